import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const ziel = 'Ich suche auf August 2026 eine Lehrstelle als Fachfrau Gesundheit EFZ im Raum Thun.';
interface Schule extends Study {
  institution: string;
  place: string;
  when: string;
}
const schulen: Schule[] = [
  {
    degree: 'Sekundarschule (Sek-Niveau)',
    studyType: 'Sekundarschule',
    institution: 'Oberstufenzentrum Kandermatt',
    place: 'Spiez',
    from: '2023',
    when: '2023 – heute',
    text: ['Zeugnisnoten: Deutsch 5, Mathematik 4.5, Natur und Technik 5.5'],
  },
  {
    degree: 'Primarschule',
    studyType: 'Primarschule',
    institution: 'Schule Seehalde',
    place: 'Spiez',
    from: '2017',
    to: '2023',
    when: '2017 – 2023',
  },
  {
    degree: 'Kindergarten',
    studyType: 'Kindergarten',
    institution: 'Kindergarten Räbeweg',
    place: 'Faulensee',
    from: '2015',
    to: '2017',
    when: '2015 – 2017',
  },
];
type Eintrag = Job & { title: string; when: string; employer: string };
const schnuppern: Eintrag[] = [
  {
    title: 'Fachfrau Gesundheit EFZ',
    employer: 'Alterszentrum Niesenblick',
    place: 'Spiez',
    from: '2025-02-10',
    to: '2025-02-14',
    when: '10.02.2025 – 14.02.2025',
    text: ['Mithilfe bei der Morgenpflege, Aktivierung, Schlussbericht: sehr gut'],
  },
  {
    title: 'Medizinische Praxisassistentin EFZ',
    employer: 'Praxis Dr. med. Aebersold',
    place: 'Thun',
    from: '2024-10-07',
    to: '2024-10-09',
    when: '07.10.2024 – 09.10.2024',
  },
  {
    title: 'Fachfrau Betreuung EFZ',
    employer: 'Kita Chäferfäscht',
    place: 'Wimmis',
    from: '2024-04-15',
    to: '2024-04-16',
    when: '15.04.2024 – 16.04.2024',
  },
];
const nebenbei: Eintrag[] = [
  {
    title: 'Babysitterin',
    employer: 'Familie Ryser-Gmür',
    place: 'Faulensee',
    from: '2024',
    when: 'seit 2024',
    text: ['Zwei Kinder (4 und 7), jeden Freitagabend'],
  },
  {
    title: 'Ferienjob Küche und Service',
    employer: 'Pension Strandgarten',
    place: 'Faulensee',
    from: '2024',
    to: '2024',
    when: 'Sommer 2024',
  },
];
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Tamil', fluency: 'mündlich gut' },
  { language: 'Französisch', fluency: '4 Jahre Schule' },
  { language: 'Englisch', fluency: '3 Jahre Schule' },
];
const kurse = [
  { name: 'Babysitting-Kurs SRK, 10 Std.', by: 'Rotes Kreuz Oberland', date: '2023' },
  { name: 'Rettungsschwimmen Brevet Jugend', by: 'Schwimmclub Spiezberg', date: '2024' },
].map((k) => ({ ...k, line: `${k.date}: ${k.name}, ${k.by}` }));
const computer = ['Word', 'PowerPoint', 'Tastaturschreiben (180 Anschläge/Min.)'];
const hobbys = ['Volleyball (Juniorinnen U17)', 'Querflöte', 'Backen'];
const referenzen = [
  'Herr Urs Zgraggen, Klassenlehrer, Oberstufenzentrum Kandermatt, 079 555 01 62',
  'Frau Silvia Hadorn, Leiterin Pflege, Alterszentrum Niesenblick, 033 555 01 90',
];
const GREY =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAFCAIAAADtz9qMAAAAFElEQVR4nGM8ceYCAwwwMSABIjkAmBoCblTQXFoAAAAASUVORK5CYII=';
const personal: [string, string][] = [
  ['Adresse', 'Räbeweg 9, 3705 Faulensee'],
  ['Telefon', '078 555 01 47'],
  ['E-Mail', 'anisha.jeyakumar@seepost.example'],
  ['Geburtsdatum', '14. Mai 2010'],
  ['Heimatort', 'Spiez BE'],
];
const familie: [string, string][] = [
  ['Vater', 'Ravi Jeyakumar, Koch'],
  ['Mutter', 'Shanthi Jeyakumar, Spitex-Mitarbeiterin'],
  ['Geschwister', 'Bruder, 11'],
];
const pair = (left: string, right: string): string =>
  `<tr><td width="170" valign="top"><p>${left}</p></td><td valign="top">${right}</td></tr>`;
