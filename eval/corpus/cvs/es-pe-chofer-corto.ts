import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-pe-chofer-corto',
  language: 'es',
  country: 'PE',
  dates: { pattern: 'yyyy', join: ' - ', now: 'a la fecha' },
  name: 'Wilfredo Huamán Ccori',
  shownName: 'WILFREDO HUAMÁN CCORI',
  contact: {
    email: 'whuaman@mensajero.example',
    phone: '987 654 321',
    address: 'Urb. Santa Mónica B-7, Wanchaq, Cusco',
    city: 'Cusco',
    heading: 'Datos personales',
    labels: { phone: 'Celular:', email: 'Correo:', address: 'Domicilio:' },
    extra: ['DNI: 41234567', 'Brevete A-IIIb'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Experiencia laboral',
      jobs: [
        {
          title: 'Conductor de bus turístico',
          employer: 'Inka Tours S.R.L.',
          place: 'Cusco',
          from: '2017',
          bullets: ['Rutas Cusco – Puno y Valle Sagrado', 'Mantenimiento preventivo de la unidad'],
        },
        {
          title: 'Chofer de volquete',
          employer: 'Minera Las Bambas (contratista)',
          place: 'Apurímac',
          from: '2012',
          to: '2017',
          bullets: ['Turnos 14 x 7, cero accidentes'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Estudios realizados',
      education: [
        { degree: 'Secundaria completa', institution: 'I.E. Inca Garcilaso de la Vega', to: '2003' },
        { degree: 'Mecánica automotriz', institution: 'SENATI', place: 'Cusco', to: '2006' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [{ language: 'Castellano' }, { language: 'Quechua' }, { language: 'Inglés', fluency: 'básico' }],
    },
  ],
};
