import type { Job } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Jefa de Impuestos',
    employer: 'Molinos del Litoral S.A.',
    place: 'Rosario',
    from: '2017-08',
    when: 'Agosto 2017 a la fecha',
    bullets: [
      'Liquidación de IVA, Ganancias e Ingresos Brutos de cinco sociedades.',
      'Implementé la factura electrónica de exportación.',
    ],
  },
  {
    title: 'Analista contable',
    employer: 'Estudio Bertolotti y Asociados',
    place: 'Rosario',
    from: '2012-03',
    to: '2017-07',
    when: 'Marzo 2012 a julio 2017',
    bullets: ['Cartera de 40 pymes, cierres mensuales y balances.'],
  },
];

export const cv: HandMadeCv = {
  id: 'es-ar-contadora-pandoc',
  language: 'es',
  country: 'AR',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'la fecha' },
  name: 'María Eugenia Lanzillotta',
  contact: {
    email: 'me.lanzillotta@correo.example',
    phone: '+54 9 341 512-3456',
    address: 'Bv. Oroño 812, Rosario, Santa Fe',
    city: 'Rosario',
    extra: ['DNI 33.123.456', 'Fecha de nacimiento: 11/02/1988'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Objetivo laboral',
      text: ['Sumarme a un equipo de impuestos con exposición regional y trabajo híbrido.'],
    },
    { kind: 'work', heading: 'Antecedentes laborales', jobs },
    {
      kind: 'education',
      heading: 'Formación',
      education: [
        {
          degree: 'Contadora Pública',
          institution: 'Universidad Nacional de Rosario',
          from: '2006',
          to: '2012',
          when: '2006 - 2012',
        },
        {
          degree: 'Especialización en Tributación',
          studyType: 'Especialización',
          area: 'Tributación',
          institution: 'UCA Rosario',
          from: '2014',
          to: '2015',
          when: '2014 - 2015',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Informática',
      skills: [{ skills: ['Tango Gestión', 'SAP FI', 'Excel avanzado', 'SIAP'] }],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Inglés', fluency: 'avanzado' },
        { language: 'Italiano', fluency: 'básico' },
      ],
    },
  ],
  tools: ['pandoc-docx', 'pandoc-html'],
  source: page`---
title: María Eugenia Lanzillotta
lang: es
---

Bv. Oroño 812, Rosario, Santa Fe | Cel. +54 9 341 512-3456 | me.lanzillotta@correo.example

DNI 33.123.456 | Fecha de nacimiento: 11/02/1988

# Objetivo laboral

Sumarme a un equipo de impuestos con exposición regional y trabajo híbrido.

# Antecedentes laborales

${jobs.map((j) => `## ${j.employer}, ${j.place}\n\n*${j.title}* | ${j.when}\n\n${dashes(j.bullets)}\n`)}

# Formación

- **Contadora Pública**, Universidad Nacional de Rosario (2006 - 2012)
- **Especialización en Tributación**, UCA Rosario (2014 - 2015)

# Informática

Tango Gestión, SAP FI, Excel avanzado, SIAP

# Idiomas

- Inglés: avanzado
- Italiano: básico
`,
};
