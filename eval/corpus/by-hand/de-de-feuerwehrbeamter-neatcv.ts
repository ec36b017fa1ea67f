import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const about =
  'Wachabteilungsleiter mit zwölf Jahren Einsatzdienst. Plant Einsätze gern auf Papier und fährt sie dann mit ruhiger Stimme. Sucht eine Aufgabe im Vorbeugenden Brandschutz.';
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Wachabteilungsleiter und Einsatzleiter vom Dienst (A 11)',
    employer: 'Berufsfeuerwehr Huntestadt',
    place: 'Oldenburg',
    from: '2021-09',
    when: 'seit 09/2021',
    text: ['Führung einer Wachabteilung mit 31 Kolleginnen und Kollegen auf zwei Wachen.'],
    bullets: [
      'Rund 180 Einsatzleitungen im Jahr, darunter der Hallenbrand am Stauhafen im Juli 2023',
      'Einführung der digitalen Atemschutzüberwachung, Projektkosten 212.000 €',
      'Brandverhütungsschauen in Kliniken und Versammlungsstätten',
    ],
  },
  {
    title: 'Gruppenführer, Sachgebiet Atemschutz',
    employer: 'Berufsfeuerwehr Huntestadt',
    place: 'Oldenburg',
    from: '2016-04',
    to: '2021-08',
    when: '04/2016 – 08/2021',
    bullets: ['Leitung der Atemschutzwerkstatt mit vier Gerätewarten', 'Realbrandausbildung für 240 Geräteträger'],
  },
  {
    title: 'Brandmeister im Einsatzdienst',
    employer: 'Stadt Emsmünde, Feuerwehr und Rettungsdienst',
    place: 'Emden',
    from: '2013-10',
    to: '2016-03',
    when: '10/2013 – 03/2016',
  },
  {
    title: 'Zimmerergeselle',
    employer: 'Holzbau Bruns & Söhne',
    place: 'Leer',
    from: '2008',
    to: '2012',
    when: '2008 – 2012',
    text: ['Dachstühle, Sanierung von Gulfhöfen; Höhenretter im Nebenamt wider Willen.'],
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'B.Eng. Rettungsingenieurwesen (berufsbegleitend)',
    studyType: 'B.Eng.',
    area: 'Rettungsingenieurwesen',
    institution: 'Hochschule Nordwest',
    place: 'Wilhelmshaven',
    from: '2016',
    to: '2021',
    when: '2016 – 2021',
    score: '1,9',
    text: ['Bachelorarbeit: Löschwasserversorgung in Moorgebieten bei anhaltender Dürre'],
  },
  {
    degree: 'Laufbahnausbildung mittlerer feuerwehrtechnischer Dienst',
    institution: 'Landesfeuerwehrakademie Celle-Ost',
    place: 'Celle',
    from: '2012-04',
    to: '2013-09',
    when: '04/2012 – 09/2013',
  },
  {
    degree: 'Ausbildung zum Zimmerer',
    institution: 'Holzbau Bruns & Söhne und BBS Leda',
    place: 'Leer',
    from: '2005',
    to: '2008',
    when: '2005 – 2008',
    text: ['Gesellenbrief, Innungssieger 2008'],
  },
];
const courses: (Item & { name: string; date: string; when: string })[] = [
  {
    when: '11/2023',
    date: '2023-11',
    name: 'Verbandsführer (F/B V-1)',
    by: 'Landesfeuerwehrakademie Celle-Ost',
    line: 'Verbandsführer (F/B V-1), Landesfeuerwehrakademie Celle-Ost',
  },
  {
    when: '2022',
    date: '2022',
    name: 'Fachplaner Brandschutz',
    by: 'Bauakademie Weser',
    line: 'Fachplaner Brandschutz, Bauakademie Weser, Zertifikat-Nr. FB-22-0914',
  },
  { when: '05/2014', date: '2014-05', name: 'Rettungssanitäter', line: 'Rettungssanitäter' },
];
const papers: (Item & { name: string; when: string })[] = [
  {
    when: '2022',
    date: '2022',
    name: 'Wenn der Graben trocken ist',
    by: 'Brandwacht Nord',
    line: 'H. Tjarks, G. Wübbena, „Wenn der Graben trocken ist“, Brandwacht Nord 76 (4), S. 22–27.',
  },
];
const honorary: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Stellvertretender Ortsbrandmeister',
    employer: 'Freiwillige Feuerwehr Wardenburg-Süd',
    place: 'Wardenburg',
    from: '2019',
    when: 'seit 2019',
    text: ['Zwei Übungsabende im Monat, Kinderfeuerwehr „Funkenflitzer“.'],
  },
];
const languages = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Plattdeutsch', fluency: 'fließend' },
  { language: 'Englisch', fluency: 'B2' },
];
const skills = ['FeuerSoftware', 'MS Project', 'AutoCAD', 'Drohnenflug A2'];
const bars: Record<string, number> = { Deutsch: 5, Plattdeutsch: 4, Englisch: 3 };
const s = (text = ''): string => JSON.stringify(text);
const entry = (one: {
  title: string;
  when: string;
  by: string;
  place: string;
  text?: string[];
  bullets?: string[];
}): string =>
  `#entry(title: ${s(one.title)}, date: ${s(one.when)}, institution: ${s(one.by)}, location: ${s(one.place)})[\n${(one.text ?? []).map((t) => `#${s(t)}`).join('\n\n')}\n${(one.bullets ?? []).map((t) => `- #${s(t)}`).join('\n')}\n]`;

