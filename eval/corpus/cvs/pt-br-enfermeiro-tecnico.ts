import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pt-br-enfermeiro-tecnico',
  language: 'pt',
  country: 'BR',
  dates: { pattern: 'MM/yyyy', join: ' até ', now: 'o momento' },
  name: 'Wellington Batista dos Anjos',
  label: 'Técnico de Enfermagem',
  contact: {
    email: 'wellington.anjos@correio.example',
    phone: '(71) 98765-4321',
    address: 'Rua da Mangueira, 212 – Liberdade, Salvador/BA',
    city: 'Salvador',
    heading: 'Dados pessoais',
    labels: { phone: 'Fone:', email: 'E-mail:', address: 'Endereço:' },
    extra: ['COREN-BA 654.321-TE', 'Idade: 35 anos'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Objetivo profissional',
      text: ['Técnico de enfermagem em UTI adulto ou pronto-socorro, período noturno.'],
    },
    {
      kind: 'work',
      heading: 'Histórico profissional',
      jobs: [
        {
          title: 'Técnico de Enfermagem – UTI',
          employer: 'Hospital São Rafael do Recôncavo',
          place: 'Salvador',
          from: '2017-08',
          bullets: [
            'Cuidados integrais a pacientes graves, balanço hídrico e aspiração',
            'Administração de drogas vasoativas sob supervisão',
            'Plantões de 12x36 noturnos',
          ],
        },
        {
          title: 'Técnico de Enfermagem',
          employer: 'UPA Cajazeiras',
          place: 'Salvador',
          from: '2013-01',
          to: '2017-07',
          bullets: ['Classificação de risco, punções, curativos e eletrocardiograma'],
        },
        { title: 'Cuidador de idosos', employer: 'Lar Santa Dulce', from: '2010-02', to: '2012-12' },
      ],
    },
    {
      kind: 'education',
      heading: 'Escolaridade',
      education: [
        {
          degree: 'Técnico em Enfermagem',
          studyType: 'Técnico',
          area: 'Enfermagem',
          institution: 'Escola Técnica Irmã Dulce',
          to: '2012',
        },
        { degree: 'Ensino médio completo', institution: 'Colégio Estadual Duque de Caxias', to: '2008' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Cursos complementares',
      orKind: ['education'],
      items: [
        { line: 'Suporte Básico de Vida (BLS), 2023', name: 'Suporte Básico de Vida (BLS)', date: '2023' },
        { line: 'Feridas e curativos, 40 horas, 2019', name: 'Feridas e curativos', date: '2019' },
      ],
    },
    {
      kind: 'other',
      heading: 'Informações adicionais',
      text: ['Disponibilidade imediata. Possuo moto própria e CNH A/B.'],
    },
  ],
};
