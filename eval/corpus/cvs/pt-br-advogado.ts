import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pt-br-advogado',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'presente' },
  name: 'Thiago Vasques de Andrade Lima',
  label: 'Advogado trabalhista',
  contact: {
    email: 'thiago.vasques@advocacia.example',
    phone: '+55 81 99123-4567',
    address: 'Boa Viagem, Recife – PE',
    city: 'Recife',
    heading: 'Contato',
    extra: ['OAB/PE 34.567'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Perfil',
      text: [
        'Advogado com onze anos de atuação na Justiça do Trabalho, metade pela defesa de empregados e metade por empresas. Conduzo audiências, sustentações orais e negociações coletivas.',
      ],
    },
    {
      kind: 'work',
      heading: 'Atuação profissional',
      jobs: [
        {
          title: 'Sócio',
          employer: 'Vasques & Melo Advogados',
          place: 'Recife',
          from: '2019-02',
          bullets: [
            'Cerca de 420 processos ativos, equipe de cinco advogados.',
            'Acordos coletivos para três usinas da Zona da Mata.',
            'Taxa de êxito recursal de 61% em 2023.',
          ],
        },
        {
          title: 'Advogado associado',
          employer: 'Sindicato dos Comerciários',
          place: 'Olinda',
          from: '2013-08',
          to: '2019-01',
          bullets: ['Plantão jurídico e ações coletivas de horas extras.'],
        },
        { title: 'Estagiário', employer: 'Tribunal Regional do Trabalho da 6ª Região', from: '2011-02', to: '2012-12' },
      ],
    },
    {
      kind: 'education',
      heading: 'Formação',
      education: [
        {
          degree: 'Especialização em Direito Processual do Trabalho',
          studyType: 'Especialização',
          area: 'Direito Processual do Trabalho',
          institution: 'Universidade Católica de Pernambuco',
          from: '2014',
          to: '2015',
        },
        {
          degree: 'Bacharelado em Direito',
          studyType: 'Bacharelado',
          area: 'Direito',
          institution: 'Faculdade de Direito do Recife (UFPE)',
          from: '2008',
          to: '2012',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Artigos publicados',
      items: [
        {
          line: '“Teletrabalho e controle de jornada”, Revista LTr, 2021',
          name: 'Teletrabalho e controle de jornada',
          by: 'Revista LTr',
          date: '2021',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Português', fluency: 'nativo' },
        { language: 'Inglês', fluency: 'avançado' },
        { language: 'Francês', fluency: 'intermediário' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Habilidades',
      skills: [{ skills: ['PJe', 'Sustentação oral', 'Negociação coletiva', 'Cálculos trabalhistas', 'LGPD'] }],
    },
  ],
};
