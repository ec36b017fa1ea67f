import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profil =
  'Gelernte Rechtsanwalts- und Notarfachangestellte mit vierzehn Jahren Praxis, davon neun fast ausschließlich im Grundstücks- und Gesellschaftsrecht. Ich arbeite gern selbstständig, behalte Fristen im Kopf und den Ton am Telefon freundlich.';
const jobs: (Job & { when: string })[] = [
  {
    employer: 'Notariat Dr. Brinkmann & Thoms',
    place: 'Hamburg',
    title: 'Notarfachangestellte',
    from: '2021-08',
    when: '08/2021 – heute',
    text: ['Teilzeit, 30 Stunden pro Woche'],
    bullets: [
      'Vorbereitung und Vollzug von Kaufverträgen, Schenkungen und Grundschulden',
      'Elektronischer Rechtsverkehr mit Grundbuchamt und Handelsregister (XNotar)',
      'Schriftverkehr i. A. der Notare, Kostenrechnungen nach GNotKG',
    ],
  },
  { title: 'Elternzeit', from: '2019-06', to: '2021-07', when: '06/2019 – 07/2021' },
  {
    employer: 'Voss Harms Lüders Rechtsanwälte PartG mbB',
    place: 'Hamburg-Altona',
    title: 'Rechtsanwalts- und Notarfachangestellte',
    from: '2014-02',
    to: '2019-05',
    when: '02/2014 – 05/2019',
    text: ['Kanzlei mit elf Anwälten, Schwerpunkt Immobilien- und Erbrecht'],
    bullets: ['Assistenz von zwei Notarinnen, Terminplanung, Mandantenempfang', 'Betreuung der Auszubildenden'],
  },
  {
    employer: 'Amtsgericht Ahrensbüttel',
    title: 'Justizangestellte im Grundbuchamt',
    from: '2011-08',
    to: '2014-01',
    when: '08/2011 – 01/2014',
    bullets: ['Eintragungen und Auskünfte, befristete Vertretung'],
  },
  {
    employer: 'Versicherungsbüro Jansen',
    place: 'Elmshorn',
    title: 'Schülerpraktikantin',
    from: '2007-03',
    to: '2007-03',
    when: '03/2007',
  },
];
const schule: (Study & { when: string })[] = [
  {
    degree: 'Ausbildung zur Rechtsanwalts- und Notarfachangestellten',
    studyType: 'Ausbildung',
    area: 'Rechtsanwalts- und Notarfachangestellten',
    institution: 'Kanzlei Petra Wiechmann',
    place: 'Elmshorn',
    from: '2008-08',
    to: '2011-07',
    when: '08/2008 – 07/2011',
    text: ['Abschlussnote: gut'],
  },
  {
    degree: 'Realschulabschluss',
    studyType: 'Realschulabschluss',
    institution: 'Klaus-Groth-Schule',
    place: 'Tornesch',
    from: '2002',
    to: '2008',
    when: '2002 – 2008',
  },
];
const kurse = [
  {
    line: 'Geprüfte Notarfachwirtin, Notarkammer Alsterland, 2018',
    name: 'Geprüfte Notarfachwirtin',
    by: 'Notarkammer Alsterland',
    date: '2018',
  },
  { line: 'Kostenrecht GNotKG intensiv, 11/2022', name: 'Kostenrecht GNotKG intensiv', date: '2022-11' },
];
const kenntnisse = ['XNotar', 'RA-MICRO', 'MS Office', 'Zehnfingersystem', 'GNotKG-Kostenrecht'];
const sprachen = [
  { language: 'Deutsch', fluency: 'Muttersprache' },
  { language: 'Englisch', fluency: 'B2' },
  { language: 'Dänisch', fluency: 'A2' },
];
const privat = ['Chorgesang', 'Kleingarten', 'Krimis von der Küste'];

