import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Wiersz = Job & { when: string; title: string; employer: string; place: string };
const praca: Wiersz[] = [
  {
    when: 'od 04.2019 do chwili obecnej',
    from: '2019-04',
    title: 'Brygadzista elektromonterów',
    employer: 'Energomontaż Wieprz Sp. z o.o.',
    place: 'Lubartów',
    text: [
      'Budowa i modernizacja linii SN i nN, przyłącza kablowe, prace pod napięciem do 1 kV, rozliczanie materiałów, kierowanie pięcioosobową brygadą.',
    ],
  },
  {
    when: 'od 09.2013 do 03.2019',
    from: '2013-09',
    to: '2019-03',
    title: 'Elektromonter sieci napowietrznych i kablowych',
    employer: 'Zakład Sieci Wiejskich „Iskra” S.A., Oddział Lublin',
    place: 'Lublin',
    text: ['Usuwanie awarii, wymiana izolatorów i słupów, pogotowie energetyczne w systemie zmianowym.'],
  },
  {
    when: 'od 05.2008 do 08.2013',
    from: '2008-05',
    to: '2013-08',
    title: 'Electrician’s mate (pomocnik elektryka)',
    employer: 'Harland Row Electrical Ltd',
    place: 'Swindon, Wielka Brytania',
    text: ['Instalacje w domach jednorodzinnych i szkołach, układanie tras kablowych.'],
  },
  {
    when: 'od 07.2005 do 04.2008',
    from: '2005-07',
    to: '2008-04',
    title: 'Elektryk utrzymania ruchu',
    employer: 'Cukrownia Gołąbki w likwidacji',
    place: 'Opole Lubelskie',
    text: ['Konserwacja napędów, rozdzielni i oświetlenia, praca w kampanii cukrowniczej.'],
  },
];
const szkoly: (Study & { when: string; institution: string; place: string })[] = [
  {
    when: '2013 – 2016',
    from: '2013',
    to: '2016',
    degree: 'Technik elektryk',
    studyType: 'Technik elektryk',
    institution: 'Zaoczne Technikum Elektryczne dla Pracujących',
    place: 'Lublin',
  },
  {
    when: '2002 – 2005',
    from: '2002',
    to: '2005',
    degree: 'Elektromechanik, tytuł robotnika wykwalifikowanego',
    studyType: 'tytuł robotnika wykwalifikowanego',
    area: 'Elektromechanik',
    institution: 'Zasadnicza Szkoła Zawodowa nr 2 im. S. Staszica',
    place: 'Puławy',
  },
];
const uprawnienia: (Item & { name: string; by: string; date: string; numer: string })[] = [
  {
    name: 'Świadectwo kwalifikacyjne SEP G1 – eksploatacja i dozór do 30 kV',
    by: 'Stowarzyszenie Elektryków, Oddział Lublin',
    date: '2023',
    numer: 'E/000/23, D/000/23',
  },
  {
    name: 'Podesty ruchome przejezdne (zwyżka koszowa)',
    by: 'Urząd Dozoru Technicznego',
    date: '2020',
    numer: '00-0-0000-20',
  },
  {
    name: 'Prace pod napięciem przy liniach nN',
    by: 'Ośrodek Szkolenia Energetyki „Watt”',
    date: '2016',
    numer: '000/2016',
  },
].map((u) => ({ ...u, line: u.name }));
const profil =
  'Elektromonter z dwudziestoletnim doświadczeniem w kraju i za granicą. Szukam pracy na miejscu, bez delegacji dłuższych niż tydzień.';
const umiejetnosci = [
  'obsługa prasek hydraulicznych',
  'pomiary ochronne',
  'mufy i głowice kablowe',
  'czytanie schematów',
  'obsługa dźwigu HDS',
];
const jezyki = [
  { language: 'angielski', fluency: 'komunikatywny' },
  { language: 'rosyjski', fluency: 'słabo' },
];
const dodatkowo = ['Prawo jazdy kat. B, C+E, karta kierowcy.', 'Ochotnicza Straż Pożarna w Kocku od 2006 r.'];
const klauzula =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych zawartych w niniejszym CV dla potrzeb niezbędnych do realizacji procesu rekrutacji.';
const h = (tekst: string): string => `<p class="h"><b>${tekst}</b></p>`;
const komorka = (szer: number, tresc: string): string =>
  `<td width="${szer}" valign="middle" style="border: none; border-bottom: 1px solid #7f7f7f">${tresc}</td>`;
const tabela = (...szer: number[]): string =>
  `<table width="640" border="0" cellspacing="0" cellpadding="5">${szer.map((s) => `<col width="${s}">`).join('')}`;

