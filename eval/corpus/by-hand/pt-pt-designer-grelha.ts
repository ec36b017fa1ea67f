import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Designer de Produto Sénior',
    employer: 'Feedzai',
    place: 'Coimbra',
    from: '2020-10',
    when: 'Out. 2020 – Presente',
    bullets: [
      'Sistema de design com 64 componentes, adotado por cinco equipas.',
      'Testes de usabilidade quinzenais com analistas de fraude.',
    ],
  },
  {
    title: 'Designer UI',
    employer: 'OutSystems',
    place: 'Lisboa',
    from: '2017-01',
    to: '2020-09',
    when: 'Jan. 2017 – Set. 2020',
    bullets: ['Redesenho do onboarding, com mais 19 % de ativações.'],
  },
  {
    title: 'Designer Gráfica',
    employer: 'Freelance',
    from: '2014',
    to: '2016',
    when: '2014 – 2016',
    bullets: ['Identidades para restaurantes e festivais de música.'],
  },
];
const skills = ['Figma', 'Design Systems', 'Prototipagem', 'HTML & CSS', 'Investigação de utilizadores', 'Ilustração'];

export const cv: HandMadeCv = {
  id: 'pt-pt-designer-grelha',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMM. yyyy', now: 'Presente' },
  name: 'Beatriz Falcão',
  label: 'Designer de Produto',
  contact: {
    email: 'ola@beatrizfalcao.example',
    phone: '+351 913 456 780',
    address: 'Coimbra, Portugal',
    city: 'Coimbra',
    countryCode: 'PT',
    url: 'https://beatrizfalcao.example',
    heading: 'Contactos',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Perfil',
      text: [
        'Designer de produto com dez anos de prática em software para empresas. Gosto de problemas complicados e de interfaces que não o parecem.',
      ],
    },
    { kind: 'work', heading: 'Experiência Profissional', jobs },
    {
      kind: 'education',
      heading: 'Formação Académica',
      education: [
        {
          degree: 'Mestrado em Design e Multimédia',
          studyType: 'Mestrado',
          area: 'Design e Multimédia',
          institution: 'Universidade de Coimbra',
          from: '2012',
          to: '2014',
          when: '2012 – 2014',
        },
        {
          degree: 'Licenciatura em Design de Comunicação',
          studyType: 'Licenciatura',
          area: 'Design de Comunicação',
          institution: 'ESAD Matosinhos',
          from: '2009',
          to: '2012',
          when: '2009 – 2012',
        },
      ],
    },
    { kind: 'skills', heading: 'Competências', skills: [{ skills }] },
    {
      kind: 'languages',
      heading: 'Línguas',
      languages: [
        { language: 'Português', fluency: 'nativo' },
        { language: 'Inglês', fluency: 'C2' },
        { language: 'Castelhano', fluency: 'B2' },
      ],
    },
  ],
  columns: 2,
  tools: ['weasyprint', 'chromium'],
  source: page`<html lang="pt"><head><meta charset="utf-8"><style>@page{size:A4;margin:0}body{margin:0;font-family:"Liberation Sans";font-size:9.5pt}header{background:#fbe8d3;padding:12mm 14mm}header h1{margin:0;font-size:26pt}table{width:100%;border-collapse:collapse}td{vertical-align:top}.a{padding:8mm 6mm 8mm 14mm;width:64%}.b{padding:8mm 14mm 8mm 6mm;background:#faf7f3}h2{font-size:10.5pt;letter-spacing:.15em;text-transform:uppercase;margin:0 0 6px;color:#b3541e}.x{border-left:2px solid #b3541e;padding-left:8px;margin-bottom:8px}.k{display:inline-block;border:1px solid #b3541e;border-radius:10px;padding:1px 7px;margin:0 3px 4px 0}</style></head><body><header><h1>Beatriz Falcão</h1><div>Designer de Produto</div></header><table><tr><td class="a">
<h2>Perfil</h2><p>Designer de produto com dez anos de prática em software para empresas. Gosto de problemas complicados e de interfaces que não o parecem.</p>
<h2>Experiência Profissional</h2>${jobs.map((j) => `<div class="x"><div>${j.when}</div><b>${j.title}</b> · ${j.employer}${j.place ? `, ${j.place}` : ''}${ul(j.bullets)}</div>`)}
<h2>Formação Académica</h2><div class="x"><div>2012 – 2014</div><b>Mestrado em Design e Multimédia</b> · Universidade de Coimbra</div><div class="x"><div>2009 – 2012</div><b>Licenciatura em Design de Comunicação</b> · ESAD Matosinhos</div></td><td class="b">
<h2>Contactos</h2><p>+351 913 456 780<br>ola@beatrizfalcao.example<br>beatrizfalcao.example<br>Coimbra, Portugal</p>
<h2>Competências</h2><div>${skills.map((s) => `<span class="k">${s.replace('&', '&amp;')}</span>`)}</div>
<h2>Línguas</h2><p>Português <span>●●●●●</span><br>nativo</p><p>Inglês <span>●●●●●</span><br>C2</p><p>Castelhano <span>●●●○○</span><br>B2</p></td></tr></table></body></html>`,
};
