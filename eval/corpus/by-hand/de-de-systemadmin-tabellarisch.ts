import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'IT-Systemadministrator',
    employer: 'Stadtwerke Oldenburg GmbH',
    from: '2019-03',
    when: '03/2019 – heute',
    bullets: [
      'Betrieb von 140 virtuellen Servern unter VMware',
      'Einführung von Ansible und eines zentralen Monitorings mit Zabbix',
    ],
  },
  {
    title: 'Mitarbeiter IT-Support',
    employer: 'Nordfrost Logistik AG',
    place: 'Wilhelmshaven',
    from: '2014-08',
    to: '2019-02',
    when: '08/2014 – 02/2019',
    bullets: ['First- und Second-Level-Support für 600 Anwender'],
  },
  {
    title: 'Freiwilliger Wehrdienst',
    employer: 'Bundeswehr',
    place: 'Wittmund',
    from: '2013-07',
    to: '2014-06',
    when: '07/2013 – 06/2014',
  },
];
const education: Study[] = [
  {
    degree: 'Ausbildung zum Fachinformatiker Systemintegration',
    studyType: 'Ausbildung',
    area: 'Fachinformatiker Systemintegration',
    institution: 'BBS Haarentor',
    place: 'Oldenburg',
    from: '2010-08',
    to: '2013-06',
    when: '08/2010 – 06/2013',
    score: 'Note: gut',
  },
  { degree: 'Realschulabschluss', institution: 'Realschule Osternburg', to: '2010-06', when: '06/2010' },
];

export const cv: HandMadeCv = {
  id: 'de-de-systemadmin-tabellarisch',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Torben Janßen',
  contact: {
    email: 't.janssen@webpost.example',
    phone: '0170 2345678',
    address: 'Bremer Straße 41, 26135 Oldenburg',
    city: 'Oldenburg',
    postalCode: '26135',
    heading: 'Zur Person',
    extra: ['geboren am 12.03.1994 in Leer', 'ledig, Führerschein Klasse B'],
  },
  sections: [
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Aus- und Schulbildung', education },
    {
      kind: 'certificates',
      heading: 'Weiterbildungen',
      items: [
        { line: 'VMware Certified Professional', name: 'VMware Certified Professional', date: '2021-10' },
        { line: 'ITIL Foundation', name: 'ITIL Foundation', date: '2018-05' },
      ],
    },
    {
      kind: 'skills',
      heading: 'EDV-Kenntnisse',
      skills: [{ skills: ['Windows Server', 'Linux', 'PowerShell', 'VMware vSphere', 'Ansible', 'Zabbix'] }],
    },
    {
      kind: 'languages',
      heading: 'Sprachkenntnisse',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'gut in Wort und Schrift' },
      ],
    },
  ],
  tools: ['writer-odt', 'writer-pdf'],
  source: page`<html lang="de"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans";font-size:11pt}td{vertical-align:top;padding:2px 6px 6px 0}h3{background:#e4e4e4;font-size:12pt;padding:2px}</style></head><body>
<h1>Lebenslauf</h1>
<h3>Zur Person</h3><table width="100%"><tr><td width="28%">Name</td><td>Torben Janßen</td></tr><tr><td>Anschrift</td><td>Bremer Straße 41, 26135 Oldenburg</td></tr><tr><td>Telefon</td><td>0170 2345678</td></tr><tr><td>E-Mail</td><td>t.janssen@webpost.example</td></tr><tr><td></td><td>geboren am 12.03.1994 in Leer</td></tr><tr><td></td><td>ledig, Führerschein Klasse B</td></tr></table>
<h3>Beruflicher Werdegang</h3><table width="100%">${jobs.map((j) => `<tr><td width="28%">${j.when}</td><td>${j.employer}${j.place ? `, ${j.place}` : ''}<br><b>${j.title}</b>${j.bullets ? `<ul>${j.bullets.map((b) => `<li>${b}</li>`).join('')}</ul>` : ''}</td></tr>`)}</table>
<h3>Aus- und Schulbildung</h3><table width="100%">${education.map((e) => `<tr><td width="28%">${e.when}</td><td>${e.institution}${e.place ? `, ${e.place}` : ''}<br><b>${e.degree}</b>${e.score ? `<br>${e.score}` : ''}</td></tr>`)}</table>
<h3>Weiterbildungen</h3><table width="100%"><tr><td width="28%">10/2021</td><td>VMware Certified Professional</td></tr><tr><td>05/2018</td><td>ITIL Foundation</td></tr></table>
<h3>EDV-Kenntnisse</h3><p>Windows Server, Linux, PowerShell, VMware vSphere, Ansible, Zabbix</p>
<h3>Sprachkenntnisse</h3><table width="100%"><tr><td width="28%">Deutsch</td><td>Muttersprache</td></tr><tr><td>Englisch</td><td>gut in Wort und Schrift</td></tr></table>
<p>Oldenburg, 14. Juni 2025</p><p>Torben Janßen</p></body></html>`,
};