export const cv: HandMadeCv = {
  id: 'de-de-feuerwehrbeamter-neatcv',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Henrik Tjarks',
  label: 'Brandamtmann',
  contact: {
    heading: 'Kontakt',
    email: 'h.tjarks@moorpost.example',
    phone: '0151 55500173',
    address: 'Am Tillysee 4, 26203 Wardenburg',
    city: 'Wardenburg',
    postalCode: '26203',
    profiles: [{ network: 'Xing', username: 'Henrik_Tjarks', shown: 'xing.com/profile/Henrik_Tjarks' }],
    extra: ['geboren am 14.02.1988 in Leer', 'verheiratet, zwei Kinder'],
  },
  columns: 2,
  sections: [
    { kind: 'summary', heading: 'Über mich', side: true, text: [about] },
    { kind: 'languages', heading: 'Sprachen', side: true, languages },
    { kind: 'skills', heading: 'Werkzeuge', side: true, skills: [{ skills }] },
    { kind: 'other', orKind: ['skills'], heading: 'Führerschein', side: true, text: ['Klassen BE, C, CE'] },
    { kind: 'interests', heading: 'Freizeit', side: true, text: ['Boßeln, Kajak auf der Hunte, Möbel aus Eiche'] },
    { kind: 'work', heading: 'Berufserfahrung', jobs },
    { kind: 'education', heading: 'Ausbildung', education: studies },
    { kind: 'certificates', heading: 'Lehrgänge und Nachweise', items: courses },
    { kind: 'volunteer', heading: 'Ehrenamt', jobs: honorary },
    { kind: 'publications', heading: 'Veröffentlichung', items: papers },
  ],
  tools: ['typst'],
  source: page`#let accent = rgb("#b3341f")
#let ink = rgb("#333333")
#set document(title: "Lebenslauf", author: "Henrik Tjarks")
#set page(paper: "a4", margin: (left: 12mm, right: 12mm, top: 10mm, bottom: 14mm), footer: [
  #set text(size: 0.7em, fill: ink.lighten(50%))
  #grid(columns: (1fr, 1fr, 1fr), align: (left, center, right), [Mai 2025], [Henrik Tjarks · Lebenslauf], context counter(page).display("1 / 1", both: true))
])
#set text(font: "Noto Sans", size: 10.5pt, fill: ink, lang: "de", hyphenate: false)
#set par(leading: 0.55em)
#set list(indent: 0pt)
#show heading: it => block(above: 1.1em, below: 0.7em)[
  #set text(size: 0.95em, fill: accent, weight: "regular")
  #grid(columns: (auto, 1fr), gutter: 0.5em, align: horizon, it.body, line(length: 100%, stroke: 1pt + accent))
]
#let level-bar(level) = grid(columns: (1fr,) * 5, gutter: 2pt, ..range(5).map(l => box(height: 3.5pt, width: 100%, stroke: accent + 0.75pt, fill: if l < level { accent } else { white })))
#let item-with-level(title, level, subtitle: "") = block[#text(title) #h(1fr) #text(fill: ink.lighten(40%), subtitle) #level-bar(level)]
#let pills(items) = block(items.map(i => box(inset: 0.45em, stroke: accent + 0.5pt, i)).join(" "))
#let entry(title: "", date: "", institution: "", location: "", body) = block(above: 1em, below: 0.65em)[
  #grid(columns: (6.6em, auto), align: (right, left), column-gutter: .8em,
    text(size: 0.8em, fill: ink.lighten(50%), date),
    [
      #set text(size: 0.85em)
      #text(weight: "semibold", title)

      #text(size: 0.9em, smallcaps[#institution #h(1fr) #location])

      #text(size: 0.9em, body)
    ])
]
#let row(when, line) = block(above: 0.7em, grid(columns: (6.6em, auto), align: (right, left), column-gutter: .8em, text(size: 0.8em, fill: ink.lighten(50%), when), text(size: 0.8em, line)))
#block(width: 100%, fill: luma(50), inset: (y: 6mm), outset: (top: 10mm, x: 12mm))[
  #set align(center)
  #text(size: 2.4em, fill: white, weight: "light")[Henrik]#text(size: 2.4em)[ ]#text(size: 2.4em, fill: white, weight: "medium")[Tjarks]

  #text(size: 0.95em, fill: luma(200), weight: "regular")[Brandamtmann]
]
#v(2mm)
#grid(columns: (4.4cm, 1fr), column-gutter: 6mm, [
  #set text(size: 0.72em)
  = Über mich
  #${s(about)}
  = Kontakt
  #link("mailto:h.tjarks@moorpost.example", "h.tjarks@moorpost.example")

  0151 55500173

  Am Tillysee 4, 26203 Wardenburg

  #link("https://www.xing.com/profile/Henrik_Tjarks", "xing.com/profile/Henrik_Tjarks")

  geboren am 14.02.1988 in Leer

  verheiratet, zwei Kinder
  = Sprachen
  ${languages.map((l) => `#item-with-level(${s(l.language)}, ${bars[l.language]}, subtitle: ${s(l.fluency)})`)}
  = Werkzeuge
  #pills((${skills.map((one) => s(one)).join(', ')}))
  = Führerschein
  Klassen BE, C, CE
  = Freizeit
  Boßeln, Kajak auf der Hunte, Möbel aus Eiche
], [
  = Berufserfahrung
  ${jobs.map((j) => entry({ ...j, by: j.employer }))}
  = Ausbildung
  ${studies.map((e) =>
    entry({
      ...e,
      title: e.degree,
      by: e.institution,
      text: [...(e.score ? [`Abschlussnote: ${e.score}`] : []), ...(e.text ?? [])],
    }),
  )}
  = Lehrgänge und Nachweise
  ${courses.map((c) => `#row(${s(c.when)}, ${s(c.line)})`)}
  = Ehrenamt
  ${honorary.map((j) => entry({ ...j, by: j.employer }))}
  = Veröffentlichung
  ${papers.map((p) => `#row(${s(p.when)}, [H. Tjarks, G. Wübbena, „Wenn der Graben trocken ist“, _Brandwacht Nord_ 76 (4), S. 22–27.])`)}
])
`,
};
