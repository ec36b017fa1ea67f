import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Mandatsleiterin Treuhand',
    employer: 'Brunner & Wyss Treuhand AG',
    place: 'Winterthur',
    from: '2016-09-01',
    when: '01.09.2016 – heute',
    text: ['Betreuung von 45 KMU-Mandaten, Abschlüsse nach OR und Swiss GAAP FER, Mehrwertsteuer.'],
  },
  {
    title: 'Sachbearbeiterin Rechnungswesen',
    employer: 'Stadtwerk Winterthur',
    place: 'Winterthur',
    from: '2011-02-01',
    to: '2016-08-31',
    when: '01.02.2011 – 31.08.2016',
    text: ['Debitoren, Kreditoren und Anlagenbuchhaltung.'],
  },
  {
    title: 'Kauffrau EFZ (Lernende)',
    employer: 'Gemeindeverwaltung Seuzach',
    place: 'Seuzach',
    from: '2007-08-15',
    to: '2010-07-31',
    when: '15.08.2007 – 31.07.2010',
    text: ['Stationen: Einwohnerkontrolle, Steueramt, Finanzverwaltung.'],
  },
];

export const cv: HandMadeCv = {
  id: 'de-ch-treuhaenderin-tabelle',
  language: 'de',
  country: 'CH',
  dates: { pattern: 'dd.MM.yyyy', now: 'heute' },
  name: 'Seraina Caflisch',
  contact: {
    email: 'seraina.caflisch@bluemail.example',
    phone: '052 555 17 43',
    address: 'Tösstalstrasse 112, 8400 Winterthur',
    city: 'Winterthur',
    postalCode: '8400',
    heading: 'Personalien',
    extra: ['Heimatort Trin GR', 'verheiratet, ein Kind'],
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    {
      kind: 'education',
      heading: 'Aus- und Weiterbildung',
      education: [
        {
          degree: 'Fachausweis Treuhänderin',
          institution: 'Kalaidos Fachhochschule',
          place: 'Zürich',
          from: '2014',
          to: '2016',
          when: '2014 – 2016',
        },
        {
          degree: 'Berufsmaturität',
          institution: 'Wirtschaftsschule KV Winterthur',
          from: '2010',
          to: '2011',
          when: '2010 – 2011',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Rätoromanisch', fluency: 'fliessend' },
        { language: 'Französisch', fluency: 'B1' },
      ],
    },
    {
      kind: 'skills',
      heading: 'EDV',
      skills: [{ skills: ['Abacus', 'Sage 50', 'Excel', 'Dr. Tax'] }],
    },
    { kind: 'references', heading: 'Referenzen', text: ['Gerne auf Anfrage.'] },
  ],
  tools: ['writer-docx'],
  source: page`<html lang="de-CH"><head><meta charset="utf-8"><style>body{font-family:"Carlito","Liberation Sans";font-size:11pt}h1{font-size:20pt;font-weight:normal}p{margin:0}td{vertical-align:top;padding:2px 6px 8px 0}.k{font-weight:bold;font-size:12pt;color:#345}</style></head><body>
<h1>Lebenslauf</h1>
<p class="k">Personalien</p>
<table width="100%"><tr><td width="30%">Name</td><td>Seraina Caflisch</td></tr><tr><td>Adresse</td><td>Tösstalstrasse 112, 8400 Winterthur</td></tr><tr><td>Telefon</td><td>052 555 17 43</td></tr><tr><td>E-Mail</td><td>seraina.caflisch@bluemail.example</td></tr><tr><td>Heimatort</td><td>Trin GR</td></tr><tr><td>Zivilstand</td><td>verheiratet, ein Kind</td></tr></table>
<p class="k">Beruflicher Werdegang</p>
<table width="100%">${jobs.map((j) => `<tr><td width="30%">${j.when}</td><td><p><b>${j.employer?.replace('&', '&amp;')}</b>, ${j.place}</p><p>${j.title}</p><p>${j.text?.join(' ')}</p></td></tr>`)}</table>
<p class="k">Aus- und Weiterbildung</p>
<table width="100%"><tr><td width="30%">2014 – 2016</td><td><p><b>Kalaidos Fachhochschule</b>, Zürich</p><p>Fachausweis Treuhänderin</p></td></tr><tr><td>2010 – 2011</td><td><p><b>Wirtschaftsschule KV Winterthur</b></p><p>Berufsmaturität</p></td></tr></table>
<p class="k">Sprachen</p>
<table width="100%"><tr><td width="30%">Deutsch</td><td>Muttersprache</td></tr><tr><td>Rätoromanisch</td><td>fliessend</td></tr><tr><td>Französisch</td><td>B1</td></tr></table>
<p class="k">EDV</p><p>Abacus, Sage 50, Excel, Dr. Tax</p>
<p class="k">Referenzen</p><p>Gerne auf Anfrage.</p></body></html>`,
};
