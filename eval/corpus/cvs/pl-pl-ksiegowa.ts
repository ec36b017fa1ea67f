import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pl-pl-ksiegowa',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'obecnie' },
  name: 'Małgorzata Wieczorek',
  label: 'Główna księgowa',
  contact: {
    email: 'malgorzata.wieczorek@skrzynka.example',
    phone: '+48 601 234 567',
    address: 'ul. Piotrkowska 210/14, 90-369 Łódź',
    city: 'Łódź',
    postalCode: '90-369',
    heading: 'Kontakt',
    labels: { phone: 'Telefon:', email: 'E-mail:', address: 'Adres:' },
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Podsumowanie zawodowe',
      text: [
        'Samodzielna księgowa z osiemnastoletnim doświadczeniem w spółkach produkcyjnych i handlowych. Prowadzę pełną księgowość, rozliczam VAT i CIT, przygotowuję sprawozdania finansowe do badania przez biegłego rewidenta.',
      ],
    },
    {
      kind: 'work',
      heading: 'Doświadczenie zawodowe',
      jobs: [
        {
          title: 'Główna księgowa',
          employer: 'Tkaninex Sp. z o.o.',
          place: 'Łódź',
          from: '2016-05',
          bullets: [
            'Kierowanie czteroosobowym działem księgowości',
            'Wdrożenie JPK_VAT oraz obiegu faktur elektronicznych w Comarch ERP Optima',
            'Skrócenie zamknięcia miesiąca z 12 do 6 dni roboczych',
            'Kontakt z urzędem skarbowym, ZUS i bankami',
          ],
        },
        {
          title: 'Samodzielna księgowa',
          employer: 'Hurtownia Elektryczna Wolt S.A.',
          place: 'Zgierz',
          from: '2009-10',
          to: '2016-04',
          bullets: [
            'Księgowanie wyciągów bankowych, środków trwałych i rozrachunków',
            'Sporządzanie deklaracji VAT-7, CIT-8 i sprawozdań GUS',
            'Inwentaryzacja roczna trzech magazynów',
          ],
        },
        {
          title: 'Młodsza księgowa',
          employer: 'Biuro Rachunkowe Saldo',
          place: 'Pabianice',
          from: '2006-07',
          to: '2009-09',
          text: [
            'Obsługa około trzydziestu małych firm: księgi przychodów i rozchodów, ryczałt, listy płac, zgłoszenia do ZUS.',
          ],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Wykształcenie',
      education: [
        {
          degree: 'Magister, Finanse i rachunkowość',
          studyType: 'Magister',
          area: 'Finanse i rachunkowość',
          institution: 'Uniwersytet Łódzki',
          from: '2001',
          to: '2006',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Kursy i szkolenia',
      orKind: ['education'],
      items: [
        {
          line: 'Certyfikat księgowy Ministerstwa Finansów nr 28841/2010',
          name: 'Certyfikat księgowy',
          by: 'Ministerstwa Finansów',
        },
        {
          line: 'Krajowy System e-Faktur w praktyce, SKwP, 02.2024',
          name: 'Krajowy System e-Faktur w praktyce',
          by: 'SKwP',
          date: '2024-02',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Umiejętności',
      skills: [
        {
          skills: [
            'Comarch ERP Optima',
            'Symfonia',
            'Płatnik',
            'Excel (tabele przestawne)',
            'ustawa o rachunkowości',
            'MSSF',
          ],
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Języki obce',
      languages: [
        { language: 'angielski', fluency: 'B1' },
        { language: 'rosyjski', fluency: 'B2' },
      ],
    },
    {
      kind: 'other',
      heading: '',
      text: [
        'Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb niezbędnych do realizacji procesu rekrutacji.',
      ],
    },
  ],
};
