import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-es-enfermera-sin-titulos',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'MM/yyyy', join: ' – ', now: 'actualmente' },
  name: 'Nerea Calvo Iglesias',
  label: 'Enfermera especialista en obstetricia (matrona)',
  contact: { email: 'nereacalvo.matrona@correo.example', phone: '698 765 432', address: 'Lugo', city: 'Lugo' },
  sections: [
    {
      kind: 'summary',
      heading: '',
      text: [
        'Matrona con diez años de paritorio y de atención primaria en el medio rural gallego. Defiendo el parto respetado y la consulta sin prisas.',
      ],
    },
    {
      kind: 'work',
      heading: 'Vida laboral',
      jobs: [
        {
          title: 'Matrona',
          employer: 'Hospital Universitario Lucus Augusti',
          place: 'Lugo',
          from: '2017-05',
          bullets: [
            'Paritorio y urgencias obstétricas, unos 95 partos al año como responsable',
            'Implantación del protocolo de analgesia con óxido nitroso',
            'Docencia a residentes',
          ],
        },
        {
          title: 'Matrona de atención primaria',
          employer: 'Centro de Salud de Sarria',
          from: '2014-06',
          to: '2017-04',
          bullets: ['Educación maternal, lactancia y cribado de cérvix en cuatro ayuntamientos'],
        },
        { title: 'Enfermera', employer: 'Residencia As Gándaras', place: 'Lugo', from: '2010-07', to: '2012-05' },
      ],
    },
    {
      kind: 'education',
      heading: 'Titulación',
      education: [
        {
          degree: 'Especialidad de Enfermería Obstétrico-Ginecológica (EIR)',
          studyType: 'Especialidad',
          area: 'Enfermería Obstétrico-Ginecológica (EIR)',
          institution: 'Complexo Hospitalario de Ourense',
          from: '2012-05',
          to: '2014-05',
        },
        {
          degree: 'Diplomatura en Enfermería',
          studyType: 'Diplomatura',
          area: 'Enfermería',
          institution: 'Universidade de Santiago de Compostela',
          from: '2007-09',
          to: '2010-06',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Gallego', fluency: 'nativo' },
        { language: 'Castellano', fluency: 'nativo' },
        { language: 'Portugués', fluency: 'B2' },
        { language: 'Inglés', fluency: 'B1' },
      ],
    },
    {
      kind: 'publications',
      heading: 'Ponencias y artículos',
      items: [
        {
          line: 'Óxido nitroso en el parto: experiencia de dos años. Matronas Profesión, 2020',
          name: 'Óxido nitroso en el parto: experiencia de dos años',
          by: 'Matronas Profesión',
          date: '2020',
        },
      ],
    },
  ],
};
