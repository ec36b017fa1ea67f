import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-ar-traductora',
  language: 'es',
  country: 'AR',
  dates: { pattern: 'yyyy', join: '-', now: 'actualidad' },
  name: 'Florencia Abelenda',
  label: 'Traductora pública de inglés',
  contact: {
    email: 'fabelenda@traducciones.example',
    phone: '+54 9 11 2345-6789',
    address: 'Caballito, Ciudad Autónoma de Buenos Aires',
    city: 'Buenos Aires',
    heading: 'Contacto',
    url: 'www.abelenda-traducciones.example',
    extra: ['Matrícula CTPCBA T° XVIII F° 212'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Perfil',
      text: [
        'Traductora matriculada con dieciséis años de oficio en textos jurídicos, financieros y médicos. Trabajo del inglés y del portugués al español rioplatense o neutro. Promedio 2.500 palabras por día y ninguna entrega tarde desde 2015.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experiencia profesional',
      jobs: [
        {
          title: 'Traductora independiente',
          from: '2013',
          bullets: [
            'Contratos, estatutos y expedientes para cuatro estudios jurídicos porteños',
            'Ensayos clínicos y consentimientos informados para CRO de Estados Unidos',
            'Traducciones públicas: partidas, títulos, poderes',
          ],
        },
        {
          title: 'Revisora',
          employer: 'Lingua Sur',
          place: 'Buenos Aires',
          from: '2010',
          to: '2013',
          bullets: [
            'Control de calidad de proyectos de hasta 120.000 palabras',
            'Armado de glosarios y memorias en Trados',
          ],
        },
        {
          title: 'Traductora in-house',
          employer: 'Banco Patagónico',
          place: 'Buenos Aires',
          from: '2008',
          to: '2010',
          text: [
            'Informes anuales, prospectos de obligaciones negociables y correspondencia con corresponsales del exterior.',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Estudios',
      education: [
        {
          degree: 'Traductorado Público de Inglés',
          studyType: 'Traductorado Público',
          area: 'Inglés',
          institution: 'Universidad de Buenos Aires',
          from: '2002',
          to: '2008',
        },
        {
          degree: 'Posgrado en Traducción Médica',
          studyType: 'Posgrado',
          area: 'Traducción Médica',
          institution: 'Universidad de Belgrano',
          to: '2014',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Combinación de idiomas',
      languages: [
        { language: 'Español', fluency: 'lengua materna' },
        { language: 'Inglés', fluency: 'C2' },
        { language: 'Portugués', fluency: 'C1' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Herramientas informáticas',
      skills: [{ skills: ['SDL Trados Studio', 'memoQ', 'Wordfast', 'Subtitle Edit', 'Xbench'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'publications',
      heading: 'Publicaciones',
      items: [
        {
          line: '«Falsos cognados en contratos de fideicomiso», Revista del CTPCBA, 2019',
          name: 'Falsos cognados en contratos de fideicomiso',
          by: 'Revista del CTPCBA',
          date: '2019',
        },
      ],
    },
  ],
};
