import type { Job } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Küchenchef',
    employer: 'Gasthof zum Goldenen Hirschen',
    place: 'Hall in Tirol',
    from: '2019',
    when: 'seit 2019',
    bullets: [
      'Leitung einer Brigade von sieben Köchen.',
      'Neue Karte mit regionalen Lieferanten, Wareneinsatz von 34 auf 28 % gesenkt.',
    ],
  },
  {
    title: 'Souschef',
    employer: 'Hotel Alpenblick',
    place: 'Seefeld',
    from: '2015',
    to: '2019',
    when: '2015 - 2019',
    bullets: ['Verantwortlich für Halbpension und Bankette bis 180 Personen.'],
  },
  {
    title: 'Jungkoch',
    employer: 'Restaurant Schöneck',
    place: 'Innsbruck',
    from: '2012',
    to: '2015',
    when: '2012 - 2015',
  },
];

export const cv: HandMadeCv = {
  id: 'de-at-koch-pandoc',
  language: 'de',
  country: 'AT',
  dates: { pattern: 'yyyy', join: ' - ', now: 'heute', since: 'seit' },
  name: 'Matthias Egger',
  contact: {
    email: 'matthias.egger@mail.example',
    phone: '0664 1234567',
    address: 'Innstraße 18, 6060 Hall in Tirol',
    city: 'Hall in Tirol',
    postalCode: '6060',
    heading: 'Persönliche Daten',
    extra: ['Geboren am 3. Mai 1993 in Schwaz', 'Staatsbürgerschaft: Österreich'],
  },
  sections: [
    { kind: 'work', heading: 'Berufliche Laufbahn', jobs },
    {
      kind: 'education',
      heading: 'Schule und Lehre',
      education: [
        {
          degree: 'Lehre zum Koch',
          institution: 'Tiroler Fachberufsschule für Tourismus',
          place: 'Landeck',
          from: '2008',
          to: '2012',
          when: '2008 - 2012',
        },
        { degree: 'Hauptschule', institution: 'Hauptschule Schwaz', from: '2004', to: '2008', when: '2004 - 2008' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Besondere Kenntnisse',
      skills: [{ skills: ['HACCP', 'Wildverarbeitung', 'Patisserie', 'Bankettplanung'] }],
    },
    { kind: 'interests', heading: 'Hobbys', items: [{ line: 'Skitouren' }, { line: 'Imkerei' }] },
  ],
  tools: ['pandoc-docx', 'pandoc-rtf', 'pandoc-html'],
  source: page`---
title: Lebenslauf
lang: de
---

## Persönliche Daten

| | |
|:----------------|:-------------------------------------|
| Name | Matthias Egger |
| Adresse | Innstraße 18, 6060 Hall in Tirol |
| Telefon | 0664 1234567 |
| E-Mail | matthias.egger@mail.example |
| Geburtsdatum | Geboren am 3. Mai 1993 in Schwaz |
| Nationalität | Staatsbürgerschaft: Österreich |

## Berufliche Laufbahn

${jobs.map((j) => `**${j.when}: ${j.title}**, ${j.employer}, ${j.place}\n\n${dashes(j.bullets)}\n`)}

## Schule und Lehre

**2008 - 2012: Lehre zum Koch**, Tiroler Fachberufsschule für Tourismus, Landeck

**2004 - 2008: Hauptschule**, Hauptschule Schwaz

## Besondere Kenntnisse

- HACCP
- Wildverarbeitung
- Patisserie
- Bankettplanung

## Hobbys

Skitouren, Imkerei
`,
};
