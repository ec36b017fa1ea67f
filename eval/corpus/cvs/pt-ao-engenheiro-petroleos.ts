import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pt-ao-engenheiro-petroleos',
  language: 'pt',
  country: 'AO',
  dates: { pattern: 'MMMM yyyy', join: ' a ', now: 'à data' },
  name: 'Domingos Kiala Sebastião',
  label: 'Engenheiro de Petróleos',
  contact: {
    email: 'domingos.kiala@energia.example',
    phone: '+244 923 123 456',
    address: 'Talatona, Luanda',
    city: 'Luanda',
    heading: 'Identificação',
    labels: { phone: 'Telefone:', email: 'Email:', address: 'Residência:' },
    extra: ['Nacionalidade: Angolana', 'Estado civil: casado'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Perfil profissional',
      text: [
        'Engenheiro de reservatórios com onze anos de experiência em campos de águas profundas. Modelação, ensaios de produção e acompanhamento de poços, sempre com um pé no escritório e outro na plataforma.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experiência de trabalho',
      jobs: [
        {
          title: 'Engenheiro de Reservatórios Sénior',
          employer: 'Petrokwanza',
          place: 'Luanda',
          from: '2019-03',
          bullets: [
            'Modelo dinâmico do Bloco 17-B: histórico ajustado para 46 poços.',
            'Recomendação de três poços de injecção que adicionaram 9 mil barris por dia.',
            'Tutoria de engenheiros recém-licenciados.',
          ],
        },
        {
          title: 'Engenheiro de Produção',
          employer: 'Total E&P Angola',
          place: 'Soyo',
          from: '2013-09',
          to: '2019-02',
          bullets: ['Rotação 28/28 em FPSO.', 'Garantia de escoamento, controlo de hidratos, testes de poço.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Habilitações literárias',
      education: [
        {
          degree: 'Mestrado em Engenharia de Petróleos',
          studyType: 'Mestrado',
          area: 'Engenharia de Petróleos',
          institution: 'Instituto Superior Técnico',
          place: 'Lisboa',
          from: '2011-09',
          to: '2013-07',
        },
        {
          degree: 'Licenciatura em Engenharia Química',
          studyType: 'Licenciatura',
          area: 'Engenharia Química',
          institution: 'Universidade Agostinho Neto',
          place: 'Luanda',
          from: '2005-03',
          to: '2010-12',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Informática',
      skills: [{ skills: ['Petrel', 'Eclipse', 'OFM', 'Python', 'Prosper'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'certificates',
      heading: 'Formação complementar',
      orKind: ['education'],
      items: [
        { line: 'BOSIET, OPITO, 2022', name: 'BOSIET', by: 'OPITO', date: '2022' },
        { line: 'Well Control Level 4, IWCF, 2018', name: 'Well Control Level 4', by: 'IWCF', date: '2018' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Português', fluency: 'língua materna' },
        { language: 'Inglês', fluency: 'fluente' },
        { language: 'Francês', fluency: 'bom' },
        { language: 'Quicongo', fluency: 'fluente' },
      ],
    },
  ],
};
