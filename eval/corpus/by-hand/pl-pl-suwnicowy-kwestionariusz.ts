import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

interface Zatrudnienie {
  employer: string;
  place: string;
  title: string;
  from: string;
  to?: string;
  start: string;
  koniec: string;
  zakres: string;
  powod?: string;
}
const zatrudnienia: Zatrudnienie[] = [
  {
    employer: 'Stalownia Brynica S.A.',
    place: 'Dąbrowa Górnicza',
    title: 'Suwnicowy – hakowy (wydział wlewków)',
    from: '2018-05-02',
    start: '02.05.2018',
    koniec: 'nadal',
    zakres:
      'Obsługa suwnicy pomostowej 80/20 t z kabiny i ze sterowania radiowego, transport kadzi, przeglądy zmianowe, szkolenie dwóch uczniów.',
  },
  {
    employer: 'Huta Szkła Zawiercianka Sp. z o.o.',
    place: 'Zawiercie',
    title: 'Operator wózka widłowego',
    from: '2014-09-15',
    to: '2018-04-30',
    start: '15.09.2014',
    koniec: '30.04.2018',
    zakres: 'Załadunek i rozładunek palet, inwentaryzacja magazynu wyrobów gotowych.',
    powod: 'Powód odejścia: rozwiązanie umowy za porozumieniem stron, lepsze warunki.',
  },
  {
    employer: 'Bergmann Fördertechnik GmbH',
    place: 'Duisburg, Niemcy',
    title: 'Pomocnik montera suwnic',
    from: '2012-03-01',
    to: '2014-06-30',
    start: '01.03.2012',
    koniec: '30.06.2014',
    zakres: 'Montaż torów jezdnych, wymiana lin i hamulców.',
    powod: 'Powód odejścia: koniec kontraktu, powrót do kraju.',
  },
  {
    employer: 'Zakład Ślusarski Krzysztof Pyka',
    place: 'Łazy',
    title: 'Ślusarz',
    from: '2009-09-01',
    to: '2012-01-31',
    start: '01.09.2009',
    koniec: '31.01.2012',
    zakres: 'Balustrady, bramy, spawanie MAG.',
    powod: 'Powód odejścia: likwidacja zakładu.',
  },
];
const jobs: Job[] = zatrudnienia.map(({ start, koniec, zakres, powod, ...z }) => ({
  ...z,
  when: `${start} – ${koniec}`,
  text: [zakres, ...(powod ? [powod] : [])],
}));
const szkoly: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Technik mechanik (zaocznie)',
    studyType: 'Technik mechanik',
    institution: 'Technikum Uzupełniające dla Dorosłych w Zawierciu',
    to: '2013',
    when: '2013',
  },
  {
    degree: 'Ślusarz – świadectwo czeladnicze',
    studyType: 'świadectwo czeladnicze',
    area: 'Ślusarz',
    institution: 'Zasadnicza Szkoła Zawodowa w Łazach',
    to: '2009',
    when: '2009',
  },
];
const uprawnienia: (Item & { name: string; by: string; data: string })[] = [
  {
    name: 'Suwnice sterowane z kabiny, kat. IS',
    by: 'Urząd Dozoru Technicznego',
    date: '2017-11-23',
    data: '23.11.2017',
  },
  {
    name: 'Wózki jezdniowe podnośnikowe, kat. WJO II',
    by: 'Urząd Dozoru Technicznego',
    date: '2014-07-08',
    data: '08.07.2014',
  },
  {
    name: 'Spawanie MAG (135), spoiny pachwinowe',
    by: 'Ośrodek Szkolenia Spawaczy „Łuk”',
    date: '2010-02',
    data: '02.2010',
  },
].map((u) => ({ ...u, line: u.name }));
const jezyki = [
  { language: 'niemiecki', fluency: 'komunikatywny (A2)' },
  { language: 'angielski', fluency: 'podstawowy' },
];
const umiejetnosci = [
  'czytanie rysunku technicznego',
  'konserwacja lin i zawiesi',
  'SAP – magazyn',
  'praca na wysokości',
];
const dodatkowe = [
  'Prawo jazdy kat. B i T.',
  'Honorowy dawca krwi, legitymacja brązowa.',
  'Mogę podjąć pracę od zaraz po okresie wypowiedzenia (3 miesiące).',
];
const klauzula =
  'Oświadczam, że dane zawarte w kwestionariuszu są zgodne ze stanem prawnym i faktycznym. Wyrażam zgodę na przetwarzanie moich danych osobowych na potrzeby rekrutacji.';
const pole = (etykieta: string, wartosc: string, szer = 1): string =>
  `<div class="f" style="grid-column: span ${szer}"><small>${etykieta}</small><div>${wartosc}</div></div>`;
const box = (numer: string, tresc: string): string => `<section><h2>${numer}</h2>${tresc}</section>`;

