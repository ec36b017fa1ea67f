import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const bio = [
  'Antropóloga, professora e pesquisadora das economias populares do litoral nordestino. Trabalho há quinze anos com marisqueiras e jangadeiros de Pernambuco e da Paraíba.',
  'Meus temas são trabalho, maré e crédito; meus métodos, etnografia longa e arquivo sonoro.',
];
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Professora Adjunta',
    employer: 'Universidade Federal do Litoral Norte',
    place: 'João Pessoa, PB',
    from: '2019-03',
    when: 'mar 2019 – Presente',
    text: ['Responsabilidades incluem:'],
    bullets: [
      'Graduação: Antropologia Econômica, Métodos Etnográficos (quatro turmas por ano)',
      'Coordenação do Laboratório de Escuta e Maré',
      'Orientação de três doutorandas e cinco mestrandos',
    ],
  },
  {
    title: 'Pesquisadora de Pós-doutorado',
    employer: 'Museu do Homem Atlântico',
    place: 'Recife, PE',
    from: '2016-08',
    to: '2019-02',
    when: 'ago 2016 – fev 2019',
    text: ['Projeto “Crédito miúdo”, supervisão da Profa. Dra. Ivonete Carvalhal.'],
  },
  {
    title: 'Professora Substituta',
    employer: 'Universidade Estadual da Borborema',
    place: 'Campina Grande, PB',
    from: '2015',
    to: '2016',
    when: '2015 – 2016',
  },
  {
    title: 'Educadora popular',
    employer: 'Colônia de Pescadores Z-31',
    place: 'Itapissuma, PE',
    from: '2008',
    to: '2010',
    when: '2008 – 2010',
    text: ['Alfabetização de adultos, três noites por semana.'],
  },
];
const studies: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Doutorado em Antropologia Social',
    studyType: 'Doutorado',
    area: 'Antropologia Social',
    institution: 'Universidade do Planalto Carioca',
    from: '2011',
    to: '2015',
    when: '2011 – 2015',
    text: ['Tese: Dívida e lama: a economia moral das marisqueiras do Canal de Santa Cruz'],
  },
  {
    degree: 'Mestrado em Antropologia',
    studyType: 'Mestrado',
    area: 'Antropologia',
    institution: 'Universidade Federal do Litoral Norte',
    from: '2009',
    to: '2011',
    when: '2009 – 2011',
  },
  {
    degree: 'Bacharelado em Ciências Sociais',
    studyType: 'Bacharelado',
    area: 'Ciências Sociais',
    institution: 'Universidade Estadual da Borborema',
    from: '2004',
    to: '2008',
    when: '2004 – 2008',
  },
];
const papers: (Item & { authors: string; title: string; venue: string; year: string })[] = [
  {
    authors: 'Jurema Lacerda Tavares, Ivonete Carvalhal',
    year: '2023',
    title: 'O fiado como infraestrutura',
    venue: 'Cadernos Atlânticos de Antropologia, 18(2)',
  },
  {
    authors: 'Jurema Lacerda Tavares',
    year: '2021',
    title: 'Escutar a maré: notas sobre um arquivo sonoro',
    venue: 'Revista Brasileira de Etnografia, 44',
  },
  {
    authors: 'Benedito Arcoverde, Jurema Lacerda Tavares, Sílvia Guará',
    year: '2018',
    title: 'Mulheres, mangue e microcrédito',
    venue: 'Anuário do Museu do Homem Atlântico, 7',
  },
  {
    authors: 'Jurema Lacerda Tavares',
    year: '2016',
    title: 'Dívida e lama',
    venue: 'Editora Mangue Alto',
  },
].map((one) => ({
  ...one,
  line: `${one.authors} (${one.year}). ${one.title}. ${one.venue}.`,
  name: one.title,
  by: one.venue,
  date: one.year,
}));
const projects: (ProjectEntry & { when: string; text: string[] })[] = [
  {
    name: 'Arquivo Sonoro do Canal',
    when: '2020 – Presente',
    from: '2020',
    client: 'Fundação Paraibana de Pesquisa',
    role: 'Coordenadora',
    url: 'https://arquivodocanal.example',
    text: ['Acervo aberto com 640 horas de gravações, catalogadas com as comunidades.'],
  },
  {
    name: 'Crédito miúdo',
    when: '2016 – 2019',
    from: '2016',
    to: '2019',
    client: 'Conselho Nacional de Fomento',
    role: 'Pesquisadora',
    text: ['Etnografia do fiado em doze feiras.'],
  },
];
const awards: (Item & { name: string; by: string; date: string; when: string })[] = [
  {
    name: 'Prêmio Maria Firmina de melhor tese',
    by: 'Sociedade Brasileira de Etnografia',
    date: '2016-11',
    when: 'nov 2016',
    line: 'Prêmio Maria Firmina de melhor tese',
  },
];
const volunteering: (Job & { title: string; employer: string; when: string })[] = [
  {
    title: 'Conselheira',
    employer: 'Articulação das Marisqueiras do Nordeste',
    from: '2017',
    when: 'desde 2017',
  },
];
const languages = [
  { language: 'Português', fluency: 'nativo' },
  { language: 'Francês', fluency: 'fluente' },
  { language: 'Inglês', fluency: 'leitura e escrita' },
];
const skills = [
  { name: 'Etnografia', level: '100%' },
  { name: 'Arquivo sonoro', level: '90%' },
  { name: 'ATLAS.ti', level: '80%' },
  { name: 'R', level: '40%' },
];
const block = (heading: string, body: string): string =>
  `<section><h2>${heading}</h2><div class="body">${body}</div></section>`;
