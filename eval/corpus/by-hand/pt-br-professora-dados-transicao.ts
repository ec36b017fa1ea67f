import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const sobre =
  'Professora de matemática por onze anos, analista de dados há dois. Saí da sala de aula, mas continuo explicando gráficos para gente que não gosta de gráficos.';
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Analista de Dados Júnior',
    employer: 'Mandacaru Meios de Pagamento',
    place: 'Recife, PE (híbrido)',
    from: '2023-08',
    when: 'ago/2023 – o momento',
    bullets: [
      'Painéis de inadimplência usados toda segunda-feira pela diretoria; 14 relatórios manuais aposentados.',
      'Modelo de propensão ao cancelamento (regressão logística) que evitou a perda de cerca de 600 lojistas em 2024.',
    ],
  },
  {
    title: 'Estagiária de Dados (programa de transição de carreira)',
    employer: 'Mandacaru Meios de Pagamento',
    place: 'Recife, PE',
    from: '2023-02',
    to: '2023-07',
    when: 'fev/2023 – jul/2023',
    bullets: ['Limpeza de cadastros e primeiros testes A/B do aplicativo.'],
  },
  {
    title: 'Professora de Matemática, ensino médio',
    employer: 'Colégio Santa Gertrudes do Capibaribe',
    place: 'Recife, PE',
    from: '2015-02',
    to: '2022-12',
    when: 'fev/2015 – dez/2022',
    bullets: [
      'Seis turmas por ano; coordenadora da área a partir de 2019.',
      'Criei a eletiva “Mentiras com estatística”, a mais procurada da escola.',
      'Planilha de acompanhamento de notas adotada por 38 professores.',
    ],
  },
  {
    title: 'Professora substituta',
    employer: 'Rede Municipal de Olinda',
    place: 'Olinda, PE',
    from: '2012',
    to: '2014',
    when: '2012 – 2014',
  },
];
const projetos: Dated<ProjectEntry>[] = [
  {
    name: 'Ônibus que não vem',
    url: 'https://github.com/ritalacerda-dados/onibus',
    from: '2024',
    to: '2024',
    when: '2024',
    text: ['Atrasos de 212 linhas do Grande Recife a partir de dados abertos; matéria no jornal do bairro.'],
    keywords: ['Python', 'GeoPandas', 'Streamlit'],
  },
  {
    name: 'Merenda em números',
    url: 'https://github.com/ritalacerda-dados/merenda',
    from: '2022',
    to: '2022',
    when: '2022',
    text: ['Custo da merenda por aluno em 30 municípios; trabalho final do bootcamp.'],
    keywords: ['SQL', 'Power BI'],
  },
];
const studies: Dated<Study & { institution: string }>[] = [
  {
    degree: 'Bootcamp de Ciência de Dados, 480 horas',
    studyType: 'Bootcamp',
    area: 'Ciência de Dados',
    institution: 'Escola Manguebit',
    from: '2022-03',
    to: '2022-10',
    when: 'mar/2022 – out/2022',
  },
  {
    degree: 'Licenciatura em Matemática',
    studyType: 'Licenciatura',
    area: 'Matemática',
    institution: 'Universidade Estadual do Agreste',
    from: '2008',
    to: '2011',
    when: '2008 – 2011',
  },
];
const bars: [string, number][] = [
  ['SQL', 90],
  ['Python (pandas)', 80],
  ['Power BI', 85],
  ['Estatística', 75],
  ['dbt', 40],
];
const soft = ['Didática', 'Escuta', 'Apresentações', 'Paciência'];
const cursos: (Item & { name: string; by: string; date: string })[] = [
  { name: 'SQL avançado', by: 'Plataforma Jangada', date: '2024' },
  { name: 'Inferência causal', by: 'Escola Manguebit', date: '2023' },
].map((one) => ({ ...one, line: `${one.name} (${one.by}, ${one.date})` }));
const languages = [
  { language: 'Português', fluency: 'nativa', dots: 5 },
  { language: 'Inglês', fluency: 'intermediário', dots: 3 },
  { language: 'Libras', fluency: 'básico', dots: 2 },
];
const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" width="11" height="11"><path fill="#f2c14e" d="${path}"/></svg>`;
const PIN = 'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7z';
const MAIL = 'M2 5h20v14H2zM4 7l8 6 8-6z';
const PHONE = 'M6 2h4l2 6-3 2a12 12 0 0 0 5 5l2-3 6 2v4a3 3 0 0 1-3 3A18 18 0 0 1 3 5a3 3 0 0 1 3-3z';
const LINK = 'M4 4h16v16H4z';
const when = (one: { when: string; place?: string }): string =>
  `<div class="w"><span>${one.when}</span>${one.place ? `<span class="pl">${one.place}</span>` : ''}</div>`;

