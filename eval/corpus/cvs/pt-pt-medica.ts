import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pt-pt-medica',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MM/yyyy', join: ' – ', now: 'presente', since: 'Desde' },
  name: 'Inês Vasconcelos Pimenta',
  shownName: 'Dra. Inês Vasconcelos Pimenta',
  label: 'Médica especialista em Medicina Geral e Familiar',
  contact: {
    email: 'ines.v.pimenta@clinica.example',
    phone: '+351 912 345 678',
    address: 'Rua de Costa Cabral 402, 4200-214 Porto',
    city: 'Porto',
    postalCode: '4200-214',
    heading: 'Contactos',
    labels: { phone: 'Telemóvel:', email: 'Correio eletrónico:', address: 'Morada:' },
    extra: ['Cédula profissional OM 54 321', 'Nacionalidade portuguesa'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Experiência Profissional',
      jobs: [
        {
          title: 'Assistente de Medicina Geral e Familiar',
          employer: 'USF Rio Leça',
          place: 'Matosinhos',
          from: '2018-11',
          bullets: [
            'Lista de 1 780 utentes, consulta programada, aberta e de planeamento familiar.',
            'Responsável pelo programa de diabetes da unidade.',
            'Orientadora de formação de dois internos.',
          ],
        },
        {
          title: 'Médica interna de formação específica',
          employer: 'ACeS Porto Ocidental',
          place: 'Porto',
          from: '2014-01',
          to: '2018-10',
          bullets: [
            'Estágios em pediatria, obstetrícia, psiquiatria e urgência no Hospital de Santo António.',
            'Avaliação final do internato: 19,2 valores.',
          ],
        },
        {
          title: 'Médica do ano comum',
          employer: 'Centro Hospitalar Tâmega e Sousa',
          place: 'Penafiel',
          from: '2013-01',
          to: '2013-12',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formação Académica',
      education: [
        {
          degree: 'Mestrado Integrado em Medicina',
          studyType: 'Mestrado Integrado',
          area: 'Medicina',
          institution: 'Faculdade de Medicina da Universidade do Porto',
          from: '2006-09',
          to: '2012-07',
          score: '16 valores',
        },
        {
          degree: 'Pós-graduação em Cuidados Paliativos',
          studyType: 'Pós-graduação',
          area: 'Cuidados Paliativos',
          institution: 'Universidade Católica Portuguesa',
          from: '2019-10',
          to: '2020-06',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Comunicações e publicações',
      items: [
        {
          line: 'Pimenta IV, Sá L. Desprescrição em idosos polimedicados: um ciclo de melhoria. Revista Portuguesa de Medicina Geral e Familiar, 2021.',
          name: 'Desprescrição em idosos polimedicados: um ciclo de melhoria',
          by: 'Revista Portuguesa de Medicina Geral e Familiar',
          date: '2021',
        },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Voluntariado',
      jobs: [
        {
          title: 'Médica voluntária',
          employer: 'Carrinha da Noite',
          place: 'Porto',
          from: '2015-10',
          bullets: ['Consultas de rua a pessoas em situação de sem-abrigo, duas noites por mês.'],
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competências',
      skills: [
        { skills: ['Ecografia point-of-care', 'Pequena cirurgia', 'SClínico', 'Entrevista motivacional', 'SPSS'] },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Línguas',
      languages: [
        { language: 'Português', fluency: 'língua materna' },
        { language: 'Inglês', fluency: 'C1' },
        { language: 'Espanhol', fluency: 'B2' },
      ],
    },
  ],
};
