import type { Job, Role, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const podsumowanie = [
  'Spedytor międzynarodowy, który zaczynał na rampie. Organizuję transporty drogowe i intermodalne między Skandynawią a Bałkanami.',
  'Cenię krótkie maile i kierowców, którzy odbierają telefon.',
];
interface Stanowisko extends Role {
  when: string;
  ile: string;
  miejsce: string;
}
interface Firma {
  employer: string;
  razem?: string;
  role: Stanowisko[];
}
const firmy: Firma[] = [
  {
    employer: 'Baltrans Logistyka sp. z o.o.',
    razem: '6 lat 2 mies.',
    role: [
      {
        title: 'Kierownik zespołu spedycji',
        from: '2022-01',
        when: 'styczeń 2022 - Present',
        ile: '3 lata 4 mies.',
        miejsce: 'Gdynia, województwo pomorskie, Polska',
        text: ['Zespół ośmiu spedytorów, około 240 ładunków tygodniowo.'],
        bullets: ['Marża na kierunku norweskim z 7% na 11%', 'Wdrożenie TMS w cztery miesiące'],
      },
      {
        title: 'Spedytor międzynarodowy',
        from: '2019-03',
        to: '2021-12',
        when: 'marzec 2019 - grudzień 2021',
        ile: '2 lata 10 mies.',
        miejsce: 'Gdynia, województwo pomorskie, Polska',
      },
    ],
  },
  {
    employer: 'Fjordfrakt AS',
    role: [
      {
        title: 'Transport Coordinator',
        from: '2016-08',
        to: '2019-02',
        when: 'sierpień 2016 - luty 2019',
        ile: '2 lata 7 mies.',
        miejsce: 'Drammen, Norwegia',
        text: ['Planowanie 35 zestawów chłodniczych; łosoś nie lubi czekać.'],
      },
    ],
  },
  {
    employer: 'Hurtownia Stalbud',
    razem: '3 lata 5 mies.',
    role: [
      {
        title: 'Specjalista ds. logistyki',
        from: '2015-01',
        to: '2016-07',
        when: 'styczeń 2015 - lipiec 2016',
        ile: '1 rok 7 mies.',
        miejsce: 'Tczew',
      },
      {
        title: 'Magazynier',
        from: '2013-03',
        to: '2014-12',
        when: 'marzec 2013 - grudzień 2014',
        ile: '1 rok 10 mies.',
        miejsce: 'Tczew',
      },
    ],
  },
];
const jobs: Job[] = firmy.map(({ employer, role }) => ({
  employer,
  place: role[0]?.miejsce,
  ...(role.length > 1
    ? { roles: role.map(({ ile: _, miejsce: __, ...one }) => one) }
    : role.map(({ ile: _, miejsce: __, ...one }) => one)[0]),
}));
const szkoly: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Magister, Logistyka',
    studyType: 'Magister',
    area: 'Logistyka',
    institution: 'Wyższa Szkoła Gospodarki Morskiej w Gdyni',
    from: '2014',
    to: '2016',
    when: '2014 - 2016',
  },
  {
    degree: 'Licencjat, Transport',
    studyType: 'Licencjat',
    area: 'Transport',
    institution: 'Pomorska Akademia Techniczna',
    from: '2010',
    to: '2013',
    when: '2010 - 2013',
  },
  {
    degree: 'Technik spedytor',
    studyType: 'Technik',
    area: 'spedytor',
    institution: 'Zespół Szkół Ekonomicznych w Tczewie',
    from: '2006',
    to: '2010',
    when: '2006 - 2010',
  },
];
const umiejetnosci = ['Negocjacje stawek', 'Transport intermodalny', 'Incoterms 2020'];
const jezyki = [
  { language: 'Polski', fluency: 'Native or Bilingual' },
  { language: 'Angielski', fluency: 'Full Professional' },
  { language: 'Norweski', fluency: 'Limited Working' },
];
const certyfikaty = ['Certyfikat kompetencji zawodowych przewoźnika', 'Doradca ADR'];

