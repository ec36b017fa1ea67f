import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Capo casaro',
    employer: 'Latteria Sociale di Malga Ombretta',
    place: 'Falcade (BL)',
    from: '2017-05',
    when: 'dal maggio 2017',
    text: ['Responsabile della trasformazione di 4.200 litri al giorno, con due aiutanti e un apprendista.'],
    bullets: [
      'Formaggio di malga, ricotta affumicata e burro; introduzione di uno stracchino a latte crudo.',
      'Piano HACCP, analisi interne, rapporti con l’ULSS.',
      'Stagionatura: da 600 a 1.900 forme in tre anni.',
    ],
  },
  {
    title: 'Casaro',
    employer: 'Caseificio Fratelli Dal Pont S.n.c.',
    place: 'Sedico (BL)',
    from: '2011-10',
    to: '2017-04',
    when: 'ottobre 2011 - aprile 2017',
    bullets: [
      'Paste filate e caciotte, produzione e confezionamento.',
      'Turno di notte, manutenzione di pastorizzatore e zangola.',
    ],
  },
  {
    title: 'Aiuto casaro',
    employer: 'Malga Pian delle Sorti',
    place: 'Rocca Pietore (BL)',
    from: '2008',
    to: '2011',
    when: 'estati dal 2008 al 2011',
    text: ['Mungitura di 40 vacche, caldaia a legna, vendita diretta.'],
  },
];
const militare: Job & { when: string } = {
  title: 'Alpino, conducente di automezzi',
  employer: '17° Reggimento Alpini',
  place: 'Belluno',
  from: '2006-09',
  to: '2007-09',
  when: 'settembre 2006 - settembre 2007',
  text: ['Volontario in ferma prefissata di un anno.'],
};
const studi: (Study & { when: string })[] = [
  {
    degree: 'Diploma di tecnico caseario',
    studyType: 'Diploma',
    area: 'tecnico caseario',
    institution: 'Istituto Agrario della Val Belluna',
    place: 'Feltre',
    to: '2006-07',
    when: 'luglio 2006',
    score: '82/100',
  },
];
const corsi: Item[] = [
  {
    line: 'Assaggiatore di formaggi, secondo livello, Associazione Assaggiatori Dolomiti, 2019',
    name: 'Assaggiatore di formaggi, secondo livello',
    by: 'Associazione Assaggiatori Dolomiti',
    date: '2019',
  },
  {
    line: 'Conduzione di generatori di vapore, 4° grado, 2014',
    name: 'Conduzione di generatori di vapore, 4° grado',
    date: '2014',
  },
  {
    line: 'Addetto antincendio rischio medio, Sicura Formazione Belluno, 2021',
    name: 'Addetto antincendio rischio medio',
    by: 'Sicura Formazione Belluno',
    date: '2021',
  },
];
const premi: Item[] = [
  {
    line: 'Medaglia d’argento per il malga 12 mesi, Concorso caseario di Agordo, 2022',
    name: 'Medaglia d’argento per il malga 12 mesi',
    by: 'Concorso caseario di Agordo',
    date: '2022',
  },
];
const competenze = [
  'caseificazione a latte crudo',
  'stagionatura in grotta',
  'colture starter e innesti',
  'HACCP',
  'etichettatura',
  'banco vendita',
];
const lingue = [
  { language: 'Italiano', fluency: 'madrelingua' },
  { language: 'Ladino', fluency: 'madrelingua' },
  { language: 'Tedesco', fluency: 'scolastico' },
];
const passioni = 'Sci di fondo, banda musicale di Alleghe (bombardino), funghi.';
const privacy =
  'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003 e del Regolamento UE 2016/679.';
const block = (text: string, more = ''): string => `<fo:block ${more}>${text}</fo:block>`;
const head = (text: string): string =>
  block(
    text,
    'font-size="12pt" font-weight="bold" color="#ffffff" background-color="#2f5d62" padding="2pt 4pt" space-before="11pt" space-after="5pt" keep-with-next="always"',
  );