export const cv: HandMadeCv = {
  id: 'pl-pl-elektromonter-bez-naglowka',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'chwili obecnej' },
  name: 'Mirosław Adamczuk',
  label: 'Elektromonter sieci elektroenergetycznych',
  contact: {
    email: 'm.adamczuk@wieprzanka.example',
    phone: '601 555 083',
    address: 'ul. Hanki Sawickiej 8, 21-150 Kock',
    city: 'Kock',
    postalCode: '21-150',
    labels: { address: 'Adres', phone: 'Tel.', email: 'e-mail' },
    extra: ['Data urodzenia: 30.01.1986'],
  },
  sections: [
    { kind: 'summary', heading: 'O mnie', text: [profil] },
    { kind: 'work', heading: 'Przebieg pracy zawodowej', jobs: praca },
    { kind: 'education', heading: 'Wykształcenie', education: szkoly },
    { kind: 'certificates', heading: 'Uprawnienia', items: uprawnienia },
    { kind: 'skills', heading: 'Umiejętności', skills: [{ skills: umiejetnosci }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Języki obce', languages: jezyki },
    { kind: 'other', heading: 'Dodatkowe informacje', text: dodatkowo },
    { kind: 'other', heading: '', text: [klauzula] },
  ],
  tools: ['writer-pdf', 'chromium'],
  source: page`<html lang="pl"><head><meta charset="utf-8"><title>Życiorys</title><style>
@page { size: 21cm 29.7cm; margin: 2cm }
body, p, td, li { font-family: "Verdana", "DejaVu Sans"; font-size: 9.5pt }
p { margin: 0 0 2pt 0 }
p.h { margin-top: 14pt; margin-bottom: 3pt; font-size: 11pt; color: #1f3864; page-break-after: avoid }
ul { margin-top: 0; margin-bottom: 0 }
tr { page-break-inside: avoid }
</style></head><body>
<p style="font-size: 18pt"><b>Mirosław Adamczuk</b></p>
<p style="margin-bottom: 6pt">Elektromonter sieci elektroenergetycznych</p>
<p>Adres: ul. Hanki Sawickiej 8, 21-150 Kock</p>
<p>Tel.: 601 555 083</p>
<p>e-mail: m.adamczuk@wieprzanka.example</p>
<p>Data urodzenia: 30.01.1986</p>
${h('O mnie')}
<p>${profil}</p>
${h('Przebieg pracy zawodowej')}
${tabela(95, 345, 200)}
${praca.map((p) => `<tr>${komorka(95, `<p style="margin-bottom: 1pt">${p.when}</p>`)}${komorka(345, `<p style="margin-bottom: 1pt"><b>${p.title}</b></p>${(p.text ?? []).map((t) => `<p style="margin-bottom: 1pt">${t}</p>`).join('')}`)}${komorka(200, `<p style="margin-bottom: 1pt">${p.employer}</p><p style="margin-bottom: 1pt">${p.place}</p>`)}</tr>`)}</table>
${h('Wykształcenie')}
${tabela(95, 245, 300)}
${szkoly.map((s) => `<tr>${komorka(95, `<p style="margin-bottom: 1pt">${s.when}</p>`)}${komorka(245, `<p style="margin-bottom: 1pt">${s.degree}</p>`)}${komorka(300, `<p style="margin-bottom: 1pt">${s.institution}, ${s.place}</p>`)}</tr>`)}</table>
${h('Uprawnienia')}
${tabela(270, 170, 130, 70)}
<tr>${[
    ['Rodzaj', 270],
    ['Wydane przez', 170],
    ['Numer', 130],
    ['Rok', 70],
  ].map(([tekst, szer]) => komorka(Number(szer), `<p style="margin-bottom: 1pt"><b>${tekst}</b></p>`))}</tr>
${uprawnienia.map((u) => `<tr>${komorka(270, `<p style="margin-bottom: 1pt">${u.name}</p>`)}${komorka(170, `<p style="margin-bottom: 1pt">${u.by}</p>`)}${komorka(130, `<p style="margin-bottom: 1pt">${u.numer}</p>`)}${komorka(70, `<p style="margin-bottom: 1pt">${u.date}</p>`)}</tr>`)}</table>
${h('Umiejętności')}
<ul>${umiejetnosci.map((u) => `<li>${u}</li>`)}</ul>
${h('Języki obce')}
${jezyki.map((j) => `<p>${j.language} – ${j.fluency}</p>`)}
${h('Dodatkowe informacje')}
${dodatkowo.map((d) => `<p>${d}</p>`)}
<p style="margin-top: 22pt; font-size: 8pt">${klauzula}</p>
</body></html>`,
};
