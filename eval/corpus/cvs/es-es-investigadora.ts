import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-es-investigadora',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'yyyy', join: '–', now: 'actualidad' },
  name: 'Amaia Lertxundi Garmendia',
  shownName: 'Dra. Amaia Lertxundi Garmendia',
  label: 'Investigadora Ramón y Cajal en ecología marina',
  contact: {
    email: 'amaia.lertxundi@instituto.example',
    phone: '+34 943 123 456',
    address: 'Pasaia, Gipuzkoa',
    city: 'Pasaia',
    url: 'https://alertxundi.example',
    heading: 'Contacto',
    extra: ['ORCID: 0000-0001-5109-3700'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Líneas de investigación',
      orKind: ['interests', 'other'],
      text: [
        'Dinámica del fitoplancton en el golfo de Vizcaya y efectos de las olas de calor marinas sobre las redes tróficas. Combino series temporales de treinta años con experimentos en mesocosmos.',
      ],
    },
    {
      kind: 'work',
      heading: 'Puestos académicos',
      jobs: [
        {
          title: 'Investigadora Ramón y Cajal',
          employer: 'Instituto Oceanográfico del Cantábrico',
          place: 'Pasaia',
          from: '2021',
          bullets: ['Investigadora principal del proyecto CALOR-MAR (185.000 €)', 'Dirección de dos tesis doctorales'],
        },
        {
          title: 'Investigadora posdoctoral',
          employer: 'Helmholtz-Zentrum für Ozeanforschung',
          place: 'Kiel, Alemania',
          from: '2017',
          to: '2021',
          bullets: ['Campañas en el Atlántico a bordo del buque Poseidon'],
        },
        {
          title: 'Investigadora predoctoral (FPI)',
          employer: 'CSIC, Instituto de Ciencias del Mar',
          place: 'Barcelona',
          from: '2012',
          to: '2016',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formación académica',
      education: [
        {
          degree: 'Doctorado en Ciencias del Mar',
          studyType: 'Doctorado',
          area: 'Ciencias del Mar',
          institution: 'Universitat de Barcelona',
          from: '2012',
          to: '2016',
        },
        {
          degree: 'Máster en Oceanografía',
          studyType: 'Máster',
          area: 'Oceanografía',
          institution: 'Universidad de Cádiz',
          from: '2010',
          to: '2011',
        },
        {
          degree: 'Licenciatura en Biología',
          studyType: 'Licenciatura',
          area: 'Biología',
          institution: 'Universidad del País Vasco',
          from: '2005',
          to: '2010',
        },
      ],
    },
    {
      kind: 'publications',
      heading: 'Publicaciones seleccionadas',
      items: [
        {
          line: 'Lertxundi A., Böhm C. (2023). Marine heatwaves and diatom phenology. Limnology and Oceanography 68, 1120-1134.',
          name: 'Marine heatwaves and diatom phenology',
          by: 'Limnology and Oceanography',
          date: '2023',
        },
        {
          line: 'Lertxundi A. et al. (2019). Thirty years of phytoplankton in the Bay of Biscay. Progress in Oceanography 175, 54-67.',
          name: 'Thirty years of phytoplankton in the Bay of Biscay',
          by: 'Progress in Oceanography',
          date: '2019',
        },
      ],
    },
    {
      kind: 'awards',
      heading: 'Becas y premios',
      items: [
        {
          line: 'Premio Extraordinario de Doctorado, Universitat de Barcelona, 2017',
          name: 'Premio Extraordinario de Doctorado',
          by: 'Universitat de Barcelona',
          date: '2017',
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Docencia',
      orKind: ['work'],
      bullets: ['Profesora del Máster en Recursos Marinos, 20 horas al año', 'Cursos de R para doctorandos'],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Euskera', fluency: 'nativo' },
        { language: 'Castellano', fluency: 'nativo' },
        { language: 'Inglés', fluency: 'C2' },
        { language: 'Alemán', fluency: 'B2' },
      ],
    },
  ],
};
