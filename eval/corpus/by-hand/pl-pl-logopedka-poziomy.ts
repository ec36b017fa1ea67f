import type { Item, Job, Role, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const profil =
  'Neurologopedka pracująca z dorosłymi po udarze i z małymi dziećmi. Łączę terapię w szpitalu z gabinetem, prowadzę grupy dla rodzin i szkolę studentów.';
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'Studia podyplomowe, neurologopedia kliniczna',
    studyType: 'Studia podyplomowe',
    area: 'neurologopedia kliniczna',
    institution: 'Wyższa Szkoła Terapii Mowy',
    place: 'Kraków',
    from: '2017',
    to: '2019',
    when: '2017–2019',
  },
  {
    degree: 'Magister, logopedia z audiologią',
    studyType: 'Magister',
    area: 'logopedia z audiologią',
    institution: 'Uniwersytet Nadwiślański',
    place: 'Sandomierz',
    from: '2010',
    to: '2015',
    when: '2010–2015',
    text: ['Praca magisterska: Rozumienie przysłów u osób z afazją'],
  },
];
const roles: Dated<Role>[] = [
  {
    title: 'Starsza neurologopedka',
    from: '2021-10',
    when: 'październik 2021 – do dziś',
    bullets: [
      'Diagnoza i terapia afazji, dyzartrii i dysfagii na oddziale udarowym (32 łóżka).',
      'Opracowanie przesiewowego testu połykania stosowanego na trzech oddziałach.',
      'Opieka nad praktykami studenckimi, po sześć osób w semestrze.',
    ],
  },
  {
    title: 'Neurologopedka',
    from: '2018-02',
    to: '2021-09',
    when: 'luty 2018 – wrzesień 2021',
    bullets: ['Terapia indywidualna przy łóżku chorego i w poradni.'],
  },
];
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Właścicielka',
    employer: 'Gabinet Logopedyczny „Słowik”',
    place: 'Niepołomice',
    from: '2019-05',
    when: 'maj 2019 – do dziś',
    bullets: ['Wczesna interwencja u dzieci od pierwszego roku życia, dwa popołudnia w tygodniu.'],
  },
  {
    title: 'Logopedka',
    employer: 'Przedszkole Samorządowe „Pod Kasztanem”',
    place: 'Wieliczka',
    from: '2015-09',
    to: '2018-01',
    when: 'wrzesień 2015 – styczeń 2018',
    bullets: ['Badania przesiewowe 140 dzieci rocznie.', 'Warsztaty dla rodziców o karmieniu i smoczku.'],
  },
];
const skills = [
  { name: 'Diagnoza afazji', level: 'ekspert' },
  { name: 'Terapia karmienia', level: 'zaawansowany' },
  { name: 'Komunikacja alternatywna (AAC)', level: 'zaawansowany' },
  { name: 'Elektrostymulacja', level: 'średni' },
  { name: 'Polski język migowy', level: 'podstawowy' },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  { name: 'Metoda Castillo Moralesa, stopień I', by: 'Centrum Rehabilitacji Promyk', date: '2022' },
  { name: 'Dysfagia u dorosłych', by: 'Instytut Połykania', date: '2020' },
  { name: 'Masaż logopedyczny', by: 'Akademia Głosu i Mowy', date: '2016' },
].map((one) => ({ ...one, line: `${one.name}, ${one.by}, ${one.date}` }));
const papers: Item[] = [
  {
    line: '„Przesiew połykania w pierwszej dobie udaru”, Logopedia Kliniczna i Praktyka, 2023',
    name: 'Przesiew połykania w pierwszej dobie udaru',
    by: 'Logopedia Kliniczna i Praktyka',
    date: '2023',
  },
];
const languages = [
  { language: 'polski', fluency: 'ojczysty' },
  { language: 'angielski', fluency: 'C1' },
  { language: 'ukraiński', fluency: 'B1' },
];
const hobbies = 'Śpiewam w chórze, chodzę po Beskidzie Wyspowym i piekę chleb na zakwasie.';
const consent =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych zawartych w niniejszym CV na potrzeby procesu rekrutacji.';
const s = (text = ''): string => JSON.stringify(text);
const list = (bullets: string[] = []): string => bullets.map((one) => `- #${s(one)}`).join('\n');

