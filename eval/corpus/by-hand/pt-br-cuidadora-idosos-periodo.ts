import type { Item, Job, Study } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const objective =
  'Atuar como cuidadora de idosos em residência ou instituição de longa permanência, turno diurno ou plantão 12x36.';
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Cuidadora de idosos',
    employer: 'Residencial Sênior Flor de Ipê',
    place: 'Londrina/PR',
    from: '2021-02',
    when: '02/2021 até o momento',
    bullets: [
      'Cuidados de higiene, alimentação e mobilidade de doze residentes',
      'Administração de medicamentos conforme prescrição e registro em prontuário',
      'Acompanhamento em consultas e passeios',
    ],
  },
  {
    title: 'Cuidadora particular',
    employer: 'Família Sakamoto',
    place: 'Londrina/PR',
    from: '2017-06',
    to: '2020-12',
    when: '06/2017 a 12/2020',
    bullets: ['Acompanhamento de senhora com Alzheimer, plantão noturno'],
  },
  {
    title: 'Auxiliar de cozinha',
    employer: 'Restaurante Sabor do Norte Ltda.',
    place: 'Cambé/PR',
    from: '2013-01',
    to: '2017-05',
    when: '01/2013 a 05/2017',
    bullets: ['Pré-preparo, porcionamento e limpeza', 'Controle de validade dos alimentos'],
  },
];
const studies: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Técnico em Enfermagem',
    studyType: 'Técnico',
    area: 'Enfermagem',
    institution: 'Colégio Técnico Araucária do Norte',
    from: '2024',
    when: '2024 – cursando',
  },
  {
    degree: 'Ensino Médio completo',
    studyType: 'Ensino Médio',
    institution: 'Colégio Estadual Vila Cafezal',
    to: '2012',
    when: '2012',
  },
];
const courses: Item[] = [
  {
    line: 'Cuidador de Idosos (160h) – Instituto Bem Viver – 2017',
    name: 'Cuidador de Idosos (160h)',
    by: 'Instituto Bem Viver',
    date: '2017',
  },
  {
    line: 'Primeiros Socorros (20h) – Bombeiros Voluntários de Cambé – 2022',
    name: 'Primeiros Socorros (20h)',
    by: 'Bombeiros Voluntários de Cambé',
    date: '2022',
  },
];
const skills = [
  'Banho no leito',
  'Curativos simples',
  'Aferição de pressão e glicemia',
  'Preparo de dietas',
  'WhatsApp e Excel básico',
];
const extra = ['Disponibilidade para viagens', 'Não fumante', 'CNH categoria B'];

export const cv: HandMadeCv = {
  id: 'pt-br-cuidadora-idosos-periodo',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', join: ' a ', now: 'o momento' },
  name: 'Rosângela Aparecida Bittar',
  shownName: 'ROSÂNGELA APARECIDA BITTAR',
  contact: {
    email: 'rosangela.bittar@correiobr.example',
    phone: '(43) 99555-0138',
    address: 'Rua das Paineiras, 482, Jardim Cafezal, Londrina/PR, CEP 86047-310',
    city: 'Londrina',
    postalCode: '86047-310',
    labels: { phone: 'Telefone/WhatsApp', email: 'E-mail' },
    extra: ['Brasileira, casada, 31 anos'],
  },
  sections: [
    { kind: 'summary', heading: 'OBJETIVO', text: [objective] },
    { kind: 'education', heading: 'FORMAÇÃO', education: studies },
    { kind: 'work', heading: 'EXPERIÊNCIA PROFISSIONAL', jobs },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSOS COMPLEMENTARES', items: courses },
    { kind: 'skills', heading: 'HABILIDADES', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'other', heading: 'INFORMAÇÕES ADICIONAIS', bullets: extra },
  ],
  tools: ['pandoc-docx', 'pandoc-rtf'],
  source: page`# ROSÂNGELA APARECIDA BITTAR

Brasileira, casada, 31 anos\
Rua das Paineiras, 482, Jardim Cafezal, Londrina/PR, CEP 86047-310\
Telefone/WhatsApp: (43) 99555-0138\
E-mail: rosangela.bittar@correiobr.example

## OBJETIVO

${objective}

## FORMAÇÃO

${studies.map((s) => `- **${s.degree}**, ${s.institution} (${s.when})`)}

## EXPERIÊNCIA PROFISSIONAL

${jobs.map((j) => `**Empresa:** ${j.employer}, ${j.place}\\\n**Cargo:** ${j.title}\\\n**Período:** ${j.when}\n\n${dashes(j.bullets)}\n`)}

## CURSOS COMPLEMENTARES

${courses.map((c) => `${c.line}\n`)}

## HABILIDADES

${dashes(skills)}

## INFORMAÇÕES ADICIONAIS

${dashes(extra)}
`,
};
