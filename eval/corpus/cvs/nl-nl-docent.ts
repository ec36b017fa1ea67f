import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'nl-nl-docent',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'yyyy', join: ' - ', now: 'heden' },
  name: 'Willemijn van den Oever',
  label: 'Docent Nederlands (eerstegraads)',
  contact: {
    email: 'w.vandenoever@post.example',
    phone: '06-12345678',
    address: 'Lange Nieuwstraat 55, 3512 PC Utrecht',
    city: 'Utrecht',
    postalCode: '3512 PC',
    heading: 'Contactgegevens',
    labels: { phone: 'Telefoon', email: 'E-mail', address: 'Adres' },
    extra: ['Geboortedatum: 17 juni 1985'],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Profiel',
      text: [
        'Na twaalf jaar voor de klas weet ik dat een goede les begint met een goede vraag. Ik geef Nederlands in de bovenbouw van havo en vwo, begeleid startende collega’s en werk mee aan de schoolbrede leesaanpak.',
        'Ik zoek een school waar literatuur meer is dan een leeslijst.',
      ],
    },
    {
      kind: 'work',
      heading: 'Werkervaring',
      jobs: [
        {
          title: 'Docent Nederlands en mentor',
          employer: 'Sint-Bonifatiuscollege',
          place: 'Utrecht',
          from: '2015',
          bullets: [
            'Bovenbouw havo/vwo, gemiddeld 22 lesuren per week',
            'Voorzitter van de vaksectie sinds 2019',
            'Opzet van een schoolbibliotheek met 2.400 titels en leescoaches uit klas 5',
          ],
        },
        {
          title: 'Docent Nederlands',
          employer: 'Christelijk Lyceum Veenendaal',
          place: 'Veenendaal',
          from: '2011',
          to: '2015',
          bullets: [
            'Onderbouw en havo 4; mentor van een brugklas',
            'Ontwikkelde een lessenserie over nepnieuws die nog steeds wordt gebruikt',
          ],
        },
        { title: 'Bijlesdocent', employer: 'Studiekring Amersfoort', from: '2009', to: '2011' },
      ],
    },
    {
      kind: 'education',
      heading: 'Opleiding',
      education: [
        {
          degree: 'Master Leraar Voorbereidend Hoger Onderwijs Nederlands',
          studyType: 'Master',
          area: 'Leraar Voorbereidend Hoger Onderwijs Nederlands',
          institution: 'Universiteit Utrecht',
          from: '2010',
          to: '2011',
        },
        {
          degree: 'Bachelor Nederlandse Taal en Cultuur',
          studyType: 'Bachelor',
          area: 'Nederlandse Taal en Cultuur',
          institution: 'Radboud Universiteit',
          place: 'Nijmegen',
          from: '2005',
          to: '2009',
        },
        {
          degree: 'Vwo, profiel Cultuur en Maatschappij',
          studyType: 'Vwo',
          area: 'Cultuur en Maatschappij',
          institution: 'Stedelijk Gymnasium',
          place: 'Arnhem',
          to: '2003',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Vaardigheden',
      skills: [{ skills: ['Klassenmanagement', 'Magister', 'Formatief toetsen', 'Toneelregie', 'Coaching'] }],
      skillStyle: 'list',
    },
    {
      kind: 'interests',
      heading: 'Hobby’s',
      text: ['Wadlopen, middeleeuwse poëzie en een volkstuin met te veel courgettes.'],
    },
  ],
};
