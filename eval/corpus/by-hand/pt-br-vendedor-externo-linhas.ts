import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Vendedor externo pleno',
    employer: 'Distribuidora Pioneira Ltda.',
    place: 'Campinas, SP',
    from: '2020-02',
    when: 'fev/2020 – atual',
    bullets: ['Carteira de 180 clientes no varejo alimentar.', 'Superei a meta em 11 dos últimos 12 meses.'],
  },
  {
    title: 'Promotor de vendas',
    employer: 'Laticínios Serra Azul',
    place: 'Jundiaí, SP',
    from: '2017-08',
    to: '2020-01',
    when: 'ago/2017 – jan/2020',
    bullets: ['Abastecimento e negociação de pontos extras em supermercados.'],
  },
  {
    title: 'Operador de caixa',
    employer: 'Supermercado Bom Dia',
    place: 'Jundiaí, SP',
    from: '2015-03',
    to: '2017-07',
    when: 'mar/2015 – jul/2017',
  },
];
const goal = 'Atuar na área comercial, com foco em vendas externas e abertura de novos clientes.';

export const cv: HandMadeCv = {
  id: 'pt-br-vendedor-externo-linhas',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MMM/yyyy', now: 'atual' },
  name: 'Wellington Barbosa Teixeira',
  contact: {
    email: 'wellington.teixeira@correio.example',
    phone: '(19) 98123-4407',
    address: 'Rua das Palmeiras, 310 – Campinas/SP',
    city: 'Campinas',
    extra: ['Brasileiro, casado, 31 anos', 'CNH categoria B'],
  },
  sections: [
    { kind: 'summary', heading: 'Objetivo', text: [goal] },
    {
      kind: 'education',
      heading: 'Formação',
      education: [
        {
          degree: 'Tecnólogo em Gestão Comercial',
          studyType: 'Tecnólogo',
          area: 'Gestão Comercial',
          institution: 'Universidade Anhanguera',
          to: '2019',
          when: 'concluído em 2019',
        },
        { degree: 'Ensino médio completo', institution: 'E.E. Prof. Luiz Rosa', to: '2011', when: 'concluído em 2011' },
      ],
    },
    { kind: 'work', heading: 'Experiência', jobs },
    {
      kind: 'skills',
      heading: 'Habilidades',
      skills: [{ skills: ['Negociação', 'CRM Salesforce', 'Pacote Office', 'Prospecção de clientes'] }],
    },
    {
      kind: 'certificates',
      heading: 'Cursos complementares',
      orKind: ['education'],
      items: [{ line: 'Técnicas de vendas – SENAC, 2018', name: 'Técnicas de vendas', by: 'SENAC', date: '2018' }],
    },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><style>body{font-family:Verdana,"DejaVu Sans";font-size:11px}h1{font-size:24px;margin:0}h2{font-size:14px;border-bottom:2px solid #2557a7;color:#2557a7;margin:16px 0 6px}p{margin:2px 0}ul{margin:3px 0 8px}</style></head><body>
<h1>Wellington Barbosa Teixeira</h1><p>Brasileiro, casado, 31 anos</p><p>Rua das Palmeiras, 310 – Campinas/SP</p><p>Tel./WhatsApp: (19) 98123-4407</p><p>wellington.teixeira@correio.example</p><p>CNH categoria B</p>
<h2>Objetivo</h2><p>${goal}</p>
<h2>Formação</h2><ul><li>Tecnólogo em Gestão Comercial – Universidade Anhanguera, concluído em 2019</li><li>Ensino médio completo – E.E. Prof. Luiz Rosa, concluído em 2011</li></ul>
<h2>Experiência</h2>${jobs.map((j) => `<p><b>${j.title}</b></p><p>${j.employer} - ${j.place}</p><p>${j.when}</p>${ul(j.bullets)}`)}
<h2>Habilidades</h2>${ul(['Negociação', 'CRM Salesforce', 'Pacote Office', 'Prospecção de clientes'])}
<h2>Cursos complementares</h2><p>Técnicas de vendas – SENAC, 2018</p></body></html>`,
};
