import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-co-abogado',
  language: 'es',
  country: 'CO',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'hoy' },
  name: 'Julián Esteban Quiñones Mosquera',
  shownName: 'JULIÁN ESTEBAN QUIÑONES MOSQUERA',
  label: 'Abogado especialista en derecho administrativo',
  contact: {
    email: 'jequinones@juridica.example',
    phone: '+57 310 1234567',
    address: 'Cra. 7 # 45-18, apto 502, Bogotá D.C.',
    city: 'Bogotá',
    heading: 'Datos personales',
    labels: { phone: 'Celular:', email: 'Correo electrónico:', address: 'Dirección:' },
    extra: ['C.C. 80.123.456 de Bogotá', 'T.P. 187.654 del C. S. de la J.', 'Lugar de nacimiento: Buenaventura'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Perfil',
      text: [
        'Abogado con doce años de ejercicio en contratación estatal y litigio contencioso. He defendido a entidades territoriales y a contratistas, lo que me permite anticipar el argumento del otro lado de la mesa.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experiencia',
      jobs: [
        {
          title: 'Asesor jurídico externo',
          employer: 'Gobernación del Valle del Cauca',
          from: '2020-02',
          bullets: [
            'Estructuración jurídica de 34 procesos de licitación por valor superior a 180.000 millones de pesos.',
            'Representación en 57 demandas de reparación directa, con 41 fallos favorables.',
          ],
        },
        {
          title: 'Abogado asociado',
          employer: 'Restrepo Guzmán & Asociados',
          place: 'Bogotá D.C.',
          from: '2015-06',
          to: '2020-01',
          bullets: [
            'Tribunales de arbitramento en concesiones viales.',
            'Conceptos sobre equilibrio económico del contrato.',
            'Coordinación de dependientes judiciales.',
          ],
        },
        {
          title: 'Profesional universitario',
          employer: 'Contraloría Distrital',
          place: 'Bogotá D.C.',
          from: '2012-09',
          to: '2015-05',
          text: ['Auditorías a la contratación del sector educación; hallazgos fiscales y traslados a la Fiscalía.'],
        },
        {
          title: 'Judicante ad honorem',
          employer: 'Consejo de Estado, Sección Tercera',
          from: '2011-07',
          to: '2012-04',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formación',
      education: [
        {
          degree: 'Especialización en Derecho Administrativo',
          studyType: 'Especialización',
          area: 'Derecho Administrativo',
          institution: 'Universidad del Rosario',
          to: '2014-12',
        },
        { degree: 'Abogado', institution: 'Universidad Nacional de Colombia', to: '2012-08' },
      ],
    },
    {
      kind: 'other',
      heading: 'Docencia',
      orKind: ['work'],
      bullets: ['Catedrático de contratación estatal, Universidad Libre, desde 2018'],
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [{ language: 'Español' }, { language: 'Inglés', fluency: 'B2' }],
    },
    {
      kind: 'references',
      heading: 'Referencias',
      bullets: [
        'Dra. Marcela Ibarra Peña, magistrada auxiliar, tel. 601 555 0111',
        'Dr. Hernán Castro Lemus, socio, Castro Lemus Abogados',
      ],
    },
  ],
};
