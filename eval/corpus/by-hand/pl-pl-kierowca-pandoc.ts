import type { Job } from '../corpus-cv.js';
import { dashes, page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Kierowca ciągnika siodłowego C+E',
    employer: 'Trans-Bałtyk Sp. z o.o.',
    place: 'Gdynia',
    from: '2018-06',
    when: '06.2018 – obecnie',
    bullets: [
      'Transport międzynarodowy Polska – Niemcy – Holandia, system 3/1.',
      'Obsługa giełdy Trans.eu oraz tachografu cyfrowego.',
    ],
  },
  {
    title: 'Kierowca kat. C',
    employer: 'Hurtownia Budowlana Kaszuby',
    place: 'Kartuzy',
    from: '2013-03',
    to: '2018-05',
    when: '03.2013 – 05.2018',
    bullets: ['Dostawy materiałów budowlanych samochodem z HDS.'],
  },
  {
    title: 'Magazynier',
    employer: 'Lidl Polska',
    place: 'Gdańsk',
    from: '2010-09',
    to: '2013-02',
    when: '09.2010 – 02.2013',
    bullets: ['Kompletacja zamówień, obsługa wózka widłowego.'],
  },
];

export const cv: HandMadeCv = {
  id: 'pl-pl-kierowca-pandoc',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'obecnie' },
  name: 'Mirosław Formela',
  contact: {
    email: 'm.formela@poczta.example',
    phone: '+48 601 234 987',
    address: 'ul. Morska 41/3, 81-323 Gdynia',
    city: 'Gdynia',
    postalCode: '81-323',
  },
  sections: [
    { kind: 'work', heading: 'Doświadczenie zawodowe', jobs },
    {
      kind: 'education',
      heading: 'Wykształcenie',
      education: [
        {
          degree: 'Technik mechanik pojazdów',
          institution: 'Technikum Samochodowe w Wejherowie',
          from: '2006',
          to: '2010',
          when: '2006 – 2010',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Uprawnienia i kursy',
      items: [
        { line: 'Prawo jazdy kat. B, C, C+E' },
        { line: 'Karta kierowcy, kwalifikacja zawodowa do 2027' },
        { line: 'Uprawnienia UDT na wózki widłowe' },
      ],
    },
    {
      kind: 'languages',
      heading: 'Języki obce',
      languages: [
        { language: 'niemiecki', fluency: 'komunikatywny' },
        { language: 'angielski', fluency: 'podstawowy' },
      ],
    },
    { kind: 'interests', heading: 'Zainteresowania', text: ['wędkarstwo morskie, motoryzacja, piłka ręczna'] },
  ],
  tools: ['pandoc-docx', 'pandoc-odt'],
  source: page`# Mirosław Formela

ul. Morska 41/3, 81-323 Gdynia  
tel. +48 601 234 987  
e-mail: m.formela@poczta.example

## Doświadczenie zawodowe

${jobs.map((j) => `**${j.when}**  \n${j.employer}, ${j.place}  \n*${j.title}*\n\n${dashes(j.bullets)}\n`)}

## Wykształcenie

**2006 – 2010**  
Technikum Samochodowe w Wejherowie  
*Technik mechanik pojazdów*

## Uprawnienia i kursy

- Prawo jazdy kat. B, C, C+E
- Karta kierowcy, kwalifikacja zawodowa do 2027
- Uprawnienia UDT na wózki widłowe

## Języki obce

- niemiecki – komunikatywny
- angielski – podstawowy

## Zainteresowania

wędkarstwo morskie, motoryzacja, piłka ręczna

*Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb rekrutacji.*
`,
};
