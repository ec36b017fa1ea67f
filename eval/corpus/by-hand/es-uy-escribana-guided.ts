import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Escribana socia',
    employer: 'Estudio Larrobla & Píriz',
    place: 'Montevideo',
    from: '2017-08',
    when: 'ago. 2017 – presente',
    text: ['Estudio notarial de cuatro profesionales, con foco en inmuebles y sociedades.'],
    bullets: [
      'Más de 1.300 escrituras autorizadas: compraventas, hipotecas, particiones y poderes.',
      'Fideicomiso de construcción al costo de 84 viviendas en La Blanqueada, de la firma a la entrega.',
      'Migración del archivo de protocolos (1968–2016) a un índice consultable.',
    ],
  },
  {
    title: 'Escribana adscripta',
    employer: 'Banco Cooperativo del Plata',
    place: 'Montevideo',
    from: '2013-03',
    to: '2017-07',
    when: 'mar. 2013 – jul. 2017',
    text: ['Departamento Notarial, sección Crédito Hipotecario.'],
    bullets: [
      'Estudio de títulos y certificados registrales para unas 25 hipotecas por mes.',
      'Redacción del manual de prevención de lavado de activos del departamento.',
    ],
  },
  {
    title: 'Procuradora',
    employer: 'Juzgado Letrado de Familia de 31.º Turno',
    place: 'Canelones',
    from: '2010',
    to: '2012',
    when: '2010 – 2012',
    bullets: ['Expedientes sucesorios y atención en baranda.'],
  },
];
const studies: (Dated<Study & { institution: string; place: string }> & { studyType: string; area: string })[] = [
  {
    institution: 'Universidad del Río de los Pájaros',
    place: 'Montevideo',
    degree: 'Maestría | Derecho Registral y Notarial',
    studyType: 'Maestría',
    area: 'Derecho Registral y Notarial',
    from: '2018',
    to: '2020',
    when: '2018 – 2020',
    score: '11,2/12',
    text: ['Tesis | El fideicomiso al costo: publicidad, oponibilidad y práctica'],
  },
  {
    institution: 'Universidad Mayor Artigas',
    place: 'Montevideo',
    degree: 'Escribana Pública | Notariado',
    studyType: 'Escribana Pública',
    area: 'Notariado',
    to: '2012-12',
    when: 'dic. 2012',
    score: '9,4/12',
    text: ['Mención | Medalla a la segunda mejor escolaridad de la generación'],
  },
];
const teaching: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Profesora adjunta (grado 3)',
    employer: 'Técnica Notarial II, Universidad Mayor Artigas',
    place: 'Montevideo',
    from: '2019',
    when: 'desde 2019',
    bullets: ['Grupo nocturno de 70 estudiantes; tribunal de exámenes.'],
  },
];
const volunteering: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Escribana honoraria',
    employer: 'Cooperativa de Viviendas 19 de Octubre',
    place: 'Las Piedras',
    from: '2015',
    to: '2018',
    when: '2015 – 2018',
    bullets: ['Reglamento de copropiedad y regularización de 36 padrones.'],
  },
];
const papers: Item[] = [
  {
    line: 'Larrobla, X. y Píriz, G. (2021). «Fideicomiso al costo y tercero registral». Anales del Notariado Oriental, 107(1), 55–79.',
    name: 'Fideicomiso al costo y tercero registral',
    by: 'Anales del Notariado Oriental',
    date: '2021',
  },
  {
    line: 'Larrobla, X. (2016). «El poder para vender, a la luz de tres sentencias». Cuadernos del Protocolo, 12, 9–23.',
    name: 'El poder para vender, a la luz de tres sentencias',
    by: 'Cuadernos del Protocolo',
    date: '2016',
  },
];
const cards: Item[] = [
  {
    line: 'Matrícula de la Suprema Corte de Justicia n.º 15.882, 15 de marzo de 2013',
    name: 'Matrícula de la Suprema Corte de Justicia n.º 15.882',
    by: 'Suprema Corte de Justicia',
    date: '2013-03-15',
  },
  {
    line: 'Mediadora, Centro de Conciliación de la Bahía, 2022 (120 horas)',
    name: 'Mediadora',
    by: 'Centro de Conciliación de la Bahía',
    date: '2022',
  },
];
const skills = [
  { group: 'Áreas', skills: ['Inmuebles', 'Fideicomisos', 'Sucesiones', 'Sociedades (SAS)'] },
  { group: 'Sistemas', skills: ['Firma electrónica avanzada', 'e-Notariado', 'GIAN', 'Excel'] },
];
const s = (text = ''): string => JSON.stringify(text);
const list = (bullets: string[] = []): string => bullets.map((one) => `- #${s(one)}`).join('\n');
const exp = (j: Dated<Job>): string =>
  `#exp(role: ${s(j.title)}, project: ${s(j.employer)}, date: ${s(j.when)}, location: ${s(j.place)}, summary: ${s(j.text?.[0])})[\n${list(j.bullets)}\n]`;

