import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-oberarzt-long',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', join: ' – ', now: 'heute' },
  name: 'Anselm Vollrath',
  shownName: 'PD Dr. med. Anselm Vollrath',
  label: 'Facharzt für Innere Medizin und Kardiologie',
  contact: {
    email: 'a.vollrath@klinikmail.example',
    phone: '0221 98765430',
    address: 'Goltsteinstraße 112, 50968 Köln',
    city: 'Köln',
    postalCode: '50968',
    heading: 'Persönliche Angaben',
    labels: { phone: 'Telefon:', email: 'E-Mail:', address: 'Anschrift:' },
    extra: [
      'Geburtsdatum: 19.02.1979',
      'Geburtsort: Marburg',
      'Familienstand: verheiratet, drei Kinder',
      'Staatsangehörigkeit: deutsch',
    ],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Ärztlicher Werdegang',
      jobs: [
        {
          title: 'Leitender Oberarzt, Klinik für Kardiologie',
          employer: 'Klinikum Merheim-Süd',
          place: 'Köln',
          from: '2019-04',
          bullets: [
            'Vertretung des Chefarztes in allen fachlichen und organisatorischen Belangen',
            'Leitung des Herzkatheterlabors mit rund 2.900 Untersuchungen pro Jahr',
            'Aufbau eines TAVI-Programms, bislang 410 Eingriffe',
            'Weiterbildungsverantwortlicher für 18 Assistenzärztinnen und Assistenzärzte',
          ],
        },
        {
          title: 'Oberarzt, Medizinische Klinik III',
          employer: 'Universitätsklinikum Bonn',
          place: 'Bonn',
          from: '2014-10',
          to: '2019-03',
          bullets: [
            'Interventionelle Kardiologie, Rufdienst für akute Infarkte',
            'Leitung der Arbeitsgruppe Aortenklappe mit fünf Doktoranden',
            'Mitglied der klinischen Ethikkommission',
          ],
        },
        {
          title: 'Funktionsoberarzt',
          employer: 'Universitätsklinikum Bonn',
          place: 'Bonn',
          from: '2012-07',
          to: '2014-09',
          bullets: ['Echokardiographie und Intensivstation'],
        },
        {
          title: 'Assistenzarzt in Weiterbildung',
          employer: 'St.-Vinzenz-Hospital',
          place: 'Fulda',
          from: '2006-01',
          to: '2012-06',
          text: [
            'Rotation durch Notaufnahme, Gastroenterologie, Intensivmedizin und Kardiologie. Teilnahme am Notarztdienst der Stadt Fulda seit 2009.',
          ],
        },
        { title: 'Arzt im Praktikum', employer: 'Kreiskrankenhaus Alsfeld', from: '2004-11', to: '2005-12' },
      ],
    },
    {
      kind: 'education',
      heading: 'Akademische Ausbildung',
      education: [
        {
          degree: 'Habilitation für das Fach Innere Medizin',
          studyType: 'Habilitation',
          area: 'Innere Medizin',
          institution: 'Rheinische Friedrich-Wilhelms-Universität Bonn',
          to: '2018-06',
          text: [
            'Thema: Langzeitverlauf nach kathetergestütztem Aortenklappenersatz bei niereninsuffizienten Patienten',
          ],
        },
        {
          degree: 'Promotion zum Dr. med., magna cum laude',
          studyType: 'Promotion',
          institution: 'Philipps-Universität Marburg',
          to: '2005-02',
        },
        {
          degree: 'Studium der Humanmedizin',
          studyType: 'Studium',
          area: 'Humanmedizin',
          institution: 'Philipps-Universität Marburg',
          from: '1998-10',
          to: '2004-10',
        },
        { degree: 'Abitur', institution: 'Gymnasium Philippinum', place: 'Marburg', to: '1998-06' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Facharztanerkennungen und Zusatzbezeichnungen',
      orKind: ['education'],
      items: [
        {
          line: 'Facharzt für Innere Medizin und Kardiologie, Landesärztekammer Hessen, 06/2012',
          name: 'Facharzt für Innere Medizin und Kardiologie',
          by: 'Landesärztekammer Hessen',
          date: '2012-06',
        },
        { line: 'Zusatzbezeichnung Notfallmedizin, 2009', name: 'Zusatzbezeichnung Notfallmedizin', date: '2009' },
        {
          line: 'Zusatzqualifikation Interventionelle Kardiologie, DGK, 2016',
          name: 'Zusatzqualifikation Interventionelle Kardiologie',
          by: 'DGK',
          date: '2016',
        },
        { line: 'Fachkunde Strahlenschutz, aktualisiert 2023', name: 'Fachkunde Strahlenschutz', date: '2023' },
      ],
    },
    {
      kind: 'publications',
      heading: 'Ausgewählte Veröffentlichungen',
      items: [
        {
          line: 'Vollrath A, Hemmerich S, Odenthal J. Renal outcome after transcatheter valve replacement. Clinical Research in Cardiology, 2021',
          name: 'Renal outcome after transcatheter valve replacement',
          by: 'Clinical Research in Cardiology',
          date: '2021',
        },
        {
          line: 'Odenthal J, Vollrath A. Kontrastmittelsparende Verfahren im Herzkatheterlabor. Der Kardiologe, 2018',
          name: 'Kontrastmittelsparende Verfahren im Herzkatheterlabor',
          by: 'Der Kardiologe',
          date: '2018',
        },
        {
          line: 'Vollrath A. Akutes Koronarsyndrom in der ländlichen Notaufnahme. Notfall + Rettungsmedizin, 2011',
          name: 'Akutes Koronarsyndrom in der ländlichen Notaufnahme',
          by: 'Notfall + Rettungsmedizin',
          date: '2011',
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Mitgliedschaften',
      bullets: [
        'Deutsche Gesellschaft für Kardiologie',
        'European Association of Percutaneous Cardiovascular Interventions',
        'Marburger Bund',
      ],
    },
    {
      kind: 'languages',
      heading: 'Fremdsprachen',
      languages: [
        { language: 'Englisch', fluency: 'verhandlungssicher' },
        { language: 'Französisch', fluency: 'Schulkenntnisse' },
        { language: 'Latein', fluency: 'großes Latinum' },
      ],
    },
    { kind: 'other', heading: '', text: ['Köln, den 14. März 2025'] },
  ],
};
