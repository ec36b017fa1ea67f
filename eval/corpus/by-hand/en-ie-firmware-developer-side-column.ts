import type { Job, ProjectEntry, Role, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
const profile =
  'Firmware developer who likes small processors, long battery lives and tests that run on real hardware. Ten years in metering, medical devices and farm sensors.';
const roles: Dated<Role>[] = [
  {
    title: 'Principal Firmware Engineer',
    from: '2023-02',
    when: '02/2023 – now',
    bullets: [
      'Architecture of the third-generation water meter: 16-year battery, NB-IoT, signed updates over the air',
      'Hardware-in-the-loop rig that runs 2,300 tests a night on 24 boards',
    ],
  },
  {
    title: 'Senior Firmware Engineer',
    from: '2019-09',
    to: '2023-01',
    when: '09/2019 – 01/2023',
    bullets: ['Bootloader and key storage for 410,000 meters in the field', 'Cut sleep current from 4.1 µA to 1.6 µA'],
  },
];
const jobs: Dated<Job & { title: string; employer: string; place: string }>[] = [
  {
    title: 'Embedded Software Engineer',
    employer: 'Corrib Pulse Medical Ltd',
    place: 'Galway',
    from: '2016-06',
    to: '2019-08',
    when: '06/2016 – 08/2019',
    text: ['Infusion pumps for hospitals, developed under IEC 62304.'],
    bullets: ['Motor control and alarm handling in MISRA C', 'Risk analysis and unit tests for two CE submissions'],
  },
  {
    title: 'Graduate Engineer',
    employer: 'Burren Agri Sensors',
    place: 'Ennis',
    from: '2014-09',
    to: '2016-05',
    when: '09/2014 – 05/2016',
    bullets: ['LoRa collars for dairy cows, from breadboard to the first 500 units'],
  },
];
const projects: (ProjectEntry & { when: string; shown: string })[] = [
  {
    name: 'tinyslip',
    from: '2020',
    when: '2020',
    to: '2020',
    url: 'https://code.tinyslip.example',
    shown: 'code.tinyslip.example',
    text: ['A SLIP framing library in 600 bytes of flash, used in two satellites and a coffee roaster.'],
  },
  {
    name: 'Tide clock for Kinvara pier',
    from: '2018',
    when: '2018',
    to: '2018',
    shown: '',
    text: [
      'An e-paper clock that takes its tide tables off a slow radio link and runs on a lemonade-bottle solar panel.',
    ],
  },
];
const studies: Dated<Study & { institution: string; place: string }>[] = [
  {
    degree: 'BE Electronic and Computer Engineering',
    studyType: 'BE',
    area: 'Electronic and Computer Engineering',
    institution: 'Western Institute of Engineering',
    place: 'Galway',
    from: '2010',
    to: '2014',
    when: '2010 – 2014',
    score: '2:1',
  },
];
const skills = [
  { group: 'Languages', skills: ['C', 'C++17', 'Rust', 'Python', 'ARM assembly'] },
  { group: 'Platforms', skills: ['STM32', 'nRF52', 'Zephyr', 'FreeRTOS'] },
  { group: 'Protocols', skills: ['NB-IoT', 'LoRaWAN', 'Wireless M-Bus', 'CAN'] },
  { group: 'Bench', skills: ['oscilloscope', 'logic analyser', 'KiCad', 'soldering under the microscope'] },
];
const spoken = [
  { language: 'English', fluency: 'native' },
  { language: 'Irish', fluency: 'fluent' },
  { language: 'German', fluency: 'A2' },
];
const certs = [
  {
    line: 'Certified Embedded Tester, Irish Software Testing Board, 2021',
    name: 'Certified Embedded Tester',
    by: 'Irish Software Testing Board',
    date: '2021',
  },
  {
    line: 'CompEx Foundation, Shannon Safety Training, 2017',
    name: 'CompEx Foundation',
    by: 'Shannon Safety Training',
    date: '2017',
  },
];
const fun = ['Currach rowing', 'Tin whistle', 'Repair café in Oranmore'];

export const cv: HandMadeCv = {
  id: 'en-ie-firmware-developer-side-column',
  language: 'en',
  country: 'IE',
  columns: 2,
  dates: { pattern: 'MM/yyyy', now: 'now' },
  name: 'Aoife Ní Chonghaile',
  label: 'Firmware Developer',
  contact: {
    email: 'aoife@nichonghaile.example',
    phone: '+353 85 555 0127',
    address: 'Oranmore, Co. Galway',
    city: 'Oranmore',
    url: 'https://nichonghaile.example',
    heading: 'Get in touch',
    profiles: [
      {
        network: 'LinkedIn',
        username: 'aoife-nichonghaile',
        url: 'https://www.linkedin.com/in/aoife-nichonghaile',
        shown: 'linkedin.com/in/aoife-nichonghaile',
      },
    ],
  },
  sections: [
    { kind: 'summary', heading: 'In short', text: [profile] },
    {
      kind: 'work',
      heading: 'Experience',
      jobs: [{ employer: 'Claddagh Metering', place: 'Galway', roles }, ...jobs],
    },
    { kind: 'projects', heading: 'Things I built in my own time', projects },
    { kind: 'education', heading: 'Education', education: studies },
    { kind: 'skills', heading: 'Toolbox', side: true, skills },
    { kind: 'languages', heading: 'I speak', side: true, languages: spoken },
    { kind: 'certificates', heading: 'Certificates', side: true, items: certs },
    { kind: 'interests', heading: 'Away from the desk', side: true, items: fun.map((line) => ({ line })) },
  ],
  tools: ['weasyprint'],
  source: page`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Aoife Ní Chonghaile</title><style>
@page{size:A4;margin:15mm 14mm}
body{margin:0;font-family:"Carlito","Liberation Sans";font-size:10.5pt;line-height:1.3;color:#222}
header{border-left:4mm solid #16697a;padding-left:5mm;margin-bottom:7mm}
h1{margin:0;font-size:27pt;line-height:1.1;color:#16697a}header p{margin:0;font-size:14pt;color:#666}
.cols{display:table;width:100%}.main{display:table-cell;width:118mm;padding-right:9mm;vertical-align:top}.side{display:table-cell;vertical-align:top;border-left:.3mm solid #ccc;padding-left:6mm}
h2{font-size:12.5pt;color:#16697a;margin:5mm 0 2mm}.main h2:first-child,.side h2:first-child{margin-top:0}
p{margin:0}ul{margin:1mm 0 0;padding-left:4.5mm}.b{margin-bottom:3.2mm}
.firm{font-weight:bold;font-size:11.5pt}.role{display:flex;justify-content:space-between}.role span:first-child{font-weight:bold;color:#444}.role span:last-child{color:#777}
.in{margin:0 0 2.2mm}.s{margin-bottom:1.8mm}
</style></head><body>
<header><h1>Aoife Ní Chonghaile</h1><p>Firmware Developer</p></header>
<div class="cols"><div class="main">
<h2>In short</h2><p>${profile}</p>
<h2>Experience</h2>
<div class="b"><p class="firm">Claddagh Metering, Galway</p>${roles.map((r) => `<div class="in"><div class="role"><span>${r.title}</span><span>${r.when}</span></div>${ul(r.bullets)}</div>`)}</div>
${jobs.map((j) => `<div class="b"><p class="firm">${j.employer}, ${j.place}</p><div class="role"><span>${j.title}</span><span>${j.when}</span></div>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}</div>`)}
<h2>Things I built in my own time</h2>
${projects.map((p) => `<div class="b"><div class="role"><span>${p.name}</span><span>${p.when}</span></div>${(p.text ?? []).map((t) => `<p>${t}</p>`).join('')}${p.shown ? `<p>${p.shown}</p>` : ''}</div>`)}
<h2>Education</h2>
${studies.map((s) => `<div class="b"><p class="firm">${s.degree}</p><div class="role"><span>${s.institution}, ${s.place}</span><span>${s.when}</span></div><p>Grade: ${s.score}</p></div>`)}
</div><div class="side">
<h2>Get in touch</h2><p>+353 85 555 0127</p><p>aoife@nichonghaile.example</p><p>Oranmore, Co. Galway</p><p>nichonghaile.example</p><p>linkedin.com/in/aoife-nichonghaile</p>
<h2>Toolbox</h2>${skills.map((g) => `<p class="s"><b>${g.group}:</b> ${g.skills.join(', ')}</p>`)}
<h2>I speak</h2>${spoken.map((l) => `<p>${l.language} – ${l.fluency}</p>`)}
<h2>Certificates</h2>${certs.map((c) => `<p class="s">${c.line}</p>`)}
<h2>Away from the desk</h2>${ul(fun)}
</div></div>
</body></html>`,
};
