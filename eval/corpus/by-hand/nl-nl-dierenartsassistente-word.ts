import type { Item, Job, Study } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const profiel =
  'Ik ben een rustige en praktische paraveterinair met ervaring in een gezelschapsdierenkliniek, een asiel en een paardenpraktijk. Baasjes op hun gemak stellen vind ik net zo belangrijk als een strak verlopende operatieochtend.';
const jobs: (Job & { when: string })[] = [
  {
    title: 'Paraveterinair dierenartsassistent',
    employer: 'Dierenkliniek De Vlietlanden',
    place: 'Voorschoten',
    from: '2019-09',
    when: 'september 2019 – heden',
    text: ['Kliniek met vijf dierenartsen, 28 uur per week'],
    bullets: [
      'Assisteren bij operaties, anesthesie bewaken en instrumenten steriliseren',
      'Röntgenfoto’s, gebitsreinigingen en bloedonderzoek',
      'Zelfstandig puppyspreekuur en voedingsadvies',
    ],
  },
  {
    title: 'Dierverzorger en baliemedewerker',
    employer: 'Stichting Dierenopvang Rijnstreek',
    place: 'Alphen aan den Rijn',
    from: '2016-02',
    to: '2019-08',
    when: 'februari 2016 – augustus 2019',
    bullets: ['Verzorging van katten, honden en konijnen', 'Intake van zwerfdieren en begeleiding van plaatsingen'],
  },
  {
    title: 'Oproepkracht vleeswaren',
    employer: 'Slagerij Gebr. van der Meij',
    place: 'Leiderdorp',
    from: '2014',
    to: '2016',
    when: '2014 – 2016',
  },
];
const stages: (Job & { when: string })[] = [
  {
    title: 'Stagiaire',
    employer: 'Paardenpraktijk Kaag & Braassem',
    place: 'Roelofarendsveen',
    from: '2015-02',
    to: '2015-06',
    when: 'februari 2015 – juni 2015',
  },
  {
    title: 'Snuffelstage',
    employer: 'Kinderboerderij ’t Geertje',
    place: 'Zoeterwoude',
    from: '2012',
    to: '2012',
    when: '2012',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Mbo 4 Paraveterinaire ondersteuning',
    studyType: 'Mbo 4',
    area: 'Paraveterinaire ondersteuning',
    institution: 'Groencollege Rijnland',
    place: 'Leiden',
    from: '2013',
    to: '2016',
    when: '2013 – 2016',
    text: ['Diploma behaald'],
  },
  {
    degree: 'Vmbo-tl',
    studyType: 'Vmbo-tl',
    institution: 'Da Costa Mavo',
    place: 'Leiderdorp',
    from: '2009',
    to: '2013',
    when: '2009 – 2013',
    text: ['Diploma behaald'],
  },
];
const cursussen: Item[] = [
  {
    line: 'Stralingsbescherming niveau TMS-VRS-D, 2018',
    name: 'Stralingsbescherming niveau TMS-VRS-D',
    date: '2018',
  },
  {
    line: 'Tandheelkunde bij hond en kat, PetAcademie, maart 2023',
    name: 'Tandheelkunde bij hond en kat',
    by: 'PetAcademie',
    date: '2023-03',
  },
  { line: 'BHV, jaarlijks herhaald', name: 'BHV' },
];
const skills = ['Animana', 'Microsoft Office', 'Laboratoriumonderzoek', 'Telefonische triage'];
const post = (j: Job & { when: string }): string =>
  page`**${j.title}**, ${j.employer} te ${j.place}\
*${j.when}*${j.text && `\\\n${j.text.join('\\\n')}`}

${dashes(j.bullets)}
`;

export const cv: HandMadeCv = {
  id: 'nl-nl-dierenartsassistente-word',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMMM yyyy', now: 'heden' },
  name: 'Femke Zandbergen',
  contact: {
    email: 'femkezandbergen@brievenbus.example',
    phone: '06 55501478',
    address: 'Hoofdstraat 112b, 2351 AK Leiderdorp',
    city: 'Leiderdorp',
    postalCode: '2351 AK',
    labels: { address: 'Adres', phone: 'Telefoon', email: 'E-mail' },
    extra: ['Geboortedatum: 30 januari 1997', 'Rijbewijs: B, in bezit van auto'],
    heading: 'Personalia',
  },
  sections: [
    { kind: 'summary', heading: 'Wie ben ik', text: [profiel] },
    { kind: 'work', heading: 'Werkervaring', jobs },
    { kind: 'work', heading: 'Stages', jobs: stages },
    { kind: 'education', heading: 'Opleidingen', education: studies },
    { kind: 'certificates', heading: 'Cursussen', orKind: ['education'], items: cursussen },
    { kind: 'skills', heading: 'Vaardigheden', skills: [{ skills }], skillStyle: 'list' },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Engels', fluency: 'goed' },
        { language: 'Duits', fluency: 'redelijk' },
      ],
    },
    { kind: 'interests', heading: 'Hobby’s', text: ['Paardrijden, hardlopen en mijn twee oude katers.'] },
  ],
  tools: ['pandoc-docx', 'pandoc-odt'],
  source: page`# Curriculum vitae Femke Zandbergen

## Personalia

Naam: Femke Zandbergen\
Adres: Hoofdstraat 112b, 2351 AK Leiderdorp\
Telefoon: 06 55501478\
E-mail: femkezandbergen@brievenbus.example\
Geboortedatum: 30 januari 1997\
Rijbewijs: B, in bezit van auto

## Wie ben ik

${profiel}

## Werkervaring

${jobs.map(post)}
## Stages

${stages.map(post)}
## Opleidingen

${studies.map((s) => `${s.when}: **${s.degree}**, ${s.institution} te ${s.place}\\\n${s.text?.join(' ')}\n`)}
## Cursussen

${dashes(cursussen.map((c) => c.line))}

## Vaardigheden

${dashes(skills)}

## Talen

- Nederlands: moedertaal
- Engels: goed
- Duits: redelijk

## Hobby’s

Paardrijden, hardlopen en mijn twee oude katers.
`,
};
