import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const summary =
  'Técnica de enfermagem com 9 anos de experiência em UTI adulto e pronto-socorro. Busco oportunidade em hospital de grande porte na região metropolitana de Belo Horizonte, com disponibilidade para plantão 12x36.';
const jobs: (Job & { when: string })[] = [
  {
    employer: 'Hospital São Lucas do Vale',
    place: 'Contagem/MG',
    title: 'Técnica de Enfermagem – UTI Adulto',
    from: '2019-05',
    when: '05/2019 – atual',
    bullets: [
      'Assistência a pacientes graves em ventilação mecânica e hemodiálise.',
      'Administração de medicamentos e controle de drogas vasoativas.',
      'Participação na comissão de prevenção de lesões por pressão.',
    ],
  },
  {
    employer: 'UPA Justinópolis',
    place: 'Ribeirão das Neves/MG',
    title: 'Técnica de Enfermagem',
    from: '2016-02',
    to: '2019-04',
    when: '02/2016 – 04/2019',
    bullets: ['Classificação de risco, punção venosa, coleta de exames e curativos.'],
  },
  {
    employer: 'Lar de Idosos Santa Rita',
    place: 'Betim/MG',
    title: 'Cuidadora de Idosos',
    from: '2014-03',
    to: '2016-01',
    when: '03/2014 – 01/2016',
    bullets: ['Cuidados de higiene, alimentação e acompanhamento de 12 residentes.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'Graduação em Enfermagem (cursando, 6º período)',
    studyType: 'Graduação',
    area: 'Enfermagem',
    institution: 'Faculdade Nova Serrana',
    from: '2022',
    when: '2022 – atual',
  },
  {
    degree: 'Curso Técnico em Enfermagem',
    studyType: 'Curso Técnico',
    area: 'Enfermagem',
    institution: 'Escola Técnica Padre Eustáquio',
    from: '2013',
    to: '2015',
    when: '2013 – 2015',
  },
  {
    degree: 'Ensino Médio completo',
    studyType: 'Ensino Médio',
    institution: 'E. E. Tancredo Neves',
    to: '2012',
    when: '2012',
  },
];
const courses: (Item & { name: string; by: string; date: string })[] = [
  {
    line: 'BLS – Suporte Básico de Vida, SAMU BH, 2023',
    name: 'BLS – Suporte Básico de Vida',
    by: 'SAMU BH',
    date: '2023',
  },
  {
    line: 'Hemodiálise para técnicos (80h), SENAC Minas, 2020',
    name: 'Hemodiálise para técnicos (80h)',
    by: 'SENAC Minas',
    date: '2020',
  },
  { line: 'NR-32, Instituto Saber, 2018', name: 'NR-32', by: 'Instituto Saber', date: '2018' },
];
const skills = [
  'Ventilação mecânica',
  'Punção venosa',
  'Curativos complexos',
  'Sistema MV',
  'Pacote Office',
  'Trabalho em equipe',
];
const languages = [
  { language: 'Português', fluency: 'nativo' },
  { language: 'Espanhol', fluency: 'básico' },
];

export const cv: HandMadeCv = {
  id: 'pt-br-tecnica-enfermagem-writer',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', now: 'atual' },
  name: 'Rosângela Aparecida Moreira',
  shownName: 'ROSÂNGELA APARECIDA MOREIRA',
  contact: {
    email: 'rosangela.moreira@caixapostal.example',
    phone: '(31) 95555-0182',
    address: 'Rua Itaúna, 340 – Bairro Eldorado – Contagem/MG – CEP 32310-400',
    city: 'Contagem',
    postalCode: '32310-400',
    extra: ['Brasileira, casada, 32 anos', 'COREN-MG 555.018-TE'],
  },
  sections: [
    { kind: 'other', orKind: ['summary'], heading: 'OBJETIVO', text: ['Técnica de Enfermagem – UTI'] },
    { kind: 'summary', heading: 'RESUMO PROFISSIONAL', text: [summary] },
    { kind: 'work', heading: 'HISTÓRICO PROFISSIONAL', jobs },
    { kind: 'education', heading: 'FORMAÇÃO ACADÊMICA', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'CURSOS COMPLEMENTARES', items: courses },
    { kind: 'skills', heading: 'HABILIDADES', skills: [{ skills }], skillStyle: 'list' },
    { kind: 'languages', heading: 'IDIOMAS', languages },
    {
      kind: 'other',
      heading: 'INFORMAÇÕES ADICIONAIS',
      bullets: ['Disponibilidade para plantões noturnos', 'CNH categoria B'],
    },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="pt-BR"><head><meta charset="utf-8"><style>@page{size:A4;margin:2cm}body{font-family:"Liberation Sans";font-size:11pt}p{margin:2px 0}ul{margin:2px 0}</style></head><body>
<p align="center"><b><font size="5">ROSÂNGELA APARECIDA MOREIRA</font></b></p>
<p align="center">Brasileira, casada, 32 anos</p><p align="center">Rua Itaúna, 340 – Bairro Eldorado – Contagem/MG – CEP 32310-400</p><p align="center">Tel./WhatsApp: (31) 95555-0182</p><p align="center">E-mail: rosangela.moreira@caixapostal.example</p><p align="center">COREN-MG 555.018-TE</p>
<p style="margin-top:12px;margin-bottom:3px"><b>OBJETIVO</b></p><p>Técnica de Enfermagem – UTI</p>
<p style="margin-top:12px;margin-bottom:3px"><b>RESUMO PROFISSIONAL</b></p><p>${summary}</p>
<p style="margin-top:12px;margin-bottom:3px"><b>HISTÓRICO PROFISSIONAL</b></p>${jobs.map(
    (j) =>
      `<p style="margin-top:6px"><b>${j.employer}</b> – ${j.place}</p><p>Cargo: ${j.title}</p><p>Período: ${j.when}</p>${ul(j.bullets)}`,
  )}
<p style="margin-top:12px;margin-bottom:3px"><b>FORMAÇÃO ACADÊMICA</b></p>${studies.map((s) => `<p><b>${s.degree}</b></p><p>${s.institution} | ${s.when}</p>`)}
<p style="margin-top:12px;margin-bottom:3px"><b>CURSOS COMPLEMENTARES</b></p>${ul(courses.map(({ line }) => line))}
<p style="margin-top:12px;margin-bottom:3px"><b>HABILIDADES</b></p>${ul(skills)}
<p style="margin-top:12px;margin-bottom:3px"><b>IDIOMAS</b></p>${languages.map((l) => `<p>${l.language}: ${l.fluency}</p>`)}
<p style="margin-top:12px;margin-bottom:3px"><b>INFORMAÇÕES ADICIONAIS</b></p>${ul(['Disponibilidade para plantões noturnos', 'CNH categoria B'])}
</body></html>`,
};
