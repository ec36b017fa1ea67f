import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pl-de-elektryk',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'yyyy', join: ' – ', now: 'teraz' },
  name: 'Sebastian Gołąb',
  label: 'Elektryk, monter instalacji fotowoltaicznych',
  contact: {
    email: 'sebastian.golab@listonosz.example',
    phone: '+48 509 876 543',
    address: 'Opole',
    city: 'Opole',
    heading: 'Kontakt',
    extra: ['Prawo jazdy kat. B+E', 'Gotowość do wyjazdów'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Historia zatrudnienia',
      jobs: [
        {
          title: 'Brygadzista',
          employer: 'Solaris Dach Sp. z o.o.',
          place: 'Opole',
          from: '2020',
          bullets: [
            'Ponad 300 instalacji na dachach domów jednorodzinnych',
            'Pomiary odbiorcze i zgłoszenia do Tauronu',
            'Kierowanie czteroosobową brygadą',
          ],
        },
        {
          title: 'Elektryk przemysłowy',
          employer: 'Elektrobau Kühn GmbH',
          place: 'Drezno, Niemcy',
          from: '2014',
          to: '2020',
          bullets: ['Prefabrykacja szaf sterowniczych', 'Montaż na budowach w Saksonii i Bawarii'],
        },
        { title: 'Elektryk', employer: 'Huta Małapanew', place: 'Ozimek', from: '2008', to: '2014' },
      ],
    },
    {
      kind: 'education',
      heading: 'Szkoły',
      education: [
        { degree: 'Technik elektryk', institution: 'Zespół Szkół Elektrycznych w Opolu', from: '2004', to: '2008' },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certyfikaty i uprawnienia',
      items: [
        { line: 'SEP E i D do 1 kV, ważne do 2028', name: 'SEP E i D do 1 kV' },
        { line: 'Certyfikat instalatora OZE, UDT, 2021', name: 'Certyfikat instalatora OZE', by: 'UDT', date: '2021' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Znajomość języków',
      languages: [
        { language: 'niemiecki', fluency: 'B2' },
        { language: 'angielski', fluency: 'A2' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Umiejętności',
      skills: [{ skills: ['pomiary elektryczne', 'Fronius', 'SolarEdge', 'praca na wysokości', 'EPLAN'] }],
    },
  ],
};
