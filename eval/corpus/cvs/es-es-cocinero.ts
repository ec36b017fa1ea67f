import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-es-cocinero',
  language: 'es',
  country: 'ES',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'actualidad' },
  name: 'Iker Etxebarria Solano',
  label: 'Jefe de cocina',
  contact: {
    email: 'iker.etxebarria@correo.example',
    phone: '+34 612 34 56 78',
    address: 'C/ Dato 31, 2º B, 01005 Vitoria-Gasteiz',
    city: 'Vitoria-Gasteiz',
    postalCode: '01005',
    heading: 'Datos de contacto',
    labels: { phone: 'Tel.:', email: 'Correo:', address: 'Dirección:' },
    extra: ['Carné de conducir B y vehículo propio'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Sobre mí',
      text: [
        'Cocinero de mercado. Llevo quince años entre fogones, siete de ellos al frente de un equipo, y me gusta que la carta cambie con la huerta. Busco un proyecto estable en Álava o Navarra.',
      ],
    },
    {
      kind: 'work',
      heading: 'Experiencia laboral',
      jobs: [
        {
          title: 'Jefe de cocina',
          employer: 'Restaurante Zaldiaran Berri',
          place: 'Vitoria-Gasteiz',
          from: '2018-04',
          bullets: [
            'Diseño de carta de temporada y menú del día para 90 comensales',
            'Equipo de seis cocineros y dos ayudantes: turnos, formación y APPCC',
            'Reducción del coste de materia prima del 36 % al 29 % sin tocar precios',
            'Relación directa con quince productores de la comarca',
          ],
        },
        {
          title: 'Segundo de cocina',
          employer: 'Hotel Palacio de Urgoiti',
          place: 'Mungia',
          from: '2014-02',
          to: '2018-03',
          bullets: [
            'Banquetes y bodas de hasta 250 personas',
            'Responsable de la partida de pescados y del control de mermas',
          ],
        },
        {
          title: 'Cocinero',
          employer: 'Asador Bodegón Goikoa',
          place: 'San Sebastián',
          from: '2010-06',
          to: '2014-01',
          text: [
            'Parrilla y plancha en un asador con tres turnos de fin de semana. Aprendí a trabajar el besugo, la chuleta y la prisa.',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Formación académica',
      education: [
        {
          degree: 'Técnico Superior en Dirección de Cocina',
          studyType: 'Técnico Superior',
          area: 'Dirección de Cocina',
          institution: 'Escuela de Hostelería de Gamarra',
          place: 'Vitoria-Gasteiz',
          from: '2008-09',
          to: '2010-06',
        },
        { degree: 'Bachillerato', institution: 'IES Mendebaldea', from: '2006', to: '2008' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Cursos',
      orKind: ['education'],
      items: [
        {
          line: 'Cocina al vacío y baja temperatura, Basque Culinary Center, 2019',
          name: 'Cocina al vacío y baja temperatura',
          by: 'Basque Culinary Center',
          date: '2019',
        },
        {
          line: 'Manipulador de alimentos y alérgenos, 2021',
          name: 'Manipulador de alimentos y alérgenos',
          date: '2021',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Habilidades',
      skills: [{ skills: ['Escandallos', 'APPCC', 'Gestión de compras', 'Parrilla', 'Pastelería básica'] }],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Castellano', fluency: 'nativo' },
        { language: 'Euskera', fluency: 'nativo' },
        { language: 'Francés', fluency: 'medio' },
      ],
    },
  ],
};
