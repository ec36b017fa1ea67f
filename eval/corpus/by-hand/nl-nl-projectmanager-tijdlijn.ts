import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Projectmanager',
    employer: 'Heijmans Infra',
    place: 'Rosmalen',
    from: '2019-02',
    when: 'feb 2019 – heden',
    bullets: [
      'Verbreding van de A2 bij Het Vonderen, budget 68 miljoen euro.',
      'Team van 25 mensen, geen verzuimongeval in vier jaar.',
    ],
  },
  {
    title: 'Werkvoorbereider',
    employer: 'Van den Biggelaar',
    place: 'Velddriel',
    from: '2014-09',
    to: '2019-01',
    when: 'sep 2014 – jan 2019',
    bullets: ['Calculaties en planningen voor rioleringswerken.'],
  },
];

export const cv: HandMadeCv = {
  id: 'nl-nl-projectmanager-tijdlijn',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMM yyyy', now: 'heden' },
  name: 'Jasper van Oirschot',
  label: 'Projectmanager civiele techniek',
  contact: { email: 'jasper@vanoirschot.example', phone: '+31 6 12984455', address: 'Den Bosch', heading: 'Gegevens' },
  sections: [
    {
      kind: 'summary',
      heading: 'Over mij',
      text: ['Bouwer met overzicht. Ik houd van korte lijnen, heldere afspraken en modder aan de laarzen.'],
    },
    { kind: 'work', heading: 'Werkervaring', jobs },
    {
      kind: 'education',
      heading: 'Opleidingen',
      education: [
        {
          degree: 'HBO Civiele Techniek',
          studyType: 'HBO',
          area: 'Civiele Techniek',
          institution: 'Avans Hogeschool',
          from: '2010',
          to: '2014',
          when: '2010 – 2014',
        },
        {
          degree: 'HAVO Natuur en Techniek',
          studyType: 'HAVO',
          area: 'Natuur en Techniek',
          institution: 'Jacob-Roelandslyceum',
          to: '2010',
          when: '2005 – 2010',
          from: '2005',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'Certificaten',
      items: [{ line: 'VCA-VOL' }, { line: 'IPMA-C (2021)', name: 'IPMA-C', date: '2021' }],
    },
    {
      kind: 'skills',
      heading: 'Vaardigheden',
      skills: [{ skills: ['UAV-GC', 'Relatics', 'MS Project', 'Risicomanagement'] }],
    },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<html lang="nl"><head><meta charset="utf-8"><style>@page{size:A4;margin:15mm}body{font-family:"DejaVu Sans";font-size:9pt;margin:0}h1{margin:0;font-size:20pt}.g{display:flex;gap:8mm}.a{width:112mm}.b{width:56mm}h2{font-size:10.5pt;color:#06c;margin:12px 0 4px}.j{position:relative;border-left:2px solid #06c;padding-left:10px;margin-bottom:6px}.j:before{content:"";position:absolute;left:-5px;top:3px;width:8px;height:8px;border-radius:4px;background:#06c}.j .d{float:right;color:#666}ul{margin:2px 0;padding-left:14px}</style></head><body><h1>Jasper van Oirschot</h1><div>Projectmanager civiele techniek</div><div class="g"><div class="a">
<h2>Over mij</h2><p>Bouwer met overzicht. Ik houd van korte lijnen, heldere afspraken en modder aan de laarzen.</p>
<h2>Werkervaring</h2>${jobs.map((j) => `<div class="j"><span class="d">${j.when}</span><b>${j.title}</b><br>${j.employer}, ${j.place}${ul(j.bullets)}</div>`)}
<h2>Opleidingen</h2><div class="j"><span class="d">2010 – 2014</span><b>HBO Civiele Techniek</b><br>Avans Hogeschool</div><div class="j"><span class="d">2005 – 2010</span><b>HAVO Natuur en Techniek</b><br>Jacob-Roelandslyceum</div></div><div class="b">
<h2>Gegevens</h2><p>Den Bosch<br>+31 6 12984455<br>jasper@vanoirschot.example</p><h2>Certificaten</h2>${ul(['VCA-VOL', 'IPMA-C (2021)'])}<h2>Vaardigheden</h2>${ul(['UAV-GC', 'Relatics', 'MS Project', 'Risicomanagement'])}</div></div></body></html>`,
};
