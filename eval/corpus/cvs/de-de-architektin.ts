import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'de-de-architektin',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'heute', since: 'seit' },
  name: 'Katharina von Hagenow',
  shownName: 'Dipl.-Ing. Katharina von Hagenow',
  label: 'Architektin, AKB 12345',
  contact: {
    email: 'post@hagenow-architektur.example',
    phone: '+49 30 12345678',
    address: 'Oranienstraße 185, 10999 Berlin',
    city: 'Berlin',
    postalCode: '10999',
    url: 'hagenow-architektur.example',
    heading: 'Kontakt',
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profil',
      text: [
        'Architektin mit Schwerpunkt Bauen im Bestand. Ich plane Umbauten von Schulen, Speichern und Plattenbauten in den Leistungsphasen 1 bis 8 und mag Häuser, die schon etwas erlebt haben.',
      ],
    },
    {
      kind: 'work',
      heading: 'Berufliche Erfahrung',
      jobs: [
        {
          title: 'Inhaberin',
          employer: 'Hagenow Architektur',
          place: 'Berlin',
          from: '2019-01',
          bullets: [
            'Umbau eines Kornspeichers in Angermünde zu 14 Wohnungen, Baukosten 3,9 Mio. Euro',
            'Energetische Sanierung zweier Grundschulen im laufenden Betrieb',
            'Lehrauftrag an der TU Berlin, Bestandsaufnahme und Bauaufmaß',
          ],
        },
        {
          title: 'Projektleiterin',
          employer: 'Winkler Oltmanns Architekten',
          place: 'Berlin',
          from: '2012-04',
          to: '2018-12',
          bullets: [
            'Leistungsphasen 5 bis 8, Kosten- und Terminsteuerung',
            'Erweiterung der Stadtbibliothek Cottbus, 6.200 m² BGF',
          ],
        },
        {
          title: 'Architektin',
          employer: 'Atelier Nord',
          place: 'Kopenhagen',
          from: '2009-09',
          to: '2012-03',
          text: ['Wettbewerbe und Entwurf, darunter ein dritter Preis für die Erweiterung eines Seemannsheims.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Studium',
      education: [
        {
          degree: 'Diplom Architektur',
          studyType: 'Diplom',
          area: 'Architektur',
          institution: 'Bauhaus-Universität Weimar',
          from: '2002-10',
          to: '2009-03',
        },
        { degree: 'Erasmusjahr', institution: 'Politecnico di Milano', from: '2005-09', to: '2006-07' },
      ],
    },
    {
      kind: 'awards',
      heading: 'Auszeichnungen',
      items: [
        { line: 'Brandenburgischer Baukulturpreis, 2022', name: 'Brandenburgischer Baukulturpreis', date: '2022' },
        {
          line: 'Anerkennung, Deutscher Holzbaupreis, 2021',
          name: 'Anerkennung',
          by: 'Deutscher Holzbaupreis',
          date: '2021',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Software',
      skills: [{ skills: ['Vectorworks', 'ArchiCAD', 'ORCA AVA', 'Rhino', 'Adobe InDesign'] }],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Dänisch', fluency: 'fließend' },
        { language: 'Englisch', fluency: 'fließend' },
        { language: 'Italienisch', fluency: 'Grundkenntnisse' },
      ],
    },
  ],
};
