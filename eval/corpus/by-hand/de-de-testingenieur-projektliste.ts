import type { Item, Job, ProjectEntry, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const kurz =
  'Freiberuflicher Testingenieur mit Schwerpunkt Testautomatisierung für Handel und Medizintechnik. Zwölf Jahre Erfahrung, davon sieben als Freelancer. Verfügbar ab 1. Oktober 2025, bis zu vier Tage die Woche, davon höchstens zwei vor Ort.';
const projekte: (ProjectEntry & { when: string; client: string; role: string; keywords: string[] })[] = [
  {
    when: '09/2023 – heute',
    from: '2023-09',
    name: 'Regressionstest für ein Kassensystem',
    client: 'Lebensmittelhandel, Nordrhein-Westfalen',
    role: 'Testmanager und Testautomatisierer',
    bullets: [
      'Aufbau der Testautomatisierung für 1.900 Kassen, von 0 auf 640 automatisierte Fälle',
      'Abstimmung von vier Lieferanten, wöchentlicher Testbericht an den Lenkungskreis',
    ],
    keywords: ['Java', 'Selenium', 'Appium', 'Jenkins', 'Xray'],
  },
  {
    when: '01/2021 – 08/2023',
    from: '2021-01',
    to: '2023-08',
    name: 'Verifikation einer Insulinpumpe',
    client: 'Medizintechnik, Baden-Württemberg',
    role: 'Verifikationsingenieur',
    bullets: [
      'Prüfspezifikationen nach IEC 62304 und ISO 14971',
      'Prüfstand mit Raspberry Pi und LabVIEW für Dauerläufe über 90 Tage',
    ],
    keywords: ['Python', 'pytest', 'LabVIEW', 'Polarion'],
  },
  {
    when: '03/2020 – 12/2020',
    from: '2020-03',
    to: '2020-12',
    name: 'Lasttest eines Impfterminportals',
    client: 'Öffentlicher Dienst, Hessen',
    role: 'Performance-Tester',
    bullets: ['Lastprofile bis 40.000 gleichzeitige Nutzer, Engpass in der Warteschlange gefunden'],
    keywords: ['JMeter', 'Gatling', 'Grafana'],
  },
  {
    when: '10/2018 – 02/2020',
    from: '2018-10',
    to: '2020-02',
    name: 'Migration eines Webshops',
    client: 'Versandhandel, Franken',
    role: 'Testautomatisierer',
    bullets: ['Kontrakttests für 30 Schnittstellen zwischen Shop und Warenwirtschaft'],
    keywords: ['TypeScript', 'Cypress', 'Pact', 'GitLab CI'],
  },
];
const jobs: (Job & { when: string; title: string })[] = [
  {
    when: 'seit 10/2018',
    from: '2018-10',
    title: 'Freiberuflicher Testingenieur',
    place: 'Kassel',
  },
  {
    when: '04/2014 – 09/2018',
    from: '2014-04',
    to: '2018-09',
    title: 'Softwaretester',
    employer: 'Habichtswald Software GmbH',
    place: 'Kassel',
    text: ['Ab 2016 stellvertretender Leiter der Testgruppe (sechs Personen).'],
  },
  {
    when: '2012 – 2013',
    from: '2012',
    to: '2013',
    title: 'Werkstudent Qualitätssicherung',
    employer: 'Fuldatal Messtechnik AG',
    place: 'Melsungen',
  },
];
const studium: (Study & { when: string; institution: string })[] = [
  {
    when: '2009 – 2014',
    from: '2009',
    to: '2014',
    degree: 'Diplom-Ingenieur (FH), Mechatronik',
    studyType: 'Diplom-Ingenieur (FH)',
    area: 'Mechatronik',
    institution: 'Hochschule Nordhessen',
    place: 'Kassel',
    text: ['Diplomarbeit: Automatisierter Dauertest von Drehgebern'],
    score: 'Note 1,8',
  },
  {
    when: '2008',
    to: '2008',
    degree: 'Allgemeine Hochschulreife',
    institution: 'Geschwister-Scholl-Schule',
    place: 'Melsungen',
  },
];
const zertifikate: (Item & { line: string })[] = [
  {
    line: 'ISTQB Certified Tester Advanced Level – Test Manager, 2019, Nr. CTAL-TM-20117',
    name: 'ISTQB Certified Tester Advanced Level – Test Manager',
    date: '2019',
  },
  {
    line: 'ISTQB Certified Tester Foundation Level, 2015, Nr. CTFL-88204',
    name: 'ISTQB Certified Tester Foundation Level',
    date: '2015',
  },
];
const kenntnisse: { skills: { name: string; level: string }[] }[] = [
  {
    skills: [
      { name: 'Testmanagement', level: 'Experte' },
      { name: 'Java', level: 'sehr gut' },
      { name: 'Python', level: 'sehr gut' },
      { name: 'TypeScript', level: 'gut' },
      { name: 'LabVIEW', level: 'gut' },
      { name: 'Kubernetes', level: 'Grundlagen' },
    ],
  },
];
const zeile = (links: string, rechts: string): string =>
  `<tr><td width="26%" valign="top"><b>${links}</b></td><td width="74%" valign="top">${rechts}</td></tr>`;
const tabelle = (zeilen: string[]): string =>
  `<table width="100%" border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">${zeilen.join('')}</table>`;
const p = (...lines: string[]): string => lines.join('<br>');

export const cv: HandMadeCv = {
  id: 'de-de-testingenieur-projektliste',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute', since: 'seit' },
  name: 'Holger Brandenstein',
  shownName: 'Dipl.-Ing. (FH) Holger Brandenstein',
  label: 'Testmanagement und Testautomatisierung',
  contact: {
    email: 'kontakt@brandenstein-test.example',
    phone: '+49 151 55504417',
    address: 'Goethestraße 71, 34119 Kassel',
    city: 'Kassel',
    postalCode: '34119',
    url: 'www.brandenstein-test.example',
    heading: 'Persönliche Daten',
    labels: { address: 'Anschrift', phone: 'Telefon', email: 'E-Mail', url: 'Internet' },
    extra: ['Jahrgang: 1988', 'Staatsangehörigkeit: deutsch'],
  },
  sections: [
    { kind: 'summary', heading: 'Kurzprofil', text: [kurz] },
    { kind: 'skills', heading: 'Kenntnisse', skills: kenntnisse },
    { kind: 'projects', heading: 'Projekthistorie', projects: projekte },
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Ausbildung', education: studium },
    { kind: 'certificates', heading: 'Zertifizierungen', items: zertifikate },
    {
      kind: 'languages',
      heading: 'Sprachen',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'verhandlungssicher' },
      ],
    },
    { kind: 'references', heading: 'Referenzen', text: ['Referenzen nenne ich gerne auf Anfrage.'] },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="de"><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:2cm}body,p,td,li{font-family:"Liberation Sans";font-size:10pt}p{margin:0}h1{font-family:"Liberation Sans";font-size:18pt;margin:0}h2{font-family:"Liberation Sans";font-size:12pt;color:#1f4e79;margin:0.5cm 0cm 0.15cm 0cm}ul{margin:0}li p{margin:0}</style></head><body>
<h1>Dipl.-Ing. (FH) Holger Brandenstein</h1><p style="font-size:12pt">Testmanagement und Testautomatisierung</p>
<h2>Persönliche Daten</h2>
${tabelle([zeile('Anschrift:', p('Goethestraße 71, 34119 Kassel')), zeile('Telefon:', p('+49 151 55504417')), zeile('E-Mail:', p('kontakt@brandenstein-test.example')), zeile('Internet:', p('www.brandenstein-test.example')), zeile('Jahrgang:', p('1988')), zeile('Staatsangehörigkeit:', p('deutsch'))])}
<h2>Kurzprofil</h2><p>${kurz}</p>
<h2>Kenntnisse</h2>
${tabelle(kenntnisse.flatMap((g) => g.skills.map((s) => zeile(s.name, p(s.level)))))}
<h2>Projekthistorie</h2>
${projekte.map((one) => `${tabelle([zeile('Zeitraum', p(one.when)), zeile('Projekt', p(`<b>${one.name}</b>`)), zeile('Kunde', p(one.client)), zeile('Rolle', p(one.role)), zeile('Aufgaben', ul(one.bullets)), zeile('Technologien', p(one.keywords.join(', ')))])}<p>&nbsp;</p>`)}
<h2>Beruflicher Werdegang</h2>
${tabelle(jobs.map((job) => zeile(job.when, p(`<b>${job.title}</b>`, [job.employer, job.place].filter(Boolean).join(', '), ...(job.text ?? [])))))}
<h2>Ausbildung</h2>
${tabelle(studium.map((s) => zeile(s.when, p(`<b>${s.degree}</b>${s.score ? `, ${s.score}` : ''}`, `${s.institution}, ${s.place}`, ...(s.text ?? [])))))}
<h2>Zertifizierungen</h2>
${ul(zertifikate.map((one) => one.line))}
<h2>Sprachen</h2><p>Deutsch (Muttersprache), Englisch (verhandlungssicher)</p>
<h2>Referenzen</h2><p>Referenzen nenne ich gerne auf Anfrage.</p>
</body></html>`,
};
