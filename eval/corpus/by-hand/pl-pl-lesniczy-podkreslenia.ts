import { page, type HandMadeCv } from '../hand-made.js';

export const cv: HandMadeCv = {
  id: 'pl-pl-lesniczy-podkreslenia',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'LLLL yyyy', now: 'obecnie' },
  name: 'Wojciech Zalewski',
  shownName: 'mgr inż. Wojciech Zalewski',
  contact: {
    email: 'w.zalewski@lesnapoczta.example',
    phone: '604 218 937',
    address: 'Leśniczówka Czarny Bór 1, 17-200 Hajnówka',
    city: 'Hajnówka',
    postalCode: '17-200',
    labels: { address: 'Adres', phone: 'Telefon', email: 'E-mail' },
    heading: 'Dane osobowe',
    extra: ['Data urodzenia: 6 czerwca 1984 r.', 'Stan cywilny: żonaty', 'Prawo jazdy: kat. B i T'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Przebieg pracy zawodowej',
      jobs: [
        {
          title: 'Leśniczy',
          employer: 'Nadleśnictwo Stara Puszcza',
          place: 'Hajnówka',
          from: '2015-09',
          when: 'wrzesień 2015 – obecnie',
          text: [
            'Leśnictwo o powierzchni 1480 ha. Szacunki brakarskie, odbiór drewna, odnowienia, nadzór nad zakładami usług leśnych, edukacja przyrodnicza szkół z całego powiatu.',
          ],
        },
        {
          title: 'Podleśniczy',
          employer: 'Nadleśnictwo Stara Puszcza',
          place: 'Hajnówka',
          from: '2011-04',
          to: '2015-08',
          when: 'kwiecień 2011 – sierpień 2015',
          text: ['Klasyfikacja i ewidencja drewna, rejestrator leśniczego.'],
        },
        {
          title: 'Stażysta',
          employer: 'Nadleśnictwo Wigierki',
          place: 'Suwałki',
          from: '2010-03',
          to: '2011-03',
          when: 'marzec 2010 – marzec 2011',
        },
        {
          title: 'Drwal – operator pilarki',
          employer: 'Forstbetrieb Lindner GmbH',
          place: 'Winterberg, Niemcy',
          from: '2009',
          to: '2010',
          when: '2009 – 2010',
          text: ['Usuwanie skutków wiatrołomów, praca w brygadzie międzynarodowej.'],
        },
        {
          title: 'Szeregowy – zasadnicza służba wojskowa',
          employer: 'Jednostka Wojskowa w Orzyszu',
          from: '2003-10',
          to: '2004-09',
          when: 'X 2003 – IX 2004',
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Nauka',
      education: [
        {
          degree: 'studia magisterskie, kierunek leśnictwo',
          studyType: 'studia magisterskie',
          area: 'leśnictwo',
          institution: 'Politechnika Podlaska, Wydział Leśny',
          from: '2004',
          to: '2009',
          when: '2004 – 2009',
        },
        {
          degree: 'technik leśnik',
          institution: 'Technikum Leśne im. Jana Miklaszewskiego',
          place: 'Białowieża',
          from: '1999',
          to: '2003',
          when: '1999 – 2003',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Uprawnienia i szkolenia',
      items: [
        {
          line: 'Brakarz – uprawnienia do klasyfikacji drewna, Ośrodek Szkoleniowy w Rogowie, 2012',
          name: 'Brakarz – uprawnienia do klasyfikacji drewna',
          by: 'Ośrodek Szkoleniowy w Rogowie',
          date: '2012',
        },
        { line: 'Drwal – operator pilarki, 2009', name: 'Drwal – operator pilarki', date: '2009' },
        {
          line: 'Uprawnienia selekcjonerskie, Polski Związek Łowiecki, 2018',
          name: 'Uprawnienia selekcjonerskie',
          by: 'Polski Związek Łowiecki',
          date: '2018',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Co potrafię',
      skills: [
        {
          skills: [
            'System Informatyczny Lasów Państwowych',
            'leśna mapa numeryczna',
            'QGIS',
            'ocena udatności upraw',
            'prowadzenie zajęć terenowych',
          ],
        },
      ],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Języki obce',
      languages: [
        { language: 'niemiecki', fluency: 'dobry' },
        { language: 'rosyjski', fluency: 'słaby' },
      ],
    },
    {
      kind: 'awards',
      heading: 'Odznaczenia',
      items: [
        {
          line: 'Kordelas Leśnika Polskiego, Dyrekcja Lasów, 2021',
          name: 'Kordelas Leśnika Polskiego',
          by: 'Dyrekcja Lasów',
          date: '2021',
        },
      ],
    },
    {
      kind: 'interests',
      heading: 'Poza pracą',
      text: ['pszczelarstwo (12 uli), gra na rogu myśliwskim, fotografia żubrów'],
    },
    {
      kind: 'other',
      heading: '',
      text: ['Wyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.'],
    },
  ],
  tools: ['writer-docx', 'weasyprint'],
  source: page`<html lang="pl"><head><meta charset="utf-8"><title>CV</title><style>@page{size:21cm 29.7cm;margin:2cm 2.3cm}body,p{font-family:"Liberation Serif";font-size:11.5pt}p{margin:0 0 2pt 0}</style></head><body>
<p align="center" style="text-align:center;font-size:16pt"><b>mgr inż. Wojciech Zalewski</b></p>
<p><br></p>
<p><u>Dane osobowe</u></p>
<p>Data urodzenia: 6 czerwca 1984 r.</p>
<p>Stan cywilny: żonaty</p>
<p>Adres: Leśniczówka Czarny Bór 1, 17-200 Hajnówka</p>
<p>Telefon: 604 218 937</p>
<p>E-mail: w.zalewski@lesnapoczta.example</p>
<p>Prawo jazdy: kat. B i T</p>
<p><br></p>
<p><u>Przebieg pracy zawodowej</u></p>
<p>wrzesień 2015 – obecnie</p>
<p><b>Leśniczy</b> – Nadleśnictwo Stara Puszcza, Hajnówka</p>
<p>Leśnictwo o powierzchni 1480 ha. Szacunki brakarskie, odbiór drewna, odnowienia, nadzór nad zakładami usług leśnych, edukacja przyrodnicza szkół z całego powiatu.</p>
<p><br></p>
<p>kwiecień 2011 – sierpień 2015</p>
<p><b>Podleśniczy</b>, Nadleśnictwo Stara Puszcza, Hajnówka</p>
<p>Klasyfikacja i ewidencja drewna, rejestrator leśniczego.</p>
<p><br></p>
<p>marzec 2010 – marzec 2011</p>
<p><b>Stażysta</b>, Nadleśnictwo Wigierki, Suwałki</p>
<p><br></p>
<p>2009 – 2010</p>
<p><b>Drwal – operator pilarki</b> w Forstbetrieb Lindner GmbH (Winterberg, Niemcy)</p>
<p>Usuwanie skutków wiatrołomów, praca w brygadzie międzynarodowej.</p>
<p><br></p>
<p>X 2003 – IX 2004</p>
<p><b>Szeregowy – zasadnicza służba wojskowa</b>, Jednostka Wojskowa w Orzyszu</p>
<p><br></p>
<p><u>Nauka</u></p>
<p>2004 – 2009 studia magisterskie, kierunek leśnictwo, Politechnika Podlaska, Wydział Leśny</p>
<p>1999 – 2003 technik leśnik, Technikum Leśne im. Jana Miklaszewskiego, Białowieża</p>
<p><br></p>
<p><u>Uprawnienia i szkolenia</u></p>
<p>Brakarz – uprawnienia do klasyfikacji drewna, Ośrodek Szkoleniowy w Rogowie, 2012</p>
<p>Drwal – operator pilarki, 2009</p>
<p>Uprawnienia selekcjonerskie, Polski Związek Łowiecki, 2018</p>
<p><br></p>
<p><u>Co potrafię</u></p>
<p>System Informatyczny Lasów Państwowych, leśna mapa numeryczna, QGIS, ocena udatności upraw, prowadzenie zajęć terenowych</p>
<p><br></p>
<p><u>Języki obce</u></p>
<p>niemiecki – dobry</p>
<p>rosyjski – słaby</p>
<p><br></p>
<p><u>Odznaczenia</u></p>
<p>Kordelas Leśnika Polskiego, Dyrekcja Lasów, 2021</p>
<p><br></p>
<p><u>Poza pracą</u></p>
<p>pszczelarstwo (12 uli), gra na rogu myśliwskim, fotografia żubrów</p>
<p><br></p>
<p style="font-size:9pt"><i>Wyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.</i></p>
</body></html>`,
};
