import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-cl-ingeniera-comercial',
  language: 'es',
  country: 'CL',
  dates: { pattern: 'MMM yyyy', join: ' - ', now: 'presente' },
  name: 'Constanza Undurraga Pino',
  label: 'Ingeniera comercial',
  contact: {
    email: 'constanza.undurraga@carta.example',
    phone: '+56 9 8765 4321',
    address: 'Ñuñoa, Santiago',
    city: 'Santiago',
    heading: 'Contacto',
    extra: ['RUT 17.654.321-0'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Resumen ejecutivo',
      text: [
        'Ingeniera comercial con ocho años en retail y banca, especializada en fijación de precios y en modelos que la gerencia entiende en una lámina.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experiencia',
      jobs: [
        {
          title: 'Subgerenta de Pricing',
          employer: 'Tiendas Cordillera',
          place: 'Santiago',
          from: '2021-09',
          bullets: [
            'Equipo de seis analistas y 38.000 SKU en siete países.',
            'Modelo de elasticidad que aportó 2,1 puntos de margen en 2023.',
            'Migración de planillas a BigQuery y Looker.',
          ],
        },
        {
          title: 'Analista senior de riesgo',
          employer: 'Banco del Maule',
          place: 'Santiago',
          from: '2017-03',
          to: '2021-08',
          bullets: ['Provisiones de consumo bajo IFRS 9.', 'Scoring para pymes sin historial bancario.'],
        },
      ],
    },
    {
      kind: 'work',
      heading: 'Práctica profesional',
      jobs: [
        {
          title: 'Practicante de marketing',
          employer: 'Viña Los Boldos',
          place: 'Curicó',
          from: '2016-01',
          to: '2016-02',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Antecedentes académicos',
      education: [
        {
          degree: 'Magíster en Economía',
          studyType: 'Magíster',
          area: 'Economía',
          institution: 'Universidad de Chile',
          from: '2019',
          to: '2020',
        },
        {
          degree: 'Ingeniería Comercial',
          institution: 'Universidad de Talca',
          from: '2011',
          to: '2016',
          score: 'Distinción máxima',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competencias técnicas',
      skills: [{ skills: ['SQL', 'R', 'Python', 'BigQuery', 'Looker', 'Excel avanzado'] }],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Español', fluency: 'nativo' },
        { language: 'Inglés', fluency: 'C1' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Voluntariado',
      jobs: [{ title: 'Tutora de matemáticas', employer: 'Preu Comunitario La Legua', from: '2018-04', to: '2021-12' }],
    },
  ],
};