const bar = (text: string): string =>
  `<tr><td colspan="2" bgcolor="#f2c14e"><p><font size="3"><b>${text}</b></font></p></td></tr>`;
const gap = '<tr><td colspan="2"><p><font size="1"><br></font></p></td></tr>';
const post = (j: Eintrag): string =>
  pair(
    j.when,
    `<p><b>${j.employer}</b>, ${j.place}</p><p>${j.title}</p>${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}`,
  );

export const cv: HandMadeCv = {
  id: 'de-ch-schuelerin-schnupperlehre',
  language: 'de',
  country: 'CH',
  dates: { pattern: 'dd.MM.yyyy', now: 'heute', since: 'seit' },
  name: 'Anisha Jeyakumar',
  contact: {
    email: 'anisha.jeyakumar@seepost.example',
    phone: '078 555 01 47',
    address: 'Räbeweg 9, 3705 Faulensee',
    city: 'Faulensee',
    postalCode: '3705',
    heading: 'Persönliche Angaben',
    labels: { address: 'Adresse', phone: 'Telefon', email: 'E-Mail' },
    extra: ['Geburtsdatum: 14. Mai 2010', 'Heimatort: Spiez BE'],
  },
  sections: [
    { kind: 'other', heading: 'Familie', orKind: ['contact'], text: familie.map(([l, r]) => `${l}: ${r}`) },
    { kind: 'summary', heading: 'Berufswunsch', orKind: ['other'], text: [ziel] },
    { kind: 'education', heading: 'Schulen', education: schulen },
    { kind: 'work', heading: 'Schnupperlehren', jobs: schnuppern },
    { kind: 'work', heading: 'Nebenjobs', jobs: nebenbei },
    { kind: 'certificates', orKind: ['education'], heading: 'Kurse', items: kurse },
    { kind: 'languages', heading: 'Sprachen', languages: sprachen },
    { kind: 'skills', heading: 'Computer', skills: [{ skills: computer }], skillStyle: 'comma' },
    { kind: 'interests', heading: 'Hobbys', items: hobbys.map((line) => ({ line })) },
    { kind: 'references', heading: 'Referenzen', items: referenzen.map((line) => ({ line })) },
  ],
  tools: ['writer-docx', 'writer-pdf'],
  source: page`<html lang="de"><head><meta charset="utf-8"><title>Lebenslauf</title><style>
@page { size: 21cm 29.7cm; margin: 1.6cm 2cm 1.4cm 2.2cm }
p, td p { font-family: "Arial", "Liberation Sans"; font-size: 10pt; margin-top: 0; margin-bottom: 0.02cm }
</style></head><body>
<table width="100%" cellpadding="2" cellspacing="0"><tr><td valign="top"><p><font size="6">Lebenslauf</font></p><p><font size="5"><b>Anisha Jeyakumar</b></font></p></td><td width="110" align="right"><img src="${GREY}" width="95" height="120" alt=""></td></tr></table>
<table width="100%" cellpadding="2" cellspacing="0">
${bar('Persönliche Angaben')}
${personal.map(([l, r]) => pair(`${l}:`, `<p>${r}</p>`))}
${gap}${bar('Familie')}
${familie.map(([l, r]) => pair(`${l}:`, `<p>${r}</p>`))}
${gap}${bar('Berufswunsch')}
<tr><td colspan="2"><p>${ziel}</p></td></tr>
${gap}${bar('Schulen')}
${schulen.map((s) => pair(s.when, `<p><b>${s.institution}</b>, ${s.place}</p><p>${s.degree}</p>${(s.text ?? []).map((t) => `<p>${t}</p>`).join('')}`))}
${gap}${bar('Schnupperlehren')}
${schnuppern.map(post)}
${gap}${bar('Nebenjobs')}
${nebenbei.map(post)}
${gap}${bar('Kurse')}
${kurse.map((k) => `<tr><td colspan="2"><p>${k.line}</p></td></tr>`)}
${gap}${bar('Sprachen')}
${sprachen.map((s) => pair(s.language, `<p>${s.fluency}</p>`))}
${gap}${bar('Computer')}
<tr><td colspan="2"><p>${computer.join(', ')}</p></td></tr>
${gap}${bar('Hobbys')}
<tr><td colspan="2"><p>${hobbys.join(', ')}</p></td></tr>
${gap}${bar('Referenzen')}
${referenzen.map((r) => `<tr><td colspan="2"><p>${r}</p></td></tr>`)}
</table>
</body></html>`,
};
