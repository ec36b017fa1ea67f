import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pt-br-vendedora',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MMM/yyyy', join: ' a ', now: 'atual' },
  name: 'Jaqueline Nascimento Ferraz',
  label: 'Executiva de Vendas B2B',
  contact: {
    email: 'jaque.ferraz@caixa.example',
    phone: '(19) 99876-5432',
    address: 'Campinas - SP',
    city: 'Campinas',
    heading: 'Contato',
    labels: { phone: 'Celular:', email: 'E-mail:' },
    extra: ['Brasileira, 31 anos, solteira', 'CNH categoria B'],
    profiles: [
      {
        network: 'LinkedIn',
        username: 'jaqueferraz',
        url: 'https://www.linkedin.com/in/jaqueferraz',
        shown: 'linkedin.com/in/jaqueferraz',
      },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Objetivo',
      text: ['Atuar como executiva de contas em empresa de tecnologia ou insumos industriais.'],
    },
    {
      kind: 'summary',
      heading: 'Resumo profissional',
      text: [
        'Nove anos em vendas consultivas para a indústria, com carteira própria e metas trimestrais. Experiência em prospecção ativa, negociação com compradores técnicos e gestão de funil no CRM.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experiência profissional',
      jobs: [
        {
          title: 'Executiva de Contas',
          employer: 'Válvulas Paulista Ltda.',
          place: 'Campinas',
          from: '2020-02',
          bullets: [
            'Carteira de 85 clientes ativos nos setores de papel, açúcar e etanol.',
            'Superação da meta anual por três anos seguidos (112%, 104% e 131%).',
            'Abertura de 22 novas contas em 2022, com destaque para duas usinas em Ribeirão Preto.',
          ],
        },
        {
          title: 'Vendedora Técnica',
          employer: 'Comercial Rolmax',
          place: 'Jundiaí',
          from: '2016-05',
          to: '2020-01',
          bullets: [
            'Venda de rolamentos e correias para manutenção industrial.',
            'Visitas semanais a clientes e treinamento de mecânicos na aplicação dos produtos.',
          ],
        },
        {
          title: 'Assistente Comercial',
          employer: 'Distribuidora Bom Passo',
          place: 'Hortolândia',
          from: '2014-03',
          to: '2016-04',
          text: ['Emissão de pedidos, acompanhamento de entregas e atendimento telefônico a cerca de 200 lojas.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formação acadêmica',
      education: [
        {
          degree: 'Bacharelado em Administração',
          studyType: 'Bacharelado',
          area: 'Administração',
          institution: 'PUC-Campinas',
          from: '2012',
          to: '2016',
        },
        {
          degree: 'Técnico em Mecânica',
          studyType: 'Técnico',
          area: 'Mecânica',
          institution: 'ETEC Bento Quirino',
          from: '2010',
          to: '2011',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competências',
      skills: [{ skills: ['Salesforce', 'Prospecção', 'Negociação', 'Excel avançado', 'Pipeline', 'Power BI'] }],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Português', fluency: 'nativo' },
        { language: 'Inglês', fluency: 'intermediário' },
        { language: 'Espanhol', fluency: 'avançado' },
      ],
    },
  ],
};
