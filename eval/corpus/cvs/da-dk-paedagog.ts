import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'da-dk-paedagog',
  language: 'da',
  country: 'DK',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'nu' },
  name: 'Mette Kirkegaard Lund',
  label: 'Pædagog',
  contact: {
    email: 'mette.k.lund@postkasse.example',
    phone: '+45 20 12 34 56',
    address: 'Vesterbrogade 120, 8000 Aarhus C',
    city: 'Aarhus',
    postalCode: '8000',
    heading: 'Kontakt',
  },
  sections: [
    {
      kind: 'work',
      heading: 'Erhvervserfaring',
      jobs: [
        {
          title: 'Souschef og pædagog',
          employer: 'Børnehuset Solstrålen',
          place: 'Aarhus',
          from: '2018-08',
          bullets: [
            'Daglig ledelse af stuen for de 3-5-årige sammen med seks kolleger',
            'Tovholder for indkøring af nye børn',
            'Udeprojekt med skovdage hele året',
          ],
        },
        {
          title: 'Pædagog',
          employer: 'Vuggestuen Mariehønen',
          place: 'Randers',
          from: '2012-03',
          to: '2018-07',
          text: ['Uddannelsesvejleder for studerende i praktik og ansvarlig for sprogvurderinger.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Uddannelse',
      education: [
        {
          degree: 'Professionsbachelor som pædagog',
          institution: 'VIA University College',
          place: 'Aarhus',
          from: '2008-09',
          to: '2012-01',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Kompetencer',
      skills: [{ skills: ['Sprogstimulering', 'Forældresamarbejde', 'Førstehjælp', 'Marte Meo'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Sprog',
      languages: [
        { language: 'Dansk', fluency: 'modersmål' },
        { language: 'Engelsk', fluency: 'godt' },
      ],
    },
  ],
};
