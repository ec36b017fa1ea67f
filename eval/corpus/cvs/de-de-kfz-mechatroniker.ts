import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-kfz-mechatroniker',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'yyyy', join: ' - ', now: 'heute' },
  name: 'Emre Karadağ',
  label: 'Kfz-Mechatroniker',
  contact: {
    email: 'emre.karadag@funkpost.example',
    phone: '0176/12345678',
    address: 'Hamborner Altmarkt 12, 47166 Duisburg',
    city: 'Duisburg',
    postalCode: '47166',
    heading: 'Persönliches',
    labels: { phone: 'Handy', email: 'Mail' },
    extra: ['geb. 1995 in Duisburg', 'Führerschein A, B, CE'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Berufspraxis',
      jobs: [
        {
          title: 'Diagnosetechniker',
          employer: 'Autohaus Niederrhein GmbH',
          place: 'Moers',
          from: '2020',
          bullets: [
            'Fehlersuche an Hochvoltfahrzeugen, Stufe 3',
            'Ansprechpartner für Garantiefälle',
            'Einführung digitaler Arbeitskarten in der Werkstatt',
          ],
        },
        {
          title: 'Kfz-Mechatroniker',
          employer: 'Pitstop',
          place: 'Oberhausen',
          from: '2016',
          to: '2020',
          bullets: ['Inspektion, Bremsen, Achsvermessung, Klimaservice'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Ausbildung und Schule',
      education: [
        {
          degree: 'Ausbildung Kfz-Mechatroniker',
          studyType: 'Ausbildung',
          area: 'Kfz-Mechatroniker',
          institution: 'Meisterbetrieb Schröder',
          place: 'Duisburg',
          from: '2012',
          to: '2016',
        },
        {
          degree: 'Hauptschulabschluss Klasse 10 B',
          studyType: 'Hauptschulabschluss',
          institution: 'GHS Beeckerwerth',
          to: '2012',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Scheine',
      items: [
        {
          line: 'Fachkundiger für Hochvoltsysteme, TÜV, 2021',
          name: 'Fachkundiger für Hochvoltsysteme',
          by: 'TÜV',
          date: '2021',
        },
        { line: 'AU-Schein Diesel und Benzin', name: 'AU-Schein Diesel und Benzin' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Türkisch', fluency: 'Muttersprache' },
      ],
    },
    { kind: 'interests', heading: 'Hobbys', text: ['Restaurierung eines Opel Manta B, Kreisliga-Fußball.'] },
  ],
};
