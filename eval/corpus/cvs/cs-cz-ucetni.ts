import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'cs-cz-ucetni',
  language: 'cs',
  country: 'CZ',
  dates: { pattern: 'MM/yyyy', now: 'dosud' },
  name: 'Lenka Hrubešová',
  shownName: 'Ing. Lenka Hrubešová',
  label: 'Mzdová účetní',
  contact: {
    email: 'lenka.hrubesova@schranka.example',
    phone: '+420 603 123 456',
    address: 'Veveří 45, 602 00 Brno',
    city: 'Brno',
    postalCode: '602 00',
    heading: 'Kontaktní údaje',
    labels: { phone: 'Telefon:', email: 'E-mail:' },
  },
  sections: [
    {
      kind: 'work',
      heading: 'Pracovní zkušenosti',
      jobs: [
        {
          title: 'Mzdová účetní',
          employer: 'Moravské strojírny a.s.',
          place: 'Brno',
          from: '2017-02',
          bullets: [
            'Zpracování mezd pro 340 zaměstnanců',
            'Roční zúčtování daně, evidenční listy, komunikace s ČSSZ',
            'Zavedení elektronických výplatních pásek',
          ],
        },
        {
          title: 'Účetní',
          employer: 'Pekařství Klas s.r.o.',
          place: 'Vyškov',
          from: '2011-09',
          to: '2017-01',
          bullets: ['Vedení podvojného účetnictví, přiznání k DPH', 'Inventarizace majetku a zásob'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Vzdělání',
      education: [
        {
          degree: 'Ing., Účetnictví a daně',
          studyType: 'Ing.',
          area: 'Účetnictví a daně',
          institution: 'Mendelova univerzita v Brně',
          from: '2006',
          to: '2011',
        },
        { degree: 'Maturita', institution: 'Obchodní akademie Vyškov', from: '2002', to: '2006' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Dovednosti',
      skills: [{ skills: ['Helios', 'Pohoda', 'Excel', 'Zákoník práce', 'Daň z příjmů'] }],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'Jazykové znalosti',
      languages: [
        { language: 'Angličtina', fluency: 'B1' },
        { language: 'Němčina', fluency: 'A2' },
      ],
    },
    { kind: 'interests', heading: 'Zájmy', text: ['Cyklistika, zahrada, sbor.'] },
  ],
};