const card = (title: string, under: string, meta: string, rest = ''): string =>
  `<div class="card"><h4>${title}</h4><h5>${under}</h5><div class="meta">${meta}</div>${rest}</div>`;
const paras = (text: string[] = []): string => text.map((one) => `<p>${one}</p>`).join('');

export const cv: HandMadeCv = {
  id: 'pt-br-antropologa-hugo',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MMM yyyy', now: 'Presente', since: 'desde' },
  name: 'Jurema Lacerda Tavares',
  shownName: 'Dra. Jurema Lacerda Tavares',
  label: 'Professora de Antropologia',
  contact: {
    email: 'jurema@lacerdatavares.example',
    phone: '+55 83 99555-0147',
    address: 'João Pessoa, PB, Brasil',
    city: 'João Pessoa',
    countryCode: 'BR',
    url: 'https://lacerdatavares.example',
    profiles: [
      {
        network: 'ORCID',
        username: '0000-0009-4417-2025',
        url: 'https://orcid.org/0000-0009-4417-2025',
        shown: 'orcid.org/0000-0009-4417-2025',
      },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'Biografia', text: bio },
    {
      kind: 'interests',
      orKind: ['skills', 'other'],
      heading: 'Interesses',
      bullets: ['Antropologia econômica', 'Estudos do som', 'Comunidades costeiras'],
    },
    { kind: 'education', heading: 'Formação', education: studies },
    { kind: 'work', heading: 'Experiência', jobs },
    { kind: 'projects', heading: 'Projetos', projects },
    { kind: 'publications', heading: 'Publicações', items: papers },
    { kind: 'awards', heading: 'Distinções', items: awards },
    { kind: 'volunteer', heading: 'Engajamento', jobs: volunteering },
    { kind: 'skills', heading: 'Habilidades', skills: [{ skills }] },
    { kind: 'languages', heading: 'Idiomas', languages },
  ],
  tools: ['chromium', 'weasyprint'],
  source: page`<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Jurema Lacerda Tavares</title><style>
@page{size:A4;margin:16mm 15mm}*{box-sizing:border-box}body{margin:0;font-family:Roboto,"DejaVu Sans",sans-serif;font-size:10pt;line-height:1.4;color:#333}
header{text-align:center;border-bottom:1px solid #ddd;padding-bottom:10px}h1{font-size:23pt;margin:0}header h3{font-weight:400;margin:2px 0;color:#555;font-size:13pt}header p{margin:2px 0;font-size:9pt}
a{color:#2962ff;text-decoration:none}section{display:flex;gap:8mm;padding:6mm 0;border-bottom:1px solid #eee}section>h2{flex:0 0 45mm;margin:0;font-size:15pt;color:#222}.body{flex:1;min-width:0}
.card{border:1px solid #ddd;border-left:4px solid #2962ff;border-radius:4px;padding:8px 12px;margin-bottom:8px;break-inside:avoid}h4{margin:0;font-size:11.5pt}h5{margin:0;font-weight:400;font-size:10pt;color:#2962ff}.meta{color:#777;font-size:9pt;margin:1px 0}p{margin:4px 0}ul{margin:3px 0;padding-left:18px}
.pub{margin-bottom:8px;break-inside:avoid}.pub .links span{border:1px solid #2962ff;color:#2962ff;font-size:7.5pt;padding:0 5px;border-radius:3px;margin-right:4px}.bar{background:#e3e8ff;height:5px;margin:1px 0 6px}.bar i{display:block;height:5px;background:#2962ff}.skill{display:flex;justify-content:space-between}</style></head><body>
<header><h1>Dra. Jurema Lacerda Tavares</h1><h3>Professora de Antropologia</h3><p>João Pessoa, PB, Brasil · +55 83 99555-0147 · <a href="mailto:jurema@lacerdatavares.example">jurema@lacerdatavares.example</a></p><p><a href="https://lacerdatavares.example">https://lacerdatavares.example</a> · <a href="https://orcid.org/0000-0009-4417-2025">orcid.org/0000-0009-4417-2025</a></p></header>
${block('Biografia', paras(bio))}
${block('Interesses', ul(['Antropologia econômica', 'Estudos do som', 'Comunidades costeiras']))}
${block('Formação', studies.map((s) => `<div class="pub"><h4>${s.degree}, ${s.when}</h4><div class="meta">${s.institution}</div>${paras(s.text)}</div>`).join(''))}
${block('Experiência', jobs.map((j) => card(j.title, j.employer, `${j.when} · ${j.place}`, paras(j.text) + ul(j.bullets))).join(''))}
${block('Projetos', projects.map((one) => card(one.name, `${one.role}, ${one.client}`, one.when, `${paras(one.text)}${one.url ? `<p><a href="${one.url}">${one.url}</a></p>` : ''}`)).join(''))}
${block('Publicações', papers.map((one) => `<div class="pub"><div>${one.authors} (${one.year}). <b>${one.title}</b>. <i>${one.venue}</i>.</div><div class="links"><span>PDF</span><span>Citar</span></div></div>`).join(''))}
${block('Distinções', awards.map((a) => card(a.name, a.by, a.when)).join(''))}
${block('Engajamento', volunteering.map((j) => card(j.title, j.employer, j.when)).join(''))}
${block('Habilidades', skills.map((s) => `<div class="skill"><span>${s.name}</span><span>${s.level}</span></div><div class="bar"><i style="width:${s.level}"></i></div>`).join(''))}
${block('Idiomas', languages.map((l) => `<p>${l.language}: ${l.fluency}</p>`).join(''))}
</body></html>`,
};
