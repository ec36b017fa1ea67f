import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'es-mx-recursos-humanos',
  language: 'es',
  country: 'MX',
  dates: { pattern: 'MMM yyyy', join: ' – ', now: 'a la fecha' },
  name: 'Ximena Rocío Ordaz Treviño',
  shownName: 'Lic. Ximena Rocío Ordaz Treviño',
  label: 'Gerente de Recursos Humanos',
  contact: {
    email: 'ximena.ordaz@buzon.example',
    phone: '+52 81 1234 5678',
    address: 'San Pedro Garza García, Nuevo León',
    city: 'San Pedro Garza García',
    heading: 'Información de contacto',
    labels: { phone: 'Cel.', email: 'Correo' },
    extra: ['38 años'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Perfil profesional',
      text: [
        'Generalista de RH con catorce años en manufactura automotriz y servicios compartidos. Mi fuerte: relaciones laborales, reclutamiento masivo en frontera y construir equipos de RH que se sienten en planta, no en oficina.',
      ],
    },
    {
      kind: 'work',
      heading: 'Trayectoria laboral',
      jobs: [
        {
          employer: 'Autopartes del Norte S.A. de C.V.',
          place: 'Apodaca, N.L.',
          roles: [
            {
              title: 'Gerente de Recursos Humanos',
              from: '2019-08',
              bullets: [
                'Responsable de 1,450 colaboradores en dos plantas y un equipo de 11 personas.',
                'Rotación mensual de 6.8% a 3.1% en dieciocho meses mediante escalafón y transporte propio.',
                'Revisión del contrato colectivo en 2021 y 2023 sin emplazamiento a huelga.',
              ],
            },
            {
              title: 'Jefa de Reclutamiento y Selección',
              from: '2016-02',
              to: '2019-07',
              bullets: [
                'Contratación de 900 operadores para el arranque de la planta 2.',
                'Programa de referidos que hoy cubre 35% de las vacantes.',
              ],
            },
          ],
        },
        {
          title: 'Coordinadora de Capacitación',
          employer: 'Servicios Compartidos Regio',
          place: 'Monterrey, N.L.',
          from: '2013-01',
          to: '2016-01',
          bullets: [
            'Detección de necesidades y plan anual para 600 personas.',
            'Constancias DC-3 y auditorías de la STPS sin observaciones.',
          ],
        },
        {
          title: 'Analista de Nóminas',
          employer: 'Grupo Cartonero Anáhuac',
          place: 'Santa Catarina, N.L.',
          from: '2010-07',
          to: '2012-12',
          text: ['Nómina semanal y catorcenal de 820 empleados, altas y bajas ante el IMSS, cálculo de finiquitos.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Educación',
      education: [
        {
          degree: 'Maestría en Psicología Laboral y Organizacional',
          studyType: 'Maestría',
          area: 'Psicología Laboral y Organizacional',
          institution: 'Universidad Autónoma de Nuevo León',
          from: '2012',
          to: '2014',
        },
        {
          degree: 'Licenciatura en Psicología',
          studyType: 'Licenciatura',
          area: 'Psicología',
          institution: 'Universidad de Monterrey',
          from: '2005',
          to: '2010',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Diplomados y certificaciones',
      orKind: ['education'],
      items: [
        {
          line: 'Diplomado en Derecho Laboral, ITESM, 2018',
          name: 'Diplomado en Derecho Laboral',
          by: 'ITESM',
          date: '2018',
        },
        { line: 'Certificación SHRM-SCP, 2022', name: 'Certificación SHRM-SCP', date: '2022' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Habilidades y herramientas',
      skills: [
        {
          skills: [
            'SAP HCM',
            'Ley Federal del Trabajo',
            'Negociación sindical',
            'Tableros en Power BI',
            'NOM-035',
            'Tress',
          ],
        },
      ],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'Idiomas',
      languages: [
        { language: 'Español', fluency: 'nativo' },
        { language: 'Inglés', fluency: '90 %' },
      ],
    },
  ],
};
