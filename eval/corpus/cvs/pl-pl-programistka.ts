import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pl-pl-programistka',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM/yyyy', join: ' - ', now: 'teraz' },
  name: 'Aleksandra Kowalczyk-Bień',
  label: 'Frontend Developer',
  contact: {
    email: 'ola.kowalczykbien@poczta.example',
    phone: '+48 698 765 432',
    address: 'Wrocław',
    city: 'Wrocław',
    heading: 'Kontakt',
    profiles: [
      { network: 'GitHub', username: 'olakb', url: 'https://github.com/olakb', shown: 'github.com/olakb' },
      {
        network: 'LinkedIn',
        username: 'ola-kb',
        url: 'https://linkedin.com/in/ola-kb',
        shown: 'linkedin.com/in/ola-kb',
      },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'O mnie',
      text: [
        'Programistka z siedmioletnim doświadczeniem, kiedyś polonistka. Lubię czytelny kod, dostępność i rozmowy z użytkownikami. Szukam zespołu produktowego, w którym projektanci i programiści siedzą przy jednym stole.',
      ],
    },
    {
      kind: 'work',
      heading: 'Doświadczenie',
      jobs: [
        {
          title: 'Senior Frontend Developer',
          employer: 'Medikon Software',
          place: 'Wrocław',
          from: '2021-06',
          bullets: [
            'Przepisanie panelu pacjenta z AngularJS na React i TypeScript (ok. 180 widoków).',
            'Audyt WCAG 2.1 i usunięcie 240 błędów dostępności przed kontrolą zamawiającego.',
            'Prowadzenie gildii frontendowej dla czterech zespołów.',
          ],
        },
        {
          title: 'Frontend Developer',
          employer: 'Agencja Interaktywna Piksel',
          place: 'Wrocław',
          from: '2018-02',
          to: '2021-05',
          bullets: [
            'Sklepy internetowe na Vue i Nuxt dla marek odzieżowych.',
            'Skrócenie czasu ładowania strony głównej z 6,2 s do 1,9 s.',
          ],
        },
        {
          title: 'Nauczycielka języka polskiego',
          employer: 'Gimnazjum nr 14',
          place: 'Wałbrzych',
          from: '2013-09',
          to: '2017-08',
          text: [
            'Cztery lata pracy w szkole, wychowawstwo, koło teatralne. To tam nauczyłam się tłumaczyć trudne rzeczy prostymi słowami.',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Wykształcenie i kursy',
      education: [
        { degree: 'Bootcamp JavaScript', institution: 'Coders Lab', to: '2017-12' },
        {
          degree: 'Magister filologii polskiej',
          studyType: 'Magister',
          area: 'filologii polskiej',
          institution: 'Uniwersytet Wrocławski',
          from: '2008',
          to: '2013',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Technologie',
      skills: [
        { group: 'Na co dzień', skills: ['TypeScript', 'React', 'Vue', 'Playwright', 'CSS'] },
        { group: 'Okazjonalnie', skills: ['Node.js', 'GraphQL', 'Docker'] },
      ],
    },
    {
      kind: 'languages',
      heading: 'Języki',
      languages: [
        { language: 'polski', fluency: 'ojczysty' },
        { language: 'angielski', fluency: 'C1' },
        { language: 'niemiecki', fluency: 'A2' },
      ],
    },
  ],
};
