import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'it-it-autista-consegne',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'attuale' },
  name: 'Mohamed Ben Salah',
  label: 'Autista consegnatario',
  contact: {
    email: 'bensalah.mohamed@lettera.example',
    phone: '+39 389 123 4567',
    address: 'Via Emilia Ovest 88, 41123 Modena',
    city: 'Modena',
    postalCode: '41123',
    heading: 'Informazioni personali',
    extra: ['Cittadinanza italiana e tunisina', 'Patente B, C e CQC merci'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Esperienze',
      jobs: [
        {
          title: 'Autista',
          employer: 'Emilia Espresso Soc. Coop.',
          place: 'Modena',
          from: '2019-10',
          bullets: [
            'Circa 110 consegne al giorno nella zona di Sassuolo',
            'Uso del palmare e gestione dei contrassegni',
            'Manutenzione ordinaria del furgone',
          ],
        },
        {
          title: 'Magazziniere mulettista',
          employer: 'Ceramiche Frassinoro',
          place: 'Fiorano Modenese',
          from: '2014-02',
          to: '2019-09',
          bullets: ['Carico e scarico bilici, preparazione ordini', 'Addetto antincendio'],
        },
        {
          title: 'Bracciante agricolo',
          employer: 'Azienda Agricola Lugli',
          place: 'Vignola',
          when: 'estati 2011, 2012 e 2013',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Titoli di studio',
      education: [
        { degree: 'Licenza media', institution: 'CPIA Modena', to: '2012' },
        {
          degree: 'Diploma di meccanico',
          studyType: 'Diploma',
          area: 'meccanico',
          institution: 'Centro di formazione di Sousse',
          place: 'Tunisia',
          to: '2009',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Lingue conosciute',
      languages: [
        { language: 'Arabo', fluency: 'madrelingua' },
        { language: 'Italiano', fluency: 'ottimo' },
        { language: 'Francese', fluency: 'buono' },
      ],
    },
    { kind: 'other', heading: 'Disponibilità', text: ['Full time, anche il sabato e su turni notturni. Automunito.'] },
  ],
};