export const cv: HandMadeCv = {
  id: 'de-de-notarfachangestellte-sandton',
  language: 'de',
  country: 'DE',
  dates: { pattern: 'MM/yyyy', now: 'heute' },
  name: 'Swantje Petersen-Roth',
  label: 'Notarfachwirtin',
  contact: {
    email: 's.petersen-roth@postkasten.example',
    phone: '0171 3920057',
    address: 'Bahrenfelder Kirchenweg 4, 22761 Hamburg',
    city: 'Hamburg',
    postalCode: '22761',
    extra: ['geboren am 23.11.1991 in Elmshorn'],
    heading: 'Kontakt',
  },
  sections: [
    { kind: 'skills', heading: 'Was ich kann', side: true, skills: [{ skills: kenntnisse }] },
    { kind: 'languages', heading: 'Sprachen', side: true, languages: sprachen },
    { kind: 'interests', heading: 'Privat', side: true, items: privat.map((line) => ({ line })) },
    { kind: 'summary', heading: 'Über mich', text: [profil] },
    { kind: 'work', heading: 'Beruflicher Werdegang', jobs },
    { kind: 'education', heading: 'Ausbildung & Schule', education: schule },
    { kind: 'certificates', heading: 'Fortbildungen', items: kurse },
  ],
  columns: 2,
  tools: ['chromium'],
  source: page`<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><style>
@page{size:A4;margin:0}*{box-sizing:border-box;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;font-family:Lato,Carlito,"Open Sans",sans-serif;font-size:9.8pt;line-height:1.36;color:#3a3632}
.seite{display:grid;grid-template-columns:66mm 1fr;min-height:296mm}
aside{background:#e9dfd3;padding:14mm 6mm}
.foto{width:40mm;height:40mm;border-radius:50%;background:#cbb9a3;margin:0 auto 9mm}
aside h2{font-size:11pt;letter-spacing:.06em;color:#7d5f3f;margin:8mm 0 2.5mm;border-bottom:1.5px solid #b99b76;padding-bottom:1mm}
aside p{margin:0 0 1.6mm}.m{white-space:nowrap;font-size:9pt}
main{padding:14mm 13mm 10mm 11mm}
h1{font-size:25pt;font-weight:normal;margin:0;color:#7d5f3f}.u{font-size:12.5pt;margin:0 0 4mm}
main h2{font-size:13pt;color:#7d5f3f;margin:5.5mm 0 2mm;border-bottom:1.5px solid #b99b76;padding-bottom:.8mm}
main p{margin:0 0 .6mm}.k{display:flex;justify-content:space-between;gap:5mm}.k span{white-space:nowrap;color:#8d7358}
.e{margin-bottom:3.6mm}ul{margin:.6mm 0 0;padding-left:4.5mm}i{color:#6b6258}
</style></head><body><div class="seite"><aside><div class="foto"></div><h2>Kontakt</h2><p>Bahrenfelder Kirchenweg 4<br>22761 Hamburg</p><p>0171 3920057</p><p class="m">s.petersen-roth@postkasten.example</p><p>geboren am 23.11.1991 in Elmshorn</p><h2>Was ich kann</h2>${kenntnisse.map((k) => `<p>${k}</p>`)}<h2>Sprachen</h2>${sprachen.map((s) => `<p><b>${s.language}</b><br>${s.fluency}</p>`)}<h2>Privat</h2>${privat.map((p) => `<p>${p}</p>`)}</aside><main><h1>Swantje Petersen-Roth</h1><p class="u">Notarfachwirtin</p><h2>Über mich</h2><p>${profil}</p><h2>Beruflicher Werdegang</h2>${jobs.map((j) => `<div class="e"><div class="k"><b>${j.employer ? `${j.employer.replaceAll('&', '&amp;')}${j.place ? `, ${j.place}` : ''}` : j.title}</b><span>${j.when}</span></div>${j.employer ? `<p>${j.title}</p>` : ''}${(j.text ?? []).map((t) => `<p><i>${t}</i></p>`).join('')}${ul(j.bullets)}</div>`)}<h2>Ausbildung &amp; Schule</h2>${schule.map((s) => `<div class="e"><div class="k"><b>${s.institution}, ${s.place}</b><span>${s.when}</span></div><p>${s.degree}</p>${(s.text ?? []).map((t) => `<p><i>${t}</i></p>`).join('')}</div>`)}<h2>Fortbildungen</h2>${kurse.map((k) => `<p>${k.line}</p>`)}</main></div></body></html>`,
};
