import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Pielęgniarka operacyjna',
    employer: 'Szpital Wojewódzki w Opolu',
    from: '2015-10',
    when: '10.2015 – nadal',
    text: ['Instrumentowanie do zabiegów ortopedycznych i chirurgicznych.'],
  },
  {
    title: 'Pielęgniarka odcinkowa',
    employer: 'SP ZOZ Brzeg',
    from: '2011-07',
    to: '2015-09',
    when: '07.2011 – 09.2015',
    text: ['Oddział chorób wewnętrznych, dyżury 12-godzinne.'],
  },
];

export const cv: HandMadeCv = {
  id: 'pl-pl-pielegniarka-tabela',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'nadal' },
  name: 'Bożena Kusz',
  contact: {
    email: 'bozena.kusz@poczta.example',
    phone: '605 112 334',
    address: 'ul. Ozimska 44/7, 45-058 Opole',
    city: 'Opole',
    postalCode: '45-058',
    heading: 'Dane osobowe',
    extra: ['Data urodzenia: 21.04.1988'],
  },
  sections: [
    { kind: 'work', heading: 'Doświadczenie zawodowe', jobs },
    {
      kind: 'education',
      heading: 'Wykształcenie',
      education: [
        {
          degree: 'magister pielęgniarstwa',
          institution: 'Politechnika Opolska',
          from: '2012',
          to: '2014',
          when: '2012 – 2014',
        },
        {
          degree: 'licencjat pielęgniarstwa',
          institution: 'PMWSZ w Opolu',
          from: '2008',
          to: '2011',
          when: '2008 – 2011',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Kursy',
      items: [
        { line: 'Kurs specjalistyczny EKG, 2018', name: 'Kurs specjalistyczny EKG', date: '2018' },
        {
          line: 'Specjalizacja z pielęgniarstwa operacyjnego, 2020',
          name: 'Specjalizacja z pielęgniarstwa operacyjnego',
          date: '2020',
        },
      ],
    },
    { kind: 'languages', heading: 'Języki', languages: [{ language: 'niemiecki', fluency: 'B2' }] },
    { kind: 'interests', heading: 'Hobby', text: ['ogród, nordic walking'] },
  ],
  tools: ['writer-docx', 'wkhtmltopdf'],
  source: page`<html lang="pl"><head><meta charset="utf-8"><style>body{font-family:"Liberation Serif";font-size:12pt}td{vertical-align:top;padding:3px 12px 5px 0}td:first-child{white-space:nowrap}h3{margin:12px 0 2px;font-size:12pt}</style></head><body><h2 align="center">CURRICULUM VITAE</h2>
<h3>Dane osobowe</h3><table><tr><td>Imię i nazwisko:</td><td>Bożena Kusz</td></tr><tr><td>Data urodzenia:</td><td>21.04.1988</td></tr><tr><td>Adres:</td><td>ul. Ozimska 44/7, 45-058 Opole</td></tr><tr><td>Telefon:</td><td>605 112 334</td></tr><tr><td>E-mail:</td><td>bozena.kusz@poczta.example</td></tr></table>
<h3>Doświadczenie zawodowe</h3><table>${jobs.map((j) => `<tr><td>${j.when}</td><td>${j.employer}<br>stanowisko: ${j.title}<br>${j.text?.join(' ')}</td></tr>`)}</table>
<h3>Wykształcenie</h3><table><tr><td>2012 – 2014</td><td>Politechnika Opolska<br>magister pielęgniarstwa</td></tr><tr><td>2008 – 2011</td><td>PMWSZ w Opolu<br>licencjat pielęgniarstwa</td></tr></table>
<h3>Kursy</h3><ul><li>Kurs specjalistyczny EKG, 2018</li><li>Specjalizacja z pielęgniarstwa operacyjnego, 2020</li></ul>
<h3>Języki</h3><p>niemiecki – B2</p><h3>Hobby</h3><p>ogród, nordic walking</p></body></html>`,
};
