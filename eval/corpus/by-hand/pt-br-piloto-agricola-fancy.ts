import type { Item, Job, Study } from '../corpus-cv.js';
import { itemize, page, tex, type HandMadeCv } from '../hand-made.js';

const summary =
  'Piloto agrícola com 6.800 horas de voo, das quais 5.100 em aplicação aérea de defensivos, semeadura e combate a incêndios no Mato Grosso, em Goiás e no oeste da Bahia.';
const jobs: Job[] = [
  {
    title: 'Piloto-chefe',
    employer: 'Aero Chapadão Aviação Agrícola Ltda.',
    place: 'Primavera do Leste, MT',
    from: '2018-08',
    when: 'ago. 2018 – atual',
    bullets: [
      'Responsável pela escala de sete pilotos e cinco aeronaves turboélice, com média de 210 mil hectares aplicados por safra.',
      'Implantação do plano de gerenciamento de segurança operacional; nenhuma ocorrência com lesão desde 2019.',
      'Calibração de barras e bicos e emissão dos relatórios de aplicação exigidos pelo ministério e pelos compradores de algodão.',
    ],
  },
  {
    title: 'Piloto agrícola',
    employer: 'Pulverizações Vale do Arinos S.A.',
    place: 'Juara, MT',
    from: '2013-09',
    to: '2018-07',
    when: 'set. 2013 – jul. 2018',
    bullets: [
      'Aplicação em soja, milho e pastagem, com decolagens de pistas de terra de até 600 metros.',
      'Combate a incêndios florestais em convênio com o estado durante quatro temporadas, com 380 lançamentos.',
    ],
  },
  {
    title: 'Instrutor de voo',
    employer: 'Aeroclube de Rio Pardinho',
    place: 'Rio Pardinho, RS',
    from: '2011-02',
    to: '2013-08',
    when: 'fev. 2011 – ago. 2013',
    bullets: ['Formação de trinta e seis pilotos privados e onze comerciais em aeronaves de trem convencional.'],
  },
  {
    title: 'Auxiliar de pista',
    employer: 'Aeroclube de Rio Pardinho',
    place: 'Rio Pardinho, RS',
    from: '2008-03',
    to: '2011-01',
    when: 'mar. 2008 – jan. 2011',
  },
];
const studies: Study[] = [
  {
    degree: 'Curso de Piloto Agrícola',
    institution: 'Escola de Aviação Campo Aberto',
    place: 'Cachoeira do Sul, RS',
    to: '2013',
    when: '2013',
  },
  {
    degree: 'Tecnólogo em Agronegócio',
    studyType: 'Tecnólogo',
    area: 'Agronegócio',
    institution: 'Faculdade Serra do Botucaraí',
    place: 'Soledade, RS',
    from: '2009',
    to: '2011',
    when: '2009 – 2011',
  },
];
const licences: Item[] = [
  { line: 'Licença de piloto comercial de avião', name: 'Licença de piloto comercial de avião', date: '2010' },
  { line: 'Habilitação de piloto agrícola, renovada anualmente', name: 'Habilitação de piloto agrícola', date: '2013' },
  {
    line: 'Coordenador em aviação agrícola, Instituto Rural do Planalto',
    name: 'Coordenador em aviação agrícola',
    by: 'Instituto Rural do Planalto',
    date: '2017',
  },
];
const skills = [
  { group: 'Aeronaves', skills: ['Ipanema', 'Air Tractor 502', 'Thrush 510', 'Pawnee'] },
  { group: 'Equipamentos', skills: ['DGPS Satloc', 'fluxômetro', 'estação meteorológica portátil'] },
];
const languages = [
  { language: 'Português', fluency: 'nativo' },
  { language: 'Inglês', fluency: 'intermediário' },
  { language: 'Espanhol', fluency: 'intermediário' },
];

export const cv: HandMadeCv = {
  id: 'pt-br-piloto-agricola-fancy',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MMM. yyyy', join: ' – ', now: 'atual' },
  name: 'Valdecir Trombetta',
  label: 'Piloto agrícola',
  contact: {
    email: 'valdecir@trombetta.example',
    phone: '+55 66 95555-0127',
    address: 'Rua Piracicaba 840, 78850-000 Primavera do Leste',
    city: 'Primavera do Leste',
    postalCode: '78850-000',
  },
  sections: [
    { kind: 'summary', heading: 'Resumo', text: [summary] },
    { kind: 'work', heading: 'Experiência', jobs },
    { kind: 'education', heading: 'Formação', education: studies },
    { kind: 'certificates', heading: 'Licenças e habilitações', items: licences },
    { kind: 'skills', heading: 'Conhecimentos', skills },
    { kind: 'languages', heading: 'Idiomas', languages },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{fancy}
\moderncvcolor{green}
\usepackage[utf8]{inputenc}
\usepackage[portuguese]{babel}
\usepackage[scale=0.82]{geometry}
\setlength{\hintscolumnwidth}{4.6cm}
\name{Valdecir}{Trombetta}
\title{Piloto agrícola}
\address{Rua Piracicaba 840}{78850-000 Primavera do Leste}
\phone[mobile]{+55 66 95555-0127}
\email{valdecir@trombetta.example}
\begin{document}
\makecvtitle
\section{Resumo}
\cvitem{}{${tex(summary)}}
\section{Experiência}
${jobs.map((j) => `\\cventry{${tex(j.when)}}{${j.title}}{${j.employer}}{${j.place}}{}{${itemize(j.bullets)}}`)}
\section{Formação}
${studies.map((s) => `\\cventry{${tex(s.when)}}{${s.degree}}{${s.institution}}{${s.place}}{}{}`)}
\section{Licenças e habilitações}
${licences.map((l) => `\\cvitem{${l.date}}{${l.line}}`)}
\section{Conhecimentos}
${skills.map((s) => `\\cvitem{${s.group}}{${s.skills.join(', ')}}`)}
\section{Idiomas}
${languages.map((l) => `\\cvitemwithcomment{${l.language}}{${l.fluency}}{}`)}
\end{document}
`,
};
