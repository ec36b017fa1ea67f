import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pt-pt-engenheira-informatica',
  language: 'pt',
  country: 'PT',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'presente' },
  name: 'Beatriz Falcão Moreira',
  label: 'Engenheira de Software',
  contact: {
    email: 'bea.falcao@caixapostal.example',
    phone: '+351 967 123 456',
    address: 'Braga, Portugal',
    city: 'Braga',
    heading: 'Contacto',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'beafalcao',
        url: 'https://www.linkedin.com/in/beafalcao',
        shown: 'linkedin.com/in/beafalcao',
      },
      { network: 'GitHub', username: 'beafm', url: 'https://github.com/beafm', shown: 'github.com/beafm' },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Sobre mim',
      text: [
        'Engenheira de software com seis anos de experiência em sistemas distribuídos para pagamentos e comércio eletrónico. Gosto de código aborrecido, de testes rápidos e de equipas que almoçam juntas.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experiência',
      jobs: [
        {
          title: 'Engenheira de Software Sénior',
          employer: 'Minho Pay',
          place: 'Braga',
          from: '2022-02',
          bullets: [
            'Serviço de reembolsos em Kotlin com 12 milhões de operações por mês',
            'Redução de 70 % nos incidentes noturnos após introdução de filas com idempotência',
            'Entrevistadora técnica e mentora de dois estagiários',
          ],
        },
        {
          title: 'Engenheira de Software',
          employer: 'Farfetch',
          place: 'Porto',
          from: '2018-09',
          to: '2022-01',
          bullets: ['Catálogo de produtos em C# e Cassandra', 'Campanhas de carga antes dos saldos de inverno'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Educação',
      education: [
        {
          degree: 'Mestrado em Engenharia Informática',
          studyType: 'Mestrado',
          area: 'Engenharia Informática',
          institution: 'Universidade do Minho',
          from: '2013',
          to: '2018',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competências técnicas',
      skills: [
        { group: 'Linguagens', skills: ['Kotlin', 'C#', 'Go', 'SQL'] },
        { group: 'Infraestrutura', skills: ['Kafka', 'Cassandra', 'Kubernetes', 'Datadog'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Português', fluency: 'nativo' },
        { language: 'Inglês', fluency: 'C2' },
        { language: 'Galego', fluency: 'B2' },
      ],
    },
    {
      kind: 'awards',
      heading: 'Prémios',
      items: [
        {
          line: 'Vencedora, Hackathon da Universidade do Minho, 2017',
          name: 'Vencedora',
          by: 'Hackathon da Universidade do Minho',
          date: '2017',
        },
      ],
    },
  ],
};