export const cv: HandMadeCv = {
  id: 'pl-pl-logopedka-poziomy',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'LLLL yyyy', join: ' – ', now: 'do dziś' },
  name: 'Kinga Obrzut-Sałata',
  shownName: 'mgr Kinga Obrzut-Sałata',
  label: 'neurologopedka kliniczna',
  contact: {
    email: 'kinga@slowikgabinet.example',
    phone: '+48 512 555 071',
    address: 'ul. Młyńska 12/3, 32-005 Niepołomice',
    city: 'Niepołomice',
    postalCode: '32-005',
    url: 'https://slowikgabinet.example',
  },
  sections: [
    { kind: 'summary', heading: 'O mnie', text: [profil] },
    { kind: 'education', heading: 'Wykształcenie', education: studies },
    {
      kind: 'work',
      heading: 'Praca',
      jobs: [{ employer: 'Szpital Miejski im. św. Łazarza', place: 'Kraków', roles }, ...jobs],
    },
    { kind: 'skills', heading: 'Co umiem', skills: [{ skills }] },
    { kind: 'certificates', orKind: ['education'], heading: 'Ukończone kursy', items: courses },
    { kind: 'publications', heading: 'Publikacje', items: papers },
    { kind: 'languages', heading: 'Języki', languages },
    { kind: 'interests', heading: 'Po godzinach', text: [hobbies] },
    { kind: 'other', heading: '', text: [consent] },
  ],
  tools: ['typst'],
  source: page`#set document(author: "Kinga Obrzut-Sałata", title: "CV")
#set page(paper: "a4", margin: (x: 2cm, top: 1.8cm, bottom: 2cm), footer: context align(right, text(size: 8pt, fill: gray)[#counter(page).display("1 / 1", both: true)]))
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "pl")
#set par(leading: 0.6em)
#set list(indent: 0.3em, spacing: 0.6em)
#let ink = rgb("#2b4a6f")
#show heading: it => block(above: 1.3em, below: 0.7em, text(fill: ink, size: 13pt, weight: "bold", it.body))
#let line2(left, right) = grid(columns: (1fr, auto), column-gutter: 1em, left, text(fill: ink, right))
#align(center)[
  #text(size: 22pt, fill: ink)[mgr Kinga Obrzut-Sałata]
  #v(0.1em)
  #text(size: 12pt, style: "italic")[neurologopedka kliniczna] \
  #v(0.2em)
  ul. Młyńska 12/3, 32-005 Niepołomice #sym.diamond.small +48 512 555 071 \
  #link("mailto:kinga@slowikgabinet.example")[kinga\@slowikgabinet.example] #sym.diamond.small #link("https://slowikgabinet.example")[slowikgabinet.example]
]
= O mnie
#${s(profil)}
= Wykształcenie
${studies.map((e) => `#line2(strong(${s(e.degree)}), ${s(e.when)})\n#${s(`${e.institution}, ${e.place}`)}\n${(e.text ?? []).map((t) => `\\\n#emph(${s(t)})`).join('')}\n`)}
= Praca
#strong("Szpital Miejski im. św. Łazarza"), Kraków
${roles.map((r) => `#line2(emph(${s(r.title)}), ${s(r.when)})\n${list(r.bullets)}\n`)}
${jobs.map((j) => `#v(0.3em)\n#strong(${s(j.employer)}), ${j.place}\n#line2(emph(${s(j.title)}), ${s(j.when)})\n${list(j.bullets)}\n`)}
= Co umiem
#table(columns: (7cm, 4cm), stroke: 0.4pt + gray, inset: 5pt, ${skills.map((k) => `${s(k.name)}, ${s(k.level)}`).join(', ')})
= Ukończone kursy
${courses.map((c) => `- #${s(c.line)}`)}
= Publikacje
#${s(papers[0]?.line)}
= Języki
#${s(languages.map((l) => `${l.language} – ${l.fluency}`).join(', '))}
= Po godzinach
#${s(hobbies)}
#v(1.5em)
#text(size: 8pt, fill: gray)[#${s(consent)}]
`,
};
