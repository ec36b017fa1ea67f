import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string })[] = [
  {
    title: 'Macchinista',
    employer: 'Ferrovie del Lario S.p.A.',
    place: 'Lecco',
    from: '2018-05',
    when: 'Da maggio 2018 ad oggi',
    text: ['Deposito di Lecco, settore Trasporto Passeggeri Regionale'],
    bullets: [
      'Condotta di elettrotreni e treni navetta sulle linee per Sondrio, Como e Bergamo',
      'Istruttore di condotta per cinque allievi dal 2022',
    ],
  },
  {
    title: 'Macchinista merci',
    employer: 'RAILPADANA',
    place: 'Novara',
    from: '2014-09',
    to: '2018-04',
    when: 'Da settembre 2014 ad aprile 2018',
    text: ['Impresa ferroviaria di trasporto intermodale'],
    bullets: ['Treni merci Novara – Domodossola – Briga, turni notturni', 'Manovra e prova freno'],
  },
  {
    title: 'Operaio manutentore',
    employer: 'Officine F.lli Bonacina & C. s.n.c.',
    place: 'Calolziocorte (LC)',
    from: '2010-02',
    to: '2014-08',
    when: 'Da febbraio 2010 ad agosto 2014',
    bullets: ['Montaggio e revisione di riduttori'],
  },
  {
    title: 'Magazziniere (somministrazione)',
    employer: 'Lavoropiù Agenzia per il Lavoro',
    place: 'Merate',
    from: '2009-06',
    to: '2009-12',
    when: 'Da giugno 2009 a dicembre 2009',
  },
];
const scuola: (Study & { when: string })[] = [
  {
    degree: 'Diploma di perito elettrotecnico',
    studyType: 'Diploma',
    area: 'perito elettrotecnico',
    institution: 'I.T.I.S. “Alessandro Volta”',
    place: 'Lecco',
    to: '2009-07',
    when: 'Luglio 2009',
    score: '82/100',
  },
];
const abilitazioni: (Item & { date: string })[] = [
  {
    line: 'Licenza europea di macchinista, ANSFISA, 2014',
    name: 'Licenza europea di macchinista',
    by: 'ANSFISA',
    date: '2014',
  },
  {
    line: 'Abilitazione alla condotta ETR 425 e E.464, Ferrovie del Lario, 2018',
    name: 'Abilitazione alla condotta ETR 425 e E.464',
    by: 'Ferrovie del Lario',
    date: '2018',
  },
  {
    line: 'Addetto antincendio rischio medio, 2021',
    name: 'Addetto antincendio rischio medio',
    date: '2021',
  },
];
const competenze = [
  'SCMT ed ERTMS/ETCS',
  'Diagnostica di bordo',
  'Regolamenti di esercizio',
  'Gestione dei guasti in linea',
];
const lingue = [
  { language: 'Italiano', fluency: 'madrelingua' },
  { language: 'Francese', fluency: 'B1' },
  { language: 'Tedesco', fluency: 'B1 ferroviario' },
];
const privacy =
  'Autorizzo il trattamento dei miei dati personali ai sensi del Regolamento UE 2016/679 (GDPR) e del D.Lgs. 196/2003.';
const xml = (text = ''): string => text.replaceAll('&', '&amp;');
const block = (text: string, how = ''): string => `<fo:block ${how}>${xml(text)}</fo:block>`;
const head = (text: string): string =>
  `<fo:block font-size="12.5pt" font-weight="bold" color="#1d5c4d" border-bottom="0.8pt solid #1d5c4d" space-before="12pt" space-after="5pt" keep-with-next="always">${text}</fo:block>`;
const table = (rows: [string, string][]): string =>
  `<fo:table table-layout="fixed" width="100%"><fo:table-column column-width="44mm"/><fo:table-column column-width="126mm"/><fo:table-body>${rows
    .map(
      ([left, right]) =>
        `<fo:table-row keep-together.within-page="always"><fo:table-cell padding-bottom="5pt" padding-right="4mm"><fo:block color="#555555">${left}</fo:block></fo:table-cell><fo:table-cell padding-bottom="5pt">${right}</fo:table-cell></fo:table-row>`,
    )
    .join('')}</fo:table-body></fo:table>`;
const list = (items: readonly string[] = []): string =>
  items.map((item) => block(`• ${item}`, 'start-indent="2.2mm" text-indent="-2.2mm"')).join('');

export const cv: HandMadeCv = {
  id: 'it-it-macchinista-fop',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'MMMM yyyy', now: 'oggi' },
  name: 'Davide Locatelli Riva',
  label: 'Macchinista ferroviario',
  contact: {
    email: 'd.locatelliriva@postaviva.example',
    phone: '333 555 0147',
    address: 'Via Papa Giovanni XXIII 15, 23801 Calolziocorte (LC)',
    city: 'Calolziocorte',
    postalCode: '23801',
    labels: { address: 'Indirizzo', phone: 'Cellulare', email: 'E-mail' },
    extra: ['Nato a Lecco il 02/10/1990', 'Patente B, automunito'],
  },
  sections: [
    { kind: 'work', heading: 'Esperienze lavorative', jobs },
    { kind: 'education', heading: 'Istruzione', education: scuola },
    { kind: 'certificates', heading: 'Abilitazioni e patentini', items: abilitazioni },
    { kind: 'skills', heading: 'Capacità e competenze', skills: [{ skills: competenze }], skillStyle: 'list' },
    { kind: 'languages', heading: 'Lingue conosciute', languages: lingue },
    { kind: 'other', heading: '', text: [privacy] },
  ],
  tools: ['fop'],
  source: page`<?xml version="1.0" encoding="UTF-8"?>
<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Helvetica" font-size="10.5pt" line-height="1.3">
<fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="15mm 20mm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set>
<fo:page-sequence master-reference="a4" xml:lang="it"><fo:flow flow-name="xsl-region-body">
<fo:block font-size="21pt" font-weight="bold" color="#1d5c4d">Davide Locatelli Riva</fo:block>
<fo:block font-size="13pt" space-after="6pt">Macchinista ferroviario</fo:block>
<fo:block>Indirizzo: Via Papa Giovanni XXIII 15, 23801 Calolziocorte (LC)</fo:block>
<fo:block>Cellulare: 333 555 0147</fo:block>
<fo:block>E-mail: d.locatelliriva@postaviva.example</fo:block>
<fo:block>Nato a Lecco il 02/10/1990</fo:block>
<fo:block>Patente B, automunito</fo:block>
${head('Esperienze lavorative')}
${table(jobs.map((j) => [j.when, `<fo:block><fo:inline font-weight="bold">${j.title}</fo:inline> presso ${xml(j.employer)}, ${j.place}</fo:block>${(j.text ?? []).map((t) => block(t, 'font-style="italic"')).join('')}${list(j.bullets)}`]))}
${head('Istruzione')}
${table(scuola.map((s) => [s.when, `${block(s.degree, 'font-weight="bold"')}${block(`${s.institution}, ${s.place}`)}${block(`Votazione: ${s.score}`)}`]))}
${head('Abilitazioni e patentini')}
${list(abilitazioni.map((a) => a.line))}
${head('Capacità e competenze')}
${list(competenze)}
${head('Lingue conosciute')}
${lingue.map((l) => block(`${l.language}: ${l.fluency}`))}
<fo:block font-size="8.5pt" space-before="20pt">${privacy}</fo:block>
</fo:flow></fo:page-sequence></fo:root>
`,
};
