import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'pl-pl-magazynier',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MMMM yyyy', join: ' – ', now: 'nadal' },
  name: 'Krzysztof Dudziak',
  label: 'Operator wózka widłowego',
  contact: {
    email: 'k.dudziak88@konto.example',
    phone: '512 345 678',
    address: '62-510 Konin',
    city: 'Konin',
    postalCode: '62-510',
    heading: 'Dane osobowe',
    labels: { phone: 'tel.', email: 'e-mail:' },
    extra: ['Data urodzenia: 03.12.1988', 'Prawo jazdy kat. B, C'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Przebieg pracy zawodowej',
      jobs: [
        {
          title: 'Operator wózka wysokiego składowania',
          employer: 'Centrum Logistyczne Warta',
          place: 'Konin',
          from: '2018-09',
          bullets: [
            'kompletacja zamówień skanerem, średnio 140 palet na zmianę',
            'rozładunek kontenerów i załadunek naczep',
            'szkolenie stanowiskowe nowych pracowników',
          ],
        },
        {
          title: 'Magazynier',
          employer: 'Hurtownia Budowlana Cegiełka',
          place: 'Turek',
          from: '2012-03',
          to: '2018-08',
          bullets: [
            'przyjęcia i wydania towaru, dokumenty WZ i PZ',
            'inwentaryzacje kwartalne',
            'obsługa klienta na placu',
          ],
        },
        {
          title: 'Pracownik produkcji',
          employer: 'Zakłady Mięsne Kujawy',
          place: 'Koło',
          from: '2008-06',
          to: '2012-02',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Edukacja',
      education: [
        {
          degree: 'Technik mechanik',
          studyType: 'Technik',
          area: 'mechanik',
          institution: 'Zespół Szkół Technicznych w Koninie',
          from: '2004',
          to: '2008',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Uprawnienia',
      items: [
        {
          line: 'Uprawnienia UDT na wózki jezdniowe podnośnikowe, II WJO',
          name: 'Uprawnienia UDT na wózki jezdniowe podnośnikowe',
        },
        { line: 'Książeczka sanepidowska' },
        { line: 'Kurs HDS, 2021', name: 'Kurs HDS', date: '2021' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Umiejętności',
      skills: [{ skills: ['obsługa skanera', 'WMS', 'Excel w stopniu podstawowym', 'praca zmianowa'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'interests',
      heading: 'Zainteresowania',
      text: ['Wędkarstwo, majsterkowanie, piłka nożna (sędzia okręgowy).'],
    },
  ],
};