export const cv: HandMadeCv = {
  id: 'pt-br-professora-dados-transicao',
  language: 'pt',
  country: 'BR',
  columns: 2,
  dates: { pattern: 'MMM/yyyy', now: 'o momento' },
  name: 'Rita de Cássia Lacerda',
  label: 'Analista de Dados',
  contact: {
    email: 'rita@lacerdadados.example',
    phone: '(81) 98855-0147',
    address: 'Casa Amarela, Recife - PE',
    city: 'Recife',
    heading: 'Fale comigo',
    profiles: [
      { network: 'LinkedIn', username: 'ritalacerda-dados', shown: 'in/ritalacerda-dados' },
      { network: 'GitHub', username: 'ritalacerda-dados', shown: 'ritalacerda-dados' },
    ],
  },
  sections: [
    { kind: 'skills', heading: 'Ferramentas', side: true, skills: [{ skills: bars.map(([name]) => name) }] },
    { kind: 'skills', heading: 'Pontos fortes', side: true, skills: [{ skills: soft }] },
    {
      kind: 'languages',
      heading: 'Idiomas',
      side: true,
      languages: languages.map(({ language, fluency }) => ({ language, fluency })),
    },
    { kind: 'certificates', orKind: ['education'], heading: 'Cursos livres', side: true, items: cursos },
    { kind: 'summary', heading: 'Quem sou', text: [sobre] },
    { kind: 'work', heading: 'Trajetória', jobs },
    { kind: 'projects', heading: 'Portfólio', projects: projetos },
    { kind: 'education', heading: 'Estudos', education: studies },
  ],
  tools: ['chromium'],
  source: page`<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Rita de Cássia Lacerda</title><style>
@page{size:A4;margin:0}*{box-sizing:border-box}html,body{margin:0}body{font-family:Lato,"Liberation Sans";font-size:9.2pt;line-height:1.36;color:#26323a;display:flex;min-height:297mm;-webkit-print-color-adjust:exact}
aside{width:66mm;background:#1d3b46;color:#eef3f4;padding:11mm 8mm}main{flex:1;padding:11mm 11mm 5mm 10mm}
.ph{width:34mm;height:34mm;border-radius:50%;background:#f2c14e;margin:0 auto 6mm}
h1{font-size:21pt;line-height:1.1;margin:0;font-weight:900}.lb{color:#1d7a8c;font-size:12.5pt;margin:1mm 0 4mm}
h2{font-size:10.5pt;letter-spacing:.12em;text-transform:uppercase;margin:5mm 0 2.2mm}main h2{color:#1d7a8c;border-bottom:2px solid #f2c14e;padding-bottom:1mm}aside h2{color:#f2c14e}
p{margin:0}ul{margin:1mm 0 0;padding-left:4.5mm}.c{display:flex;gap:2.5mm;align-items:center;margin-bottom:1.5mm}
.e{margin-bottom:2.8mm;break-inside:avoid}.t{font-weight:700;font-size:10.6pt}.em{color:#1d7a8c}.w{display:flex;justify-content:space-between;color:#6c7b82;font-size:8.8pt}
.b{height:1.6mm;background:#35555f;border-radius:1mm;margin:.6mm 0 2.2mm}.b i{display:block;height:100%;background:#f2c14e;border-radius:1mm}
.tags{display:flex;flex-wrap:wrap;gap:1.5mm}.tags span{border:1px solid #7f979e;border-radius:1mm;padding:.4mm 2mm}.k span{border-color:#1d7a8c;color:#1d7a8c;font-size:8.4pt}
.l{display:flex;justify-content:space-between;margin-bottom:1.5mm}.l small{display:block;color:#b9c8cd}.d b{display:inline-block;width:2.4mm;height:2.4mm;border-radius:50%;background:#35555f;margin-left:1mm}.d b.f{background:#f2c14e}
</style></head><body>
<aside><div class="ph"></div>
<h2>Fale comigo</h2>
<div class="c">${icon(PIN)}<span>Casa Amarela, Recife - PE</span></div><div class="c">${icon(PHONE)}<span>(81) 98855-0147</span></div><div class="c">${icon(MAIL)}<span>rita@lacerdadados.example</span></div><div class="c">${icon(LINK)}<a style="color:inherit;text-decoration:none" href="https://www.linkedin.com/in/ritalacerda-dados">in/ritalacerda-dados</a></div><div class="c">${icon(LINK)}<a style="color:inherit;text-decoration:none" href="https://github.com/ritalacerda-dados">ritalacerda-dados</a></div>
<h2>Ferramentas</h2>${bars.map(([name, percent]) => `<p>${name}</p><div class="b"><i style="width:${percent}%"></i></div>`)}
<h2>Pontos fortes</h2><div class="tags">${soft.map((one) => `<span>${one}</span>`)}</div>
<h2>Idiomas</h2>${languages.map((one) => `<div class="l"><div>${one.language}<small>${one.fluency}</small></div><div class="d">${[1, 2, 3, 4, 5].map((n) => `<b class="${n <= one.dots ? 'f' : ''}"></b>`).join('')}</div></div>`)}
<h2>Cursos livres</h2>${cursos.map((one) => `<p style="margin-bottom:1.5mm">${one.line}</p>`)}
</aside>
<main><h1>Rita de Cássia Lacerda</h1><p class="lb">Analista de Dados</p>
<h2>Quem sou</h2><p>${sobre}</p>
<h2>Trajetória</h2>${jobs.map((one) => `<div class="e"><p class="t">${one.title}</p>${when(one)}<p class="em">${one.employer}</p>${ul(one.bullets)}</div>`)}
<h2>Portfólio</h2>${projetos.map((one) => `<div class="e"><p><span class="t">${one.name}</span> · ${one.when}</p><p class="em"><a style="color:inherit" href="${one.url}">${one.url?.replace('https://', '')}</a></p><p>${one.text?.[0]}</p><div class="tags k" style="margin-top:1mm">${(one.keywords ?? []).map((k) => `<span>${k}</span>`).join('')}</div></div>`)}
<h2>Estudos</h2>${studies.map((one) => `<div class="e"><p class="t">${one.degree}</p>${when(one)}<p class="em">${one.institution}</p></div>`)}
</main></body></html>`,
};
