import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Auszubildender Mechatroniker',
    employer: 'Gebr. Hollmann Fördertechnik GmbH & Co. KG',
    place: 'Melle',
    from: '2023-08',
    when: 'seit 08/2023',
    text: ['3. Lehrjahr, Abschlussprüfung Teil 1 mit 84 Punkten bestanden'],
  },
  {
    title: 'Aushilfe im Getränkemarkt (Minijob)',
    employer: 'Trinkgut Osterkamp',
    place: 'Bünde',
    from: '2021-09',
    to: '2023-06',
    when: '09/2021 – 06/2023',
  },
  {
    title: 'Schülerpraktikum',
    employer: 'Stadtwerke Bünde',
    from: '2021-03',
    to: '2021-03',
    when: '03/2021',
    text: ['zwei Wochen in der Zählerwerkstatt'],
  },
];
const schools: (Study & { when: string })[] = [
  {
    degree: 'Berufsschule',
    institution: 'Erich-Gutenberg-Berufskolleg',
    place: 'Bünde',
    from: '2023-08',
    when: 'seit 08/2023',
  },
  {
    degree: 'Fachoberschulreife',
    institution: 'Erich-Kästner-Gesamtschule',
    place: 'Bünde',
    from: '2017-08',
    to: '2023-06',
    when: '08/2017 – 06/2023',
    score: 'Note 2,3',
  },
  {
    degree: 'Grundschule',
    institution: 'Grundschule Dünne',
    from: '2013-08',
    to: '2017-07',
    when: '08/2013 – 07/2017',
  },
];
const skills = [
  { group: 'Technik', skills: ['SPS (Siemens S7-1200)', 'Pneumatik', 'Schaltpläne lesen', 'Feilen und Drehen'] },
  {
    group: 'EDV',
    skills: [
      { name: 'Word', level: 'gut' },
      { name: 'Excel', level: 'gut' },
      { name: 'EPLAN', level: 'Grundkenntnisse' },
    ],
  },
];
const club: Job & { when: string } = {
  title: 'Jugendfeuerwehrwart (Stellvertreter)',
  employer: 'Freiwillige Feuerwehr Bünde, Löschgruppe Dünne',
  from: '2022',
  when: 'seit 2022',
};

const row = (left: string, right: string): string =>
  `<tr valign="top"><td width="160">${left}</td><td width="460">${right}</td></tr>`;
const place = ({ place: at }: { place?: string }): string => (at ? `, ${at}` : '');

export const cv: HandMadeCv = {
  id: 'de-de-mechatroniker-azubi-foto',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Jannik Brüggemeyer',
  contact: {
    email: 'jannik.brueggemeyer@wiehenpost.example',
    phone: '0151 54677021',
    address: 'Dünner Kirchweg 48, 32257 Bünde',
    city: 'Bünde',
    postalCode: '32257',
    extra: [
      'Geburtsdatum 21.11.2006',
      'Geburtsort Herford',
      'Staatsangehörigkeit deutsch',
      'Führerschein Klasse B (seit 12/2024)',
    ],
    labels: { address: 'Anschrift', phone: 'Handy', email: 'E-Mail' },
    heading: 'Angaben zur Person',
  },
  sections: [
    { kind: 'work', heading: 'Praxis im Betrieb', jobs },
    { kind: 'education', heading: 'Schulbesuch', education: schools },
    { kind: 'skills', heading: 'Kenntnisse', skills, skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'Schulkenntnisse' },
      ],
    },
    { kind: 'volunteer', heading: 'Ehrenamt', jobs: [club] },
    { kind: 'interests', heading: 'Hobbys', text: ['Simson-Mopeds schrauben, Handball (A-Jugend)'] },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Lebenslauf</title>
<style>
@page { size: 21cm 29.7cm; margin: 1.5cm 2cm 1.2cm 2.5cm }
body, p, td { font-family: "Liberation Sans"; font-size: 11pt }
p { margin-top: 0; margin-bottom: 0.1cm }
</style></head><body>
<table width="620" border="0" cellpadding="2" cellspacing="0"><col width="490"><col width="130"><tr valign="top">
<td><font size="6"><b>Lebenslauf</b></font><br><br><font size="4">Jannik Brüggemeyer</font></td>
<td width="130" height="150" style="border: 1px solid #808080" align="center" valign="middle"><font color="#808080">Foto</font></td>
</tr></table>
<p><b>Angaben zur Person</b></p>
<table width="620" border="0" cellpadding="2" cellspacing="0"><col width="160"><col width="460">
${row('Anschrift', 'Dünner Kirchweg 48, 32257 Bünde')}
${row('Handy', '0151 54677021')}
${row('E-Mail', 'jannik.brueggemeyer@wiehenpost.example')}
${row('Geburtsdatum', '21.11.2006')}
${row('Geburtsort', 'Herford')}
${row('Staatsangehörigkeit', 'deutsch')}
${row('Führerschein', 'Klasse B (seit 12/2024)')}
</table>
<p><br><b>Praxis im Betrieb</b></p>
<table width="620" border="0" cellpadding="2" cellspacing="0"><col width="160"><col width="460">
${jobs.map((job) => row(job.when, `${job.title}<br>${job.employer?.replaceAll('&', '&amp;')}${place(job)}${job.text ? `<br>${job.text[0]}` : ''}`))}
</table>
<p><br><b>Schulbesuch</b></p>
<table width="620" border="0" cellpadding="2" cellspacing="0"><col width="160"><col width="460">
${schools.map((s) => row(s.when, `${s.degree === 'Grundschule' ? '' : `${s.degree}${s.score ? ` (${s.score})` : ''}<br>`}${s.institution}${place(s)}`))}
</table>
<p><br><b>Kenntnisse</b></p>
<table width="620" border="0" cellpadding="2" cellspacing="0"><col width="160"><col width="460">
${row('Technik', 'SPS (Siemens S7-1200), Pneumatik, Schaltpläne lesen, Feilen und Drehen')}
${row('EDV', 'Word (gut), Excel (gut), EPLAN (Grundkenntnisse)')}
</table>
<p><br><b>Sprachen</b></p>
<table width="620" border="0" cellpadding="2" cellspacing="0"><col width="160"><col width="460">
${row('Deutsch', 'Muttersprache')}
${row('Englisch', 'Schulkenntnisse')}
</table>
<p><br><b>Ehrenamt</b></p>
<table width="620" border="0" cellpadding="2" cellspacing="0"><col width="160"><col width="460">
${row(club.when, `${club.title}<br>${club.employer}`)}
</table>
<p><br><b>Hobbys</b></p>
<p>Simson-Mopeds schrauben, Handball (A-Jugend)</p>
<p><br>Bünde, den 4. Januar 2026</p>
</body></html>
`,
};