export const cv: HandMadeCv = {
  id: 'es-uy-escribana-guided',
  language: 'es',
  country: 'UY',
  dates: { pattern: 'MMM. yyyy', now: 'presente', since: 'desde' },
  name: 'Ximena Larrobla Techera',
  shownName: 'Esc. Ximena Larrobla Techera',
  contact: {
    email: 'ximena@larroblapiriz.example',
    phone: '+598 99 555 014',
    address: 'Bulevar Artigas 2187 ap. 502, 11600 Montevideo',
    city: 'Montevideo',
    postalCode: '11600',
    url: 'https://larroblapiriz.example',
    extra: ['C.I. 4.555.019-2'],
  },
  sections: [
    { kind: 'education', heading: 'Formación', education: studies },
    { kind: 'certificates', heading: 'Matrículas y cursos', items: cards },
    { kind: 'skills', heading: 'Competencias', skills },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Español', fluency: 'nativo' },
        { language: 'Portugués', fluency: 'avanzado' },
        { language: 'Inglés', fluency: 'lectura' },
      ],
    },
    { kind: 'work', heading: 'Experiencia', jobs },
    { kind: 'work', orKind: ['other'], heading: 'Docencia', jobs: teaching },
    { kind: 'volunteer', heading: 'Trabajo honorario', jobs: volunteering },
    { kind: 'publications', heading: 'Publicaciones', items: papers },
    { kind: 'references', heading: 'Referencias', text: ['Se brindan a solicitud.'] },
  ],
  tools: ['typst'],
  source: page`#set document(author: "Ximena Larrobla Techera", title: "Ximena Larrobla Techera")
#set text(font: "New Computer Modern", size: 11pt, lang: "es")
#set page(paper: "a4", margin: (top: 1.25cm, bottom: 1.2cm, left: 1.5cm, right: 1.5cm))
#show link: set text(fill: rgb("#0645AD"))
#show heading: it => [
  #pad(top: 0pt, bottom: -15pt, [#smallcaps(it.body)])
  #line(length: 100%, stroke: 1pt)
]
#let edu(institution: "", date: "", degrees: (), gpa: "", location: "") = pad(bottom: 2pt, grid(columns: (auto, 1fr),
  align(left)[#strong[#institution] #if gpa != "" [| #emph[Promedio: #gpa]] \ #for degree in degrees [#strong[#degree.at(0)] | #emph[#degree.at(1)] \ ]],
  align(right)[#emph[#date] #if location != "" [\ #emph[#location]]]))
#let skills(areas) = for area in areas { strong[#area.at(0): ]; area.at(1).join(" | "); linebreak() }
#let exp(role: "", project: "", date: "", location: "", summary: "", details) = {
  pad(bottom: 0pt, grid(columns: (auto, 1fr),
    align(left)[#strong[#role] | #emph[#project] #if summary != "" [\ #emph[#summary]]],
    align(right)[#emph[#date] #if location != "" [\ #emph[#location]]]))
  details
}
#align(center)[#block(text(weight: 700, 2.2em, smallcaps[Esc. Ximena Larrobla Techera]))]
#pad(top: 0.25em, align(center)[#([#link("mailto:ximena@larroblapiriz.example", "ximena@larroblapiriz.example")], [+598 99 555 014], [#link("https://larroblapiriz.example", "larroblapiriz.example")], [C.I. 4.555.019-2]).join("  |  ")])
#align(center)[Bulevar Artigas 2187 ap. 502, 11600 Montevideo]
#set par(justify: true)
= Formación
${studies.map((e) => `#edu(institution: ${s(e.institution)}, date: ${s(e.when)}, location: ${s(e.place)}, gpa: ${s(e.score)}, degrees: ((${s(e.studyType)}, ${s(e.area)}), (${(e.text?.[0] ?? '').split(' | ').map(s).join(', ')})))`)}
= Matrículas y cursos
${cards.map((c) => `- #${s(c.line)}`)}
= Competencias
#skills((${skills.map((g) => `(${s(g.group)}, (${g.skills.map(s).join(', ')})), `).join('')}))
= Idiomas
Español (nativo) | Portugués (avanzado) | Inglés (lectura)
= Experiencia
${jobs.map(exp)}
= Docencia
${teaching.map(exp)}
= Trabajo honorario
${volunteering.map(exp)}
= Publicaciones
${papers.map((p) => `#block(${s(p.line)})`)}
= Referencias
Se brindan a solicitud.
`,
};
