import type { Job, Study } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Encargado de tambo',
    employer: 'Estancia La Porfiada (Flia. Giordanengo)',
    place: 'Sunchales',
    from: '2018-03',
    when: 'Marzo 2018 hasta hoy',
    bullets: [
      '320 vacas en ordeñe, dos ordeñes por día, bajada de 16',
      'Manejo de guachera, la mortandad bajó del 9 al 4 %',
      'Inseminación y control lechero',
    ],
  },
  {
    title: 'Tractorista',
    employer: 'Contratistas Rurales Hnos. Bertolaccini',
    place: 'Rafaela',
    from: '2013-11',
    to: '2018-02',
    when: 'Noviembre 2013 hasta febrero 2018',
    text: ['Siembra, embolsado y picado de maíz en campañas de hasta cinco meses fuera de casa.'],
  },
  {
    title: 'Operario de playa',
    employer: 'SanCor CUL',
    place: 'Sunchales',
    from: '2011-02',
    to: '2013-10',
    when: 'Febrero 2011 hasta octubre 2013',
  },
  {
    title: 'Peón general',
    employer: 'Cabaña Don Severo',
    from: '2008',
    to: '2010',
    when: '2008 a 2010',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Técnico en Producción Agropecuaria',
    studyType: 'Técnico',
    area: 'Producción Agropecuaria',
    institution: 'EFA 8202 Colonia Vila',
    to: '2008',
    when: '2008',
  },
];

export const cv: HandMadeCv = {
  id: 'es-ar-tambero-pandoc',
  language: 'es',
  country: 'AR',
  dates: { pattern: 'MMMM yyyy', join: ' hasta ', now: 'hoy' },
  name: 'Nelson Darío Aimar',
  contact: {
    email: 'nelsonaimar@campocorreo.example',
    phone: '3493 15-555-028',
    address: 'Bv. Lehmann 845, S2322 Sunchales, Santa Fe',
    city: 'Sunchales',
    postalCode: 'S2322',
    extra: ['DNI 34.999.021', 'Nacido el 2/7/1990, casado, tres hijos', 'Registro B1, D y E'],
    labels: { phone: 'Cel.', email: 'Mail' },
  },
  sections: [
    { kind: 'work', heading: 'Trabajos', jobs },
    { kind: 'education', heading: 'Escuela', education: studies },
    {
      kind: 'certificates',
      heading: 'Cursos',
      orKind: ['education'],
      items: [
        {
          line: 'Inseminación artificial bovina, INTA Rafaela, 2019',
          name: 'Inseminación artificial bovina',
          by: 'INTA Rafaela',
          date: '2019',
        },
        {
          line: 'Aplicador de fitosanitarios, Gobierno de Santa Fe, 2015',
          name: 'Aplicador de fitosanitarios',
          by: 'Gobierno de Santa Fe',
          date: '2015',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Sé hacer',
      skills: [{ skills: ['ordeñe', 'soldadura', 'alambrado', 'mecánica de tractores', 'DairyComp'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'references',
      heading: 'Referencias',
      items: [
        { line: 'Ing. Agr. Mauro Giordanengo, 3493 15-555-011', name: 'Ing. Agr. Mauro Giordanengo' },
        { line: 'Dra. Vet. Silvina Pautasso, 3492 15-555-094', name: 'Dra. Vet. Silvina Pautasso' },
      ],
    },
    {
      kind: 'other',
      heading: 'Disponibilidad',
      text: ['Inmediata. Me puedo mudar con la familia si hay casa en el campo.'],
    },
  ],
  tools: ['pandoc-docx'],
  source: page`# Nelson Darío Aimar

Cel. 3493 15-555-028\
Mail: nelsonaimar@campocorreo.example\
Bv. Lehmann 845, S2322 Sunchales, Santa Fe\
DNI 34.999.021\
Nacido el 2/7/1990, casado, tres hijos\
Registro B1, D y E

## Trabajos

${jobs.map((job) => `**${job.title}**, ${[job.employer, job.place].filter(Boolean).join(' - ')}\\\n${job.when}\n\n${(job.text ?? []).join('\n\n')}\n\n${dashes(job.bullets)}\n\n`)}

## Escuela

${studies.map((study) => `**${study.degree}**, ${study.institution} - ${study.when}`)}

## Cursos

- Inseminación artificial bovina, INTA Rafaela, 2019
- Aplicador de fitosanitarios, Gobierno de Santa Fe, 2015

## Sé hacer

ordeñe, soldadura, alambrado, mecánica de tractores, DairyComp

## Referencias

Ing. Agr. Mauro Giordanengo, 3493 15-555-011

Dra. Vet. Silvina Pautasso, 3492 15-555-094

## Disponibilidad

Inmediata. Me puedo mudar con la familia si hay casa en el campo.
`,
};
