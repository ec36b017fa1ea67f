import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Leerkracht lager onderwijs, derde leerjaar',
    employer: 'Sint-Lutgardisschool',
    place: 'Mechelen',
    from: '2015-09',
    when: 'sinds september 2015',
    bullets: [
      'Mentor van startende collega’s en ICT-coördinator.',
      'Leesproject met de stadsbibliotheek, nu in vier klassen.',
    ],
  },
  {
    title: 'Interim-leerkracht',
    employer: 'Scholengemeenschap Rivierenland',
    from: '2013-09',
    to: '2015-06',
    when: 'september 2013 – juni 2015',
    bullets: ['Vervangingen in zes scholen, van eerste tot zesde leerjaar.'],
  },
  {
    title: 'Jobstudent speelpleinwerking',
    employer: 'Stad Lier',
    from: '2010',
    to: '2013',
    when: 'zomers 2010 – 2013',
  },
];

export const cv: HandMadeCv = {
  id: 'nl-be-leerkracht-voettekst',
  language: 'nl',
  country: 'BE',
  dates: { pattern: 'MMMM yyyy', now: 'heden', since: 'sinds' },
  name: 'Stijn Verbruggen',
  label: 'Leerkracht lager onderwijs',
  contact: {
    email: 'stijn.verbruggen@klas.example',
    phone: '0470 12 34 56',
    address: 'Leopoldplein 4, 2500 Lier',
    city: 'Lier',
    postalCode: '2500',
    extra: ['Geboortedatum: 7 november 1991'],
  },
  sections: [
    { kind: 'work', heading: 'Loopbaan', jobs },
    {
      kind: 'education',
      heading: 'Studies',
      education: [
        {
          degree: 'Bachelor lager onderwijs',
          studyType: 'Bachelor',
          area: 'lager onderwijs',
          institution: 'Thomas More Mechelen',
          from: '2010',
          to: '2013',
          when: '2010 – 2013',
        },
        {
          degree: 'ASO Latijn-Moderne talen',
          institution: 'Sint-Gummaruscollege',
          place: 'Lier',
          from: '2004',
          to: '2010',
          when: '2004 – 2010',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Computerkennis',
      skills: [{ skills: ['Smartschool', 'Bingel', 'Google Workspace', 'Canva'] }],
    },
    {
      kind: 'languages',
      heading: 'Talen',
      languages: [
        { language: 'Nederlands', fluency: 'moedertaal' },
        { language: 'Frans', fluency: 'goed' },
        { language: 'Engels', fluency: 'goed' },
      ],
    },
    { kind: 'interests', heading: 'Vrije tijd', text: ['Chiroleiding tot 2014, nu loper en koorzanger.'] },
  ],
  tools: ['chromium', 'weasyprint'],
  source: page`<html lang="nl"><head><meta charset="utf-8"><style>@page{size:A4;margin:18mm}body{font-family:"Liberation Serif";font-size:11pt;margin:0}.h{border:2px solid #225;padding:8px;display:flex;justify-content:space-between}.h h1{margin:0;font-size:20pt}.row{display:flex;margin-bottom:6px}.row>div:first-child{width:44mm;color:#225}.row>div:last-child{flex:1}h2{color:#225;font-size:13pt;margin:12px 0 4px}ul{margin:0 0 0 4mm;padding-left:4mm}footer{position:fixed;bottom:0;font-size:8pt;color:#888}</style></head><body><div class="h"><div><h1>Stijn Verbruggen</h1><div>Leerkracht lager onderwijs</div></div><div>Leopoldplein 4, 2500 Lier<br>0470 12 34 56<br>stijn.verbruggen@klas.example<br>Geboortedatum: 7 november 1991</div></div>
<h2>Loopbaan</h2>${jobs.map((j) => `<div class="row"><div>${j.when}</div><div><b>${j.employer}${j.place ? `, ${j.place}` : ''}</b><br>${j.title}${ul(j.bullets)}</div></div>`)}
<h2>Studies</h2><div class="row"><div>2010 – 2013</div><div><b>Thomas More Mechelen</b><br>Bachelor lager onderwijs</div></div><div class="row"><div>2004 – 2010</div><div><b>Sint-Gummaruscollege, Lier</b><br>ASO Latijn-Moderne talen</div></div>
<h2>Computerkennis</h2><p>Smartschool, Bingel, Google Workspace, Canva</p><h2>Talen</h2><p>Nederlands: moedertaal<br>Frans: goed<br>Engels: goed</p>
<h2>Vrije tijd</h2><p>Chiroleiding tot 2014, nu loper en koorzanger.</p><footer>CV Stijn Verbruggen – juni 2025 – 1/1</footer></body></html>`,
};