const list = (items: readonly string[] = []): string =>
  items.length === 0
    ? ''
    : `<fo:list-block provisional-distance-between-starts="4mm" provisional-label-separation="1mm">${items
        .map(
          (item) =>
            `<fo:list-item><fo:list-item-label end-indent="label-end()"><fo:block>–</fo:block></fo:list-item-label><fo:list-item-body start-indent="body-start()"><fo:block>${item}</fo:block></fo:list-item-body></fo:list-item>`,
        )
        .join('')}</fo:list-block>`;
const post = (j: Job): string =>
  `<fo:block space-after="7pt" keep-together.within-page="always"><fo:block text-align-last="justify"><fo:inline font-weight="bold">${j.title}</fo:inline><fo:leader leader-pattern="space"/><fo:inline font-style="italic">${j.when}</fo:inline></fo:block><fo:block>${j.employer} – ${j.place}</fo:block>${(j.text ?? []).map((t) => block(t)).join('')}${list(j.bullets)}</fo:block>`;

export const cv: HandMadeCv = {
  id: 'it-it-casaro-fop',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'oggi', since: 'dal' },
  name: 'Tiziano De Col',
  shownName: 'DE COL TIZIANO',
  label: 'Casaro',
  contact: {
    email: 'tiziano.decol@postalpina.example',
    phone: '347 555 0182',
    address: 'Via Pian de Lach 8, 32020 Falcade (BL)',
    city: 'Falcade',
    postalCode: '32020',
    heading: 'Dati personali',
    labels: { address: 'Residenza', phone: 'Cell.', email: 'E-mail' },
    extra: ['Nato ad Agordo (BL) il 3 dicembre 1987', 'Patente B e C, automunito'],
  },
  sections: [
    { kind: 'education', heading: 'Titolo di studio', education: studi },
    { kind: 'work', heading: 'Il mio percorso', jobs },
    { kind: 'work', orKind: ['other', 'volunteer'], heading: 'Servizio militare', jobs: [militare] },
    { kind: 'certificates', orKind: ['education'], heading: 'Corsi e patentini', items: corsi },
    { kind: 'awards', heading: 'Premi', items: premi },
    { kind: 'skills', heading: 'So fare', skills: [{ skills: competenze }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Lingue', languages: lingue },
    { kind: 'interests', heading: 'Passioni', text: [passioni] },
    { kind: 'other', heading: '', text: [privacy] },
  ],
  tools: ['fop'],
  source: page`<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Times" font-size="11pt" line-height="1.28">
<fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="14mm 22mm 10mm 22mm"><fo:region-body margin-bottom="12mm"/><fo:region-after extent="8mm"/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="a4" xml:lang="it">
<fo:static-content flow-name="xsl-region-after"><fo:block font-size="8.5pt" text-align="center" color="#666666">De Col Tiziano – pag. <fo:page-number/></fo:block></fo:static-content>
<fo:flow flow-name="xsl-region-body">
${block('DE COL TIZIANO', 'font-size="20pt" font-weight="bold" color="#2f5d62"')}
${block('Casaro', 'font-size="13pt" font-style="italic"')}
${head('Dati personali')}
${block('Residenza: Via Pian de Lach 8, 32020 Falcade (BL)')}
${block('Cell.: 347 555 0182')}
${block('E-mail: tiziano.decol@postalpina.example')}
${block('Nato ad Agordo (BL) il 3 dicembre 1987')}
${block('Patente B e C, automunito')}
${head('Titolo di studio')}
${studi.map((s) => `${block(`<fo:inline font-weight="bold">${s.degree}</fo:inline>, ${s.institution}, ${s.place}`)}${block(`${s.when}, votazione ${s.score}`)}`)}
${head('Il mio percorso')}
${jobs.map(post)}
${head('Servizio militare')}
${post(militare)}
${head('Corsi e patentini')}
${list(corsi.map((c) => c.line))}
${head('Premi')}
${list(premi.map((c) => c.line))}
${head('So fare')}
${block(competenze.join(', '))}
${head('Lingue')}
${lingue.map((l) => block(`${l.language}: ${l.fluency}`))}
${head('Passioni')}
${block(passioni)}
${block(privacy, 'font-size="8.5pt" space-before="18pt" font-style="italic"')}
</fo:flow></fo:page-sequence></fo:root>
`,
};
