import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profil =
  'Dyplomowana konserwatorka dzieł sztuki, specjalność: malarstwo ścienne i kamień. Pracuję na rusztowaniu i przy biurku: prowadzę prace, piszę programy konserwatorskie i rozliczam dotacje.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Kierownik prac konserwatorskich',
    employer: 'Pracownia Konserwacji „Fresk” sp. z o.o.',
    place: 'Toruń',
    from: '2018-09',
    when: 'od 09.2018',
    bullets: [
      'prowadzenie zespołu 4–7 osób przy polichromiach w pięciu kościołach diecezji',
      'odsłonięcie i konserwacja późnogotyckiego Sądu Ostatecznego w Chełmoniu (120 m²)',
      'przygotowanie wniosków o dotacje; uzyskane dofinansowanie łącznie 2,3 mln zł',
    ],
  },
  {
    title: 'Konserwator',
    employer: 'Muzeum Ziemi Dobrzyńskiej',
    place: 'Rypin',
    from: '2014-03',
    to: '2018-08',
    when: '03.2014–08.2018',
    bullets: ['opieka nad zbiorem rzeźby kamiennej i drewnianej', 'kontrola klimatu w magazynach i na wystawach'],
  },
  {
    title: 'Asystentka w pracowni kamienia',
    employer: 'Kamieniarstwo Artystyczne Wilczewski',
    place: 'Bydgoszcz',
    from: '2013',
    to: '2014',
    when: '2013–2014',
    bullets: ['czyszczenie laserowe, uzupełnienia w zaprawie mineralnej'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'magister sztuki, konserwacja i restauracja dzieł sztuki',
    studyType: 'magister sztuki',
    area: 'konserwacja i restauracja dzieł sztuki',
    institution: 'Uniwersytet Nadwiślański, Wydział Sztuk Pięknych',
    place: 'Toruń',
    from: '2007',
    to: '2013',
    when: '2007–2013',
    score: 'bardzo dobry',
    text: ['Praca dyplomowa: Zaprawy romańskie w kościele w Kościelcu Kujawskim'],
  },
  {
    degree: 'matura',
    studyType: 'matura',
    institution: 'Liceum Plastyczne nad Brdą',
    place: 'Bydgoszcz',
    from: '2003',
    to: '2007',
    when: '2003–2007',
  },
];
const kursy: (Item & { name: string; by: string; when: string })[] = [
  { name: 'Uprawnienia do pracy na wysokości', by: 'Ośrodek Szkolenia Wisła', date: '2024-02', when: '02.2024' },
  { name: 'Czyszczenie laserowe kamienia', by: 'Instytut Konserwacji Nowa Wieś', date: '2016-11', when: '11.2016' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}` }));
const publikacje: Item[] = [
  {
    line: 'A. Żuralska, Sąd Ostateczny w Chełmoniu. Odkrycie i konserwacja, „Rocznik Konserwatorski Pomorza”, 2022, s. 41–68.',
    name: 'Sąd Ostateczny w Chełmoniu. Odkrycie i konserwacja',
    by: 'Rocznik Konserwatorski Pomorza',
    date: '2022',
  },
];
const skills = [
  { name: 'iniekcje i podklejanie tynków', level: 'biegle' },
  { name: 'retusz naśladowczy', level: 'biegle' },
  { name: 'AutoCAD', level: 'dobrze' },
  { name: 'fotogrametria (Metashape)', level: 'dobrze' },
  { name: 'kosztorysowanie', level: 'podstawowo' },
];
const languages = [
  { language: 'angielski', fluency: 'B2' },
  { language: 'włoski', fluency: 'C1' },
  { language: 'niemiecki', fluency: 'A2' },
];
const hobby = 'Chodzenie po jaskiniach, stare pocztówki, pieczenie chleba';
const zgoda =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych zawartych w CV dla potrzeb rekrutacji, zgodnie z art. 6 ust. 1 lit. a RODO.';
const obok = (when: string, body: string): string =>
  `<div class="w"><div class="d">${when}</div><div class="o">${body}</div></div>`;

export const cv: HandMadeCv = {
  id: 'pl-pl-konserwatorka-zabytkow-obok',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', join: '–', now: 'obecnie', since: 'od' },
  name: 'Aldona Żuralska',
  shownName: 'mgr Aldona Żuralska',
  label: 'Konserwatorka malarstwa ściennego i kamienia',
  contact: {
    email: 'aldona.zuralska@listownik.example',
    phone: '+48 600 555 047',
    address: 'ul. Mostowa 14/3, 87-100 Toruń',
    city: 'Toruń',
    postalCode: '87-100',
    labels: { phone: 'tel.', email: 'e-mail' },
    extra: ['ur. 17 lutego 1988 r.'],
  },
  sections: [
    { kind: 'summary', heading: 'O mnie', text: [profil] },
    { kind: 'work', heading: 'Doświadczenie zawodowe', jobs },
    { kind: 'education', heading: 'Wykształcenie', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Kursy i uprawnienia', items: kursy },
    { kind: 'publications', heading: 'Publikacje', items: publikacje },
    { kind: 'skills', heading: 'Umiejętności', skills: [{ skills }] },
    { kind: 'languages', heading: 'Języki obce', languages },
    { kind: 'interests', heading: 'Po godzinach', text: [hobby] },
    { kind: 'other', heading: '', text: [zgoda] },
  ],
  tools: ['wkhtmltopdf', 'weasyprint'],
  source: page`<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>CV Aldona Żuralska</title><style>
@page { size: A4; margin: 14mm 16mm }
body { font-family: "DejaVu Serif Condensed", "DejaVu Serif", serif; font-size: 9.5pt; line-height: 1.4; color: #1f1f1f; margin: 0 }
.top { border-bottom: 3px double #8a6d3b; padding-bottom: 8px; overflow: hidden }
.top .k { float: right; text-align: right; font-size: 8.5pt } h1 { font-size: 20pt; font-weight: normal; margin: 0 } .top p { margin: 0 }
h2 { font-size: 11pt; text-transform: none; color: #8a6d3b; margin: 14px 0 5px; border-bottom: 1px solid #d8c9a8; page-break-after: avoid }
.w { overflow: hidden; margin-bottom: 7px; page-break-inside: avoid } .d { float: left; width: 125px; color: #666; font-size: 8.5pt; padding-top: 1px } .o { margin-left: 135px }
p { margin: 0 } ul { margin: 2px 0 0; padding-left: 15px } .s { font-weight: bold } .zg { font-size: 7.5pt; color: #777; margin-top: 22px }
td { padding: 0 24px 1px 0 } table { border-collapse: collapse }
</style></head><body>
<div class="top"><div class="k"><p>ul. Mostowa 14/3, 87-100 Toruń</p><p>tel. +48 600 555 047</p><p>e-mail: aldona.zuralska@listownik.example</p><p>ur. 17 lutego 1988 r.</p></div><h1>mgr Aldona Żuralska</h1><p>Konserwatorka malarstwa ściennego i kamienia</p></div>
<h2>O mnie</h2><p>${profil}</p>
<h2>Doświadczenie zawodowe</h2>
${jobs.map((j) => obok(j.when, `<p class="s">${j.title}</p><p>${j.employer}, ${j.place}</p>${ul(j.bullets)}`))}
<h2>Wykształcenie</h2>
${studies.map((s) => obok(s.when, `<p>${s.institution}, ${s.place}</p><p class="s">${s.degree}</p>${s.score ? `<p>Ocena na dyplomie: ${s.score}</p>` : ''}${(s.text ?? []).map((t) => `<p>${t}</p>`).join('')}`))}
<h2>Kursy i uprawnienia</h2>
${kursy.map((k) => obok(k.when, `<p>${k.line}</p>`))}
<h2>Publikacje</h2>
${publikacje.map((p) => `<p>${p.line}</p>`)}
<h2>Umiejętności</h2>
<table>${skills.map((s) => `<tr><td>${s.name}</td><td>${s.level}</td></tr>`)}</table>
<h2>Języki obce</h2>
<p>${languages.map((l) => `${l.language} – ${l.fluency}`).join(', ')}</p>
<h2>Po godzinach</h2><p>${hobby}</p>
<p class="zg">${zgoda}</p>
</body></html>`,
};
