import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Sous-chef',
    employer: 'Ristorante La Lanterna di Genova S.r.l.',
    place: 'Genova',
    from: '2020-02',
    when: '02/2020 – in corso',
    bullets: [
      'Gestione della linea dei secondi per 90 coperti.',
      'Riduzione degli sprechi del 18% con un nuovo piano di acquisti.',
    ],
  },
  {
    title: 'Capo partita primi piatti',
    employer: 'Grand Hotel Miramare',
    place: 'Santa Margherita Ligure',
    from: '2015-04',
    to: '2019-10',
    when: '04/2015 – 10/2019',
    bullets: ['Preparazione di paste fresche e ripiene.', 'Formazione di quattro commis.'],
  },
  {
    title: 'Commis di cucina',
    employer: 'Trattoria da Bruxaboschi',
    place: 'Genova',
    from: '2012-09',
    to: '2015-03',
    when: '09/2012 – 03/2015',
  },
];

export const cv: HandMadeCv = {
  id: 'it-it-cuoco-europass',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MM/yyyy', now: 'in corso' },
  name: 'Davide Parodi',
  contact: {
    email: 'davide.parodi@posta.example',
    phone: '+39 347 5500123',
    address: 'Via San Fruttuoso 12, 16143 Genova (Italia)',
    city: 'Genova',
    postalCode: '16143',
    countryCode: 'IT',
    heading: 'Informazioni personali',
    extra: ['Data di nascita 14/06/1991', 'Nazionalità Italiana'],
  },
  sections: [
    { kind: 'work', heading: 'Esperienza professionale', jobs },
    {
      kind: 'education',
      heading: 'Istruzione e formazione',
      education: [
        {
          degree: 'Diploma di tecnico dei servizi ristorativi',
          institution: 'IPSSAR Nino Bergese',
          place: 'Genova',
          from: '2005',
          to: '2010',
          when: '2005 – 2010',
        },
      ],
    },
    {
      kind: 'languages',
      heading: 'Competenze linguistiche',
      languages: [
        { language: 'Italiano', fluency: 'Madrelingua' },
        { language: 'Inglese', fluency: 'B1' },
        { language: 'Francese', fluency: 'A2' },
      ],
    },
    {
      kind: 'skills',
      heading: 'Competenze professionali',
      skills: [
        { skills: ['HACCP', 'Pasta fresca', 'Cotture sottovuoto', 'Gestione del magazzino', 'Menu per celiaci'] },
      ],
    },
  ],
  tools: ['weasyprint', 'writer-odt'],
  source: page`<html lang="it"><head><meta charset="utf-8"><style>@page{size:A4;margin:15mm;@bottom-right{content:"Pagina " counter(page) " / " counter(pages);font-size:8pt}@bottom-left{content:"Curriculum vitae di Davide Parodi";font-size:8pt}}body{font-family:"Liberation Sans";font-size:9.5pt}td{vertical-align:top;padding:2px 6px}td.l{width:52mm;text-align:right;color:#0e4194}h2{font-size:10.5pt;color:#0e4194;text-transform:uppercase;margin:10px 0 2px;border-bottom:1px solid #0e4194}table{width:100%}</style></head><body>
<p><b>Curriculum vitae</b></p>
<h2>Informazioni personali</h2><table>
<tr><td class="l">Nome e cognome</td><td><b>Davide Parodi</b></td></tr><tr><td class="l">Indirizzo</td><td>Via San Fruttuoso 12, 16143 Genova (Italia)</td></tr><tr><td class="l">Telefono</td><td>+39 347 5500123</td></tr><tr><td class="l">E-mail</td><td>davide.parodi@posta.example</td></tr><tr><td class="l">Data di nascita</td><td>14/06/1991</td></tr><tr><td class="l">Nazionalità</td><td>Italiana</td></tr></table>
<h2>Esperienza professionale</h2>${jobs.map(
    (j) =>
      `<table><tr><td class="l">Date (da – a)</td><td>${j.when}</td></tr><tr><td class="l">Nome del datore di lavoro</td><td>${j.employer}, ${j.place}</td></tr><tr><td class="l">Posizione ricoperta</td><td>${j.title}</td></tr>${j.bullets ? `<tr><td class="l">Principali mansioni</td><td>${j.bullets.map((b) => `<div>• ${b}</div>`).join('')}</td></tr>` : ''}</table><br>`,
  )}
<h2>Istruzione e formazione</h2><table><tr><td class="l">Date (da – a)</td><td>2005 – 2010</td></tr><tr><td class="l">Istituto</td><td>IPSSAR Nino Bergese, Genova</td></tr><tr><td class="l">Qualifica conseguita</td><td>Diploma di tecnico dei servizi ristorativi</td></tr></table>
<h2>Competenze linguistiche</h2><table><tr><td class="l">Italiano</td><td>Madrelingua</td></tr><tr><td class="l">Inglese</td><td>B1</td></tr><tr><td class="l">Francese</td><td>A2</td></tr></table>
<h2>Competenze professionali</h2><p>HACCP, Pasta fresca, Cotture sottovuoto, Gestione del magazzino, Menu per celiaci</p></body></html>`,
};