export const cv: HandMadeCv = {
  id: 'pl-pl-spedytor-zapis-pdf',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'Present' },
  name: 'Krystian Szulżycki',
  label: 'Kierownik zespołu spedycji w Baltrans Logistyka | FTL, LTL, intermodal',
  contact: {
    email: 'k.szulzycki@spedmail.example',
    phone: '601 555 018',
    address: 'Rumia, województwo pomorskie, Polska',
    city: 'Rumia',
    countryCode: 'PL',
    heading: 'Kontakt',
    profiles: [
      { network: 'LinkedIn', username: 'krystian-szulzycki', shown: 'www.linkedin.com/in/krystian-szulzycki' },
    ],
  },
  sections: [
    { kind: 'skills', heading: 'Najważniejsze umiejętności', side: true, skills: [{ skills: umiejetnosci }] },
    { kind: 'languages', heading: 'Languages', side: true, languages: jezyki },
    { kind: 'certificates', heading: 'Certifications', side: true, items: certyfikaty.map((line) => ({ line })) },
    { kind: 'summary', heading: 'Podsumowanie', text: podsumowanie },
    { kind: 'work', heading: 'Doświadczenie', jobs },
    { kind: 'education', heading: 'Wykształcenie', education: szkoly },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>
@page{size:8.5in 11in;margin:0;@bottom-center{content:"Page " counter(page) " of " counter(pages);font:9pt "Liberation Sans";color:#777}}
@page{margin:12mm 0 14mm}@page:first{margin-top:0}
body{font-family:"Liberation Sans",sans-serif;margin:0;color:#191919;font-size:11.5pt;line-height:1.3}p{margin:0}
.side{position:absolute;left:0;top:0;width:46mm;height:250mm;background:#293e49;color:#e8edef;padding:12mm 5mm 0 8mm;font-size:9pt}
.side h2{font-size:12.5pt;font-weight:400;color:#fff;margin:7mm 0 2mm}.side h2:first-child{margin-top:0}.side p{margin-bottom:1.6mm;overflow-wrap:anywhere}.side .n{color:#a7b3b9}
.main{margin-left:68mm;margin-right:14mm;padding-top:14mm}
h1{font-size:24pt;font-weight:400;margin:0}.l{font-size:11.5pt;margin-top:2mm}.o{color:#666;font-size:11pt;margin-top:1mm}
.main h2{font-size:15pt;font-weight:400;margin:9mm 0 3mm;break-after:avoid}.main h2.r{border-top:1px solid #ccc;padding-top:5mm}
.f{font-size:12pt;margin-top:5mm;break-after:avoid}.t{font-size:11.5pt;font-weight:700}.w{font-size:10.5pt}.p{font-size:10.5pt;color:#888}
.role{margin-bottom:3.5mm;break-inside:avoid}.role .x{margin-top:2mm;font-size:10.5pt}ul{list-style:none;margin:1mm 0 0;padding:0;font-size:10.5pt}li:before{content:"• "}
.s{margin-bottom:4mm}
</style></head><body>
<div class="side"><h2>Kontakt</h2><p>601 555 018 <span class="n">(Mobile)</span></p><p>k.szulzycki@spedmail.example</p><p>www.linkedin.com/in/krystian-szulzycki <span class="n">(LinkedIn)</span></p>
<h2>Najważniejsze umiejętności</h2>${umiejetnosci.map((u) => `<p>${u}</p>`)}
<h2>Languages</h2>${jezyki.map((j) => `<p>${j.language} <span class="n">(${j.fluency})</span></p>`)}
<h2>Certifications</h2>${certyfikaty.map((c) => `<p>${c}</p>`)}
</div>
<div class="main"><h1>Krystian Szulżycki</h1><p class="l">Kierownik zespołu spedycji w Baltrans Logistyka | FTL, LTL, intermodal</p><p class="o">Rumia, województwo pomorskie, Polska</p>
<h2>Podsumowanie</h2>${podsumowanie.map((p) => `<p class="s">${p}</p>`)}
<h2 class="r">Doświadczenie</h2>
${firmy.map((f) => `<p class="f">${f.employer}</p>${f.razem ? `<p class="w">${f.razem}</p>` : ''}${f.role.map((r) => `<div class="role"><p class="t">${r.title}</p><p class="w">${r.when} (${r.ile})</p><p class="p">${r.miejsce}</p>${(r.text ?? []).map((t) => `<p class="x">${t}</p>`).join('')}${ul(r.bullets)}</div>`).join('')}`)}
<h2 class="r">Wykształcenie</h2>
${szkoly.map((s) => `<div class="s"><p>${s.institution}</p><p class="w">${s.degree} · (${s.when})</p></div>`)}
</div></body></html>`,
};
