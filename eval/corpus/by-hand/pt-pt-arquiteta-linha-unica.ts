import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Arquiteta sénior',
    employer: 'Atelier Nogueira + Pinho',
    place: 'Porto',
    from: '2019',
    when: '2019 — presente',
    text: ['Reabilitação de edifícios no centro histórico, do licenciamento à obra.'],
  },
  {
    title: 'Arquiteta',
    employer: 'Câmara Municipal de Guimarães, Divisão de Urbanismo',
    from: '2014',
    to: '2019',
    when: '2014 — 2019',
    text: ['Apreciação de projetos e planos de pormenor.'],
  },
  {
    title: 'Estágio profissional',
    employer: 'Bureau Lindqvist',
    place: 'Basileia, Suíça',
    from: '2012',
    to: '2013',
    when: '2012 — 2013',
  },
];

export const cv: HandMadeCv = {
  id: 'pt-pt-arquiteta-linha-unica',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'yyyy', join: ' — ', now: 'presente' },
  name: 'Benedita Sarmento Lobo',
  label: 'Arquiteta',
  contact: {
    email: 'benedita@sarmentolobo.example',
    phone: '+351 912 000 463',
    address: 'Rua do Bonjardim 618, 4000-118 Porto',
    city: 'Porto',
    postalCode: '4000-118',
    url: 'https://sarmentolobo.example',
  },
  sections: [
    {
      kind: 'education',
      heading: 'Habilitações',
      education: [
        {
          degree: 'Mestrado Integrado em Arquitetura',
          studyType: 'Mestrado Integrado',
          area: 'Arquitetura',
          institution: 'Faculdade de Arquitetura da Universidade do Porto',
          from: '2006',
          to: '2012',
          when: '2006 — 2012',
        },
      ],
    },
    { kind: 'work', heading: 'Percurso', jobs },
    {
      kind: 'awards',
      heading: 'Prémios e menções',
      items: [{ line: 'Menção honrosa, Prémio João de Almada, 2021', date: '2021' }],
    },
    {
      kind: 'skills',
      heading: 'Ferramentas',
      skills: [{ skills: ['ArchiCAD', 'AutoCAD', 'Rhino', 'Maquetas'] }],
    },
    {
      kind: 'languages',
      heading: 'Línguas',
      languages: [
        { language: 'Português', fluency: 'materna' },
        { language: 'Alemão', fluency: 'B1' },
      ],
    },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="pt-PT"><head><meta charset="utf-8"><style>@page{size:A4;margin:22mm 20mm}body{font-family:"Helvetica Neue","Liberation Sans";font-size:9.5pt;line-height:1.4}h1{font-weight:normal;font-size:16pt;margin:0}h2{font-size:9.5pt;font-weight:bold;margin:20px 0 4px;text-transform:lowercase}p{margin:0}.t{color:#555;margin-bottom:6px}</style></head><body>
<h1>Benedita Sarmento Lobo</h1><p>Arquiteta</p><p>Rua do Bonjardim 618, 4000-118 Porto / +351 912 000 463 / benedita@sarmentolobo.example / sarmentolobo.example</p>
<h2>Habilitações</h2><p>2006 — 2012 &nbsp;&nbsp; Mestrado Integrado em Arquitetura, Faculdade de Arquitetura da Universidade do Porto</p>
<h2>Percurso</h2>${jobs.map((j) => `<p>${j.when} &nbsp;&nbsp; ${[j.title, j.employer, j.place].filter(Boolean).join(', ')}</p>${j.text ? `<p class="t">${j.text.join(' ')}</p>` : ''}`)}
<h2>Prémios e menções</h2><p>Menção honrosa, Prémio João de Almada, 2021</p>
<h2>Ferramentas</h2><p>ArchiCAD / AutoCAD / Rhino / Maquetas</p>
<h2>Línguas</h2><p>Português (materna), Alemão (B1)</p></body></html>`,
};
