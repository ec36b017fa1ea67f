import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'nl-nl-verpleegkundige-kort',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'heden' },
  name: 'Soraya de Wit-Tjon',
  label: 'Wijkverpleegkundige',
  contact: { email: 'soraya.dewit@mailpunt.example', phone: '06-87654321', address: 'Zaandam', city: 'Zaandam' },
  sections: [
    {
      kind: 'work',
      heading: 'Werk',
      jobs: [
        {
          title: 'Wijkverpleegkundige',
          employer: 'Zorggroep Zaanstreek',
          place: 'Zaandam',
          from: '2019-03',
          text: [
            'Indiceren, coördineren en zelf de straat op. Zelfsturend team van elf collega’s, ongeveer zestig cliënten.',
          ],
        },
        {
          title: 'Verpleegkundige dialyse',
          employer: 'Zaans Medisch Centrum',
          place: 'Zaandam',
          from: '2014-01',
          to: '2019-02',
          text: ['Hemodialyse en thuisdialysetraining.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Opleiding',
      education: [{ degree: 'HBO-V', institution: 'Hogeschool van Amsterdam', from: '2009-09', to: '2013-07' }],
    },
    {
      kind: 'certificates',
      heading: 'Registraties',
      items: [
        { line: 'BIG-register 39061234530', name: 'BIG-register' },
        { line: 'Kwaliteitsregister V&V', name: 'Kwaliteitsregister V&V' },
      ],
    },
  ],
};
