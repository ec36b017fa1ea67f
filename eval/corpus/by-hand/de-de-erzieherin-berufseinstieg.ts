import type { Job, Study } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const ueber =
  'Seit dem Sommer bin ich staatlich anerkannte Erzieherin. Ich suche eine Gruppe mit Kindern von drei bis sechs, am liebsten in einem Haus mit offenem Konzept und Garten.';
const stelle: Job & { when: string; bullets: string[] } = {
  title: 'Erzieherin im Elementarbereich',
  employer: 'Kita Wirbelwind',
  place: 'Göttingen',
  from: '2024-08',
  when: 'seit August 2024',
  text: ['Elternverein, 42 Kinder in zwei Gruppen; Schwangerschaftsvertretung bis voraussichtlich Juli 2025'],
  bullets: [
    'Bezugserzieherin für sieben Kinder, Portfolios und Entwicklungsgespräche',
    'Vorschulprojekt „Zahlenland“ gemeinsam mit der Grundschule nebenan',
    'Wöchentlicher Waldtag',
  ],
};
const praktika: (Job & { when: string })[] = [
  {
    title: 'Praktikantin',
    employer: 'Heilpädagogische Tagesstätte Leinebogen',
    place: 'Northeim',
    from: '2023-02',
    to: '2023-06',
    when: 'Februar bis Juni 2023',
  },
  {
    title: 'Praktikantin',
    employer: 'Hort der Egelsbergschule',
    place: 'Göttingen',
    from: '2022-02',
    to: '2022-05',
    when: 'Februar bis Mai 2022',
  },
];
const ehrenamt: (Job & { when: string })[] = [
  {
    title: 'Teamerin in Ferienfreizeiten',
    employer: 'Evangelische Jugend Göttingen',
    from: '2019',
    when: 'seit 2019',
    text: ['Jedes Jahr zwei Wochen Ostsee mit 30 Kindern.'],
  },
];
const schule: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Fachschule Sozialpädagogik',
    institution: 'BBS Ritterplan',
    place: 'Göttingen',
    from: '2021',
    to: '2024',
    when: '2021–2024',
    score: '1,8',
    text: ['Abschluss: Staatlich anerkannte Erzieherin, Note 1,8'],
  },
  {
    degree: 'Berufsfachschule Sozialpädagogische Assistenz',
    institution: 'BBS Ritterplan',
    place: 'Göttingen',
    from: '2019',
    to: '2021',
    when: '2019–2021',
  },
  {
    degree: 'Erweiterter Sekundarabschluss I',
    institution: 'KGS Moringen',
    to: '2019',
    when: '2019',
  },
];
const koennen = [
  'Sprachförderung nach DELFIN',
  'Marte-Meo-Grundlagen',
  'Gitarre und Kinderlieder',
  'Stop-Motion-Filme mit Kindern',
];

export const cv: HandMadeCv = {
  id: 'de-de-erzieherin-berufseinstieg',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MMMM yyyy', join: ' bis ', now: 'heute', since: 'seit' },
  name: 'Jule Hartung',
  label: 'Staatlich anerkannte Erzieherin',
  contact: {
    email: 'jule.hartung@leinepost.example',
    phone: '0152 54320064',
    address: 'Rote Straße 31, 37073 Göttingen',
    city: 'Göttingen',
    postalCode: '37073',
    extra: ['geboren am 30. Januar 2003 in Northeim'],
  },
  sections: [
    { kind: 'summary', heading: 'Ein paar Worte vorweg', text: [ueber] },
    { kind: 'work', heading: 'Meine erste Stelle', jobs: [stelle] },
    { kind: 'work', heading: 'Praktika in der Ausbildung', jobs: praktika },
    { kind: 'education', heading: 'Schule und Ausbildung', education: schule },
    { kind: 'volunteer', heading: 'Ehrenamtlich', jobs: ehrenamt },
    { kind: 'skills', heading: 'Was ich mitbringe', skills: [{ skills: koennen }], skillStyle: 'list' },
    {
      kind: 'certificates',
      orKind: ['other'],
      heading: 'Nachweise',
      items: [
        { line: 'Erste Hilfe am Kind (03/2024)', name: 'Erste Hilfe am Kind', date: '2024-03' },
        { line: 'Juleica (2020)', name: 'Juleica', date: '2020' },
        { line: 'Rettungsschwimmabzeichen Bronze (2021)', name: 'Rettungsschwimmabzeichen Bronze', date: '2021' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'B1' },
        { language: 'Gebärdensprache', fluency: 'Anfängerkurs' },
      ],
    },
  ],
  tools: ['pandoc-docx', 'pandoc-odt'],
  source: page`---
title: Jule Hartung
subtitle: Staatlich anerkannte Erzieherin
lang: de
---

Rote Straße 31, 37073 Göttingen\
0152 54320064\
jule.hartung@leinepost.example\
geboren am 30. Januar 2003 in Northeim

# Ein paar Worte vorweg

${ueber}

# Meine erste Stelle

**${stelle.title}**, ${stelle.when}\
${stelle.employer}, ${stelle.place}

${stelle.text}

${dashes(stelle.bullets)}

# Praktika in der Ausbildung

${praktika.map((p) => `**${p.title}**, ${p.when}\\\n${p.employer}, ${p.place}\n`)}

# Schule und Ausbildung

${schule.map((s) => `**${s.degree}**, ${s.when}\\\n${[s.institution, s.place].filter(Boolean).join(', ')}\n${(s.text ?? []).map((t) => `\n${t}\n`).join('')}`)}

# Ehrenamtlich

${ehrenamt.map((e) => `**${e.title}**, ${e.when}\\\n${e.employer}\n\n${(e.text ?? []).join(' ')}\n`)}

# Was ich mitbringe

${dashes(koennen)}

# Nachweise

- Erste Hilfe am Kind (03/2024)
- Juleica (2020)
- Rettungsschwimmabzeichen Bronze (2021)

# Sprachen

Deutsch: Muttersprache

Englisch: B1

Gebärdensprache: Anfängerkurs
`,
};