export const cv: HandMadeCv = {
  id: 'pl-pl-suwnicowy-kwestionariusz',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'dd.MM.yyyy', now: 'nadal' },
  name: 'Zbigniew Mirosław Gajdzik',
  contact: {
    email: 'z.gajdzik@skrzynkowo.example',
    phone: '602 555 017',
    address: 'ul. Kolejowa 31/5, 42-450 Łazy',
    city: 'Łazy',
    postalCode: '42-450',
    heading: '1. Dane osobowe',
    labels: { address: 'Miejsce zamieszkania', phone: 'Telefon', email: 'Adres e-mail' },
    extra: ['Data urodzenia: 17.04.1990', 'Obywatelstwo: polskie'],
  },
  sections: [
    { kind: 'education', heading: '2. Wykształcenie', education: szkoly },
    { kind: 'work', heading: '3. Przebieg dotychczasowego zatrudnienia', jobs },
    { kind: 'certificates', heading: '4. Uprawnienia i kursy', items: uprawnienia },
    { kind: 'languages', heading: '5. Języki obce', languages: jezyki },
    { kind: 'skills', heading: '6. Dodatkowe umiejętności', skills: [{ skills: umiejetnosci }], skillStyle: 'comma' },
    { kind: 'other', heading: '7. Inne informacje', text: dodatkowe },
    { kind: 'other', heading: '8. Oświadczenie', text: [klauzula] },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Kwestionariusz osobowy</title><style>
@page { size: A4; margin: 15mm 16mm }
body { margin: 0; font: 10.5pt/1.35 "Liberation Sans", sans-serif; color: #111 }
h1 { font-size: 14pt; text-align: center; margin: 0 0 2pt; text-transform: none }
p.u { text-align: center; font-size: 9pt; margin: 0 0 10pt }
section { border: 1.2px solid #000; margin-bottom: 8px }
h2 { font-size: 10.5pt; margin: 0; padding: 3px 6px; background: #dcdcdc; border-bottom: 1px solid #000; break-after: avoid }
.g { display: grid; grid-template-columns: repeat(4, 1fr); break-inside: avoid }
.g + .g { border-top: 2.5px double #000 }
.f { border-right: 1px solid #999; border-bottom: 1px solid #999; padding: 2px 6px 3px; margin: 0 -1px -1px 0 }
small { display: block; font-size: 7.5pt; color: #444 }
table { width: 100%; border-collapse: collapse }
td, th { border: 1px solid #999; padding: 3px 6px; text-align: left; vertical-align: top; font-size: 10.5pt }
th { font-size: 8pt; font-weight: normal; color: #444 }
.p { padding: 4px 6px } .p p { margin: 0 0 2px }
</style></head><body>
<h1>Kwestionariusz osobowy dla osoby ubiegającej się o zatrudnienie</h1>
<p class="u">(wypełnić drukowanymi literami lub komputerowo)</p>
${box(
  '1. Dane osobowe',
  `<div class="g">${pole('Imię (imiona) i nazwisko', 'Zbigniew Mirosław Gajdzik', 2)}${pole('Data urodzenia', '17.04.1990')}${pole('Obywatelstwo', 'polskie')}${pole('Miejsce zamieszkania', 'ul. Kolejowa 31/5, 42-450 Łazy', 4)}${pole('Telefon', '602 555 017', 2)}${pole('Adres e-mail', 'z.gajdzik@skrzynkowo.example', 2)}</div>`,
)}
${box(
  '2. Wykształcenie',
  `<table><tr><th style="width:47%">Nazwa szkoły</th><th>Zawód, specjalność, tytuł</th><th style="width:17%">Rok ukończenia</th></tr>${szkoly.map((s) => `<tr><td>${s.institution}</td><td>${s.degree}</td><td>${s.when}</td></tr>`).join('')}</table>`,
)}
${box(
  '3. Przebieg dotychczasowego zatrudnienia',
  zatrudnienia
    .map(
      (z) =>
        `<div class="g">${pole('Nazwa pracodawcy', z.employer, 2)}${pole('Miejscowość', z.place, 2)}${pole('Stanowisko', z.title, 2)}${pole('Data rozpoczęcia', z.start)}${pole('Data zakończenia', z.koniec)}${pole('Zakres obowiązków', z.zakres, 4)}${z.powod ? `<div class="f" style="grid-column: span 4">${z.powod}</div>` : ''}</div>`,
    )
    .join(''),
)}
${box(
  '4. Uprawnienia i kursy',
  `<table><tr><th style="width:47%">Rodzaj uprawnień</th><th>Wydane przez</th><th style="width:17%">Data wydania</th></tr>${uprawnienia.map((u) => `<tr><td>${u.name}</td><td>${u.by}</td><td>${u.data}</td></tr>`).join('')}</table>`,
)}
${box('5. Języki obce', `<div class="p">${jezyki.map((j) => `<p>${j.language} – ${j.fluency}</p>`).join('')}</div>`)}
${box('6. Dodatkowe umiejętności', `<div class="p"><p>${umiejetnosci.join(', ')}</p></div>`)}
${box('7. Inne informacje', `<div class="p">${dodatkowe.map((d) => `<p>${d}</p>`).join('')}</div>`)}
${box('8. Oświadczenie', `<div class="p"><p>${klauzula}</p><p style="margin-top:22px">.............................................. (miejscowość i data, podpis)</p></div>`)}
</body></html>`,
};
