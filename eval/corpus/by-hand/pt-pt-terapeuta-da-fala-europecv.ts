import type { Item, Job, Study } from '../corpus-cv.js';
import { page, tex, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Terapeuta da fala coordenadora',
    employer: 'Centro de Reabilitação da Ria Formosa',
    place: 'Olhão',
    from: '2019-02',
    when: 'Fevereiro de 2019 – presente',
    text: [
      'Coordenação de uma equipa de quatro terapeutas e dois estagiários. Avaliação e intervenção em adultos com afasia e disfagia após acidente vascular cerebral; criação de uma consulta de grupo para familiares que acompanhou, nos primeiros três anos, mais de duzentas famílias.',
    ],
  },
  {
    title: 'Terapeuta da fala',
    employer: 'Agrupamento de Escolas Gil Sarmento',
    place: 'Loulé',
    from: '2015-09',
    to: '2019-01',
    when: 'Setembro de 2015 – Janeiro de 2019',
    text: [
      'Intervenção em crianças dos três aos doze anos com perturbação da linguagem, formação de educadoras e elaboração de programas educativos individuais em articulação com psicólogos e pais.',
    ],
  },
  {
    title: 'Terapeuta da fala',
    employer: 'Clínica Voz e Palavra, Lda.',
    place: 'Évora',
    from: '2012-10',
    to: '2015-07',
    when: 'Outubro de 2012 – Julho de 2015',
    text: [
      'Terapia da voz com professores, cantores e jornalistas; rastreios auditivos em jardins de infância do distrito.',
    ],
  },
  {
    title: 'Assistente de loja',
    employer: 'Livraria Cata-Vento',
    place: 'Évora',
    from: '2010-06',
    to: '2012-09',
    when: 'Junho de 2010 – Setembro de 2012',
  },
];
const studies: Study[] = [
  {
    degree: 'Mestrado em Ciências da Fala e da Audição',
    studyType: 'Mestrado',
    area: 'Ciências da Fala e da Audição',
    institution: 'Universidade do Vouga',
    place: 'Águeda',
    from: '2014',
    to: '2016',
    when: '2014 – 2016',
    score: '17 valores',
    text: ['Dissertação sobre a compreensão de frases passivas por crianças bilingues de origem ucraniana.'],
  },
  {
    degree: 'Licenciatura em Terapia da Fala',
    studyType: 'Licenciatura',
    area: 'Terapia da Fala',
    institution: 'Escola Superior de Saúde do Mira',
    place: 'Odemira',
    from: '2008',
    to: '2012',
    when: '2008 – 2012',
    score: '15 valores',
  },
];
const courses: Item[] = [
  {
    line: 'Bandas neuromusculares em disfagia, Instituto Deglutir',
    name: 'Bandas neuromusculares em disfagia',
    by: 'Instituto Deglutir',
    date: '2021',
  },
  {
    line: 'Formação pedagógica inicial de formadores, Centro de Emprego de Faro-Norte',
    name: 'Formação pedagógica inicial de formadores',
    by: 'Centro de Emprego de Faro-Norte',
    date: '2017',
  },
];
const languages = [
  { language: 'Português', fluency: 'língua materna' },
  { language: 'Inglês', fluency: 'C1' },
  { language: 'Espanhol', fluency: 'B2' },
  { language: 'Língua Gestual Portuguesa', fluency: 'B1' },
];
const skills = [
  { group: 'Técnicas', skills: ['método Lee Silverman', 'comunicação aumentativa', 'videofluoroscopia'] },
  { group: 'Informática', skills: ['Praat', 'SPSS', 'Grid 3'] },
];

export const cv: HandMadeCv = {
  id: 'pt-pt-terapeuta-da-fala-europecv',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'presente' },
  name: 'Leonor Vasques Monchique',
  contact: {
    heading: 'Informação pessoal',
    email: 'leonor.monchique@falar.example',
    phone: '+351 965 550 148',
    address: 'Rua da Olaria 22, 2.º Esq., 8700-321 Olhão',
    city: 'Olhão',
    postalCode: '8700-321',
    extra: ['12 de Março de 1990'],
  },
  sections: [
    { kind: 'work', heading: 'Experiência profissional', jobs },
    { kind: 'education', heading: 'Educação e formação', education: studies },
    { kind: 'certificates', orKind: ['education'], heading: 'Formação complementar', items: courses },
    { kind: 'languages', heading: 'Línguas', languages },
    { kind: 'skills', heading: 'Aptidões e competências', skills },
    {
      kind: 'volunteer',
      heading: 'Voluntariado',
      jobs: [
        {
          title: 'Leitora voluntária',
          employer: 'Biblioteca dos Marafados',
          place: 'Olhão',
          from: '2020',
          when: '2020 – presente',
        },
      ],
    },
  ],
  tools: ['pdflatex'],
  source: page`\documentclass[helvetica,portuguese,a4paper,nologo,notitle]{europecv}
\usepackage[utf8]{inputenc}
\usepackage[T1]{fontenc}
\usepackage[portuguese]{babel}
\usepackage[a4paper,top=1.8cm,left=1.6cm,right=1.6cm,bottom=2.2cm]{geometry}
\ecvname{Leonor Vasques Monchique}
\ecvaddress{Rua da Olaria 22, 2.º Esq., 8700-321 Olhão}
\ecvtelephone{+351 965 550 148}
\ecvemail{leonor.monchique@falar.example}
\ecvdateofbirth{12 de Março de 1990}
\begin{document}
\begin{europecv}
\ecvpersonalinfo[10pt]
\ecvsection{Experiência profissional}
${jobs.map((j) => `\\ecvitem{${tex(j.when)}}{\\textbf{${j.title}}}\n\\ecvitem${j.text ? '' : '[8pt]'}{}{${j.employer}, ${j.place}}\n${j.text ? `\\ecvitem[8pt]{}{${j.text.join(' ')}}` : ''}`)}
\ecvsection{Educação e formação}
${studies.map((s) => `\\ecvitem{${tex(s.when)}}{\\textbf{${s.degree}}}\n\\ecvitem${s.text ? '' : '[8pt]'}{}{${s.institution}, ${s.place}, ${s.score}}\n${s.text ? `\\ecvitem[8pt]{}{${s.text.join(' ')}}` : ''}`)}
\ecvsection{Formação complementar}
${courses.map((c) => `\\ecvitem{${c.date}}{${c.line}}`)}
\ecvsection{Línguas}
${languages.map((l) => `\\ecvitem{${l.language}}{${l.fluency}}`)}
\ecvsection{Aptidões e competências}
${skills.map((s) => `\\ecvitem{${s.group}}{${s.skills.join(', ')}}`)}
\ecvsection{Voluntariado}
\ecvitem{2020 -- presente}{\textbf{Leitora voluntária}}
\ecvitem{}{Biblioteca dos Marafados, Olhão}
\end{europecv}
\end{document}
`,
};
