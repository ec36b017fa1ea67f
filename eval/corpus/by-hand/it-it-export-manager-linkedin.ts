import type { Item, Job, Role, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

type Dated<T> = T & { when: string };
interface Firm {
  employer: string;
  /** The sum that the site prints below the firm where it saw several posts. */
  span?: string;
  posts: (Dated<Role> & { place: string })[];
}
const headline = 'Export Manager presso Cantine Terre del Refosco | DACH e Nord Europa | Sommelier';
const summary = [
  'Vendo vino a chi ne ha già troppo. Da quindici anni apro mercati per aziende familiari del Nord-Est: prima cucine, poi caffè, oggi bottiglie.',
  'Credo nelle visite più che nelle presentazioni, nei contratti corti e nelle strette di mano lunghe. Parlo tedesco con i grossisti e friulano con i vignaioli.',
];
const firms: Firm[] = [
  {
    employer: 'Cantine Terre del Refosco',
    span: '7 anni 4 mesi',
    posts: [
      {
        title: 'Export Manager',
        from: '2021-01',
        when: 'gennaio 2021 - Present (4 anni 6 mesi)',
        place: 'Cividale del Friuli, Friuli-Venezia Giulia, Italia',
        text: ['Responsabile di 14 paesi e di una rete di 31 importatori; rispondo alla proprietà.'],
        bullets: [
          'Fatturato estero da 2,9 a 5,6 milioni di euro in quattro anni',
          'Ingresso in tre monopoli scandinavi con due etichette in listino permanente',
          'Squadra di due area manager e una persona al back office',
        ],
      },
      {
        title: 'Area Manager DACH',
        from: '2018-03',
        to: '2020-12',
        when: 'marzo 2018 - dicembre 2020 (2 anni 10 mesi)',
        place: 'Udine, Italia',
        text: ['Germania, Austria e Svizzera: 120 giorni di trasferta l’anno, 46 nuovi clienti nella ristorazione.'],
      },
    ],
  },
  {
    employer: 'Torrefazione Bragagnolo S.p.A.',
    span: '4 anni 11 mesi',
    posts: [
      {
        title: 'Key Account Manager Estero',
        from: '2015-06',
        to: '2018-02',
        when: 'giugno 2015 - febbraio 2018 (2 anni 9 mesi)',
        place: 'Trieste, Italia',
        bullets: ['Tre catene di bar in Baviera e Carinzia', 'Accordo quadro per le macchine in comodato'],
      },
      {
        title: 'Export Assistant',
        from: '2013-04',
        to: '2015-05',
        when: 'aprile 2013 - maggio 2015 (2 anni 2 mesi)',
        place: 'Trieste, Italia',
        text: ['Ordini, documenti doganali, fiere. Tanti caffè.'],
      },
    ],
  },
  {
    employer: 'Cucine Livenza Srl',
    posts: [
      {
        title: 'Impiegato commerciale estero',
        from: '2010-09',
        to: '2013-03',
        when: 'settembre 2010 - marzo 2013 (2 anni 7 mesi)',
        place: 'Prata di Pordenone, Italia',
        text: ['Preventivi e seguito degli ordini per i rivenditori di lingua tedesca; listini in quattro lingue.'],
      },
    ],
  },
  {
    employer: 'Camera di Commercio Italo-Bavarese',
    posts: [
      {
        title: 'Tirocinante',
        from: '2010-02',
        to: '2010-07',
        when: 'febbraio 2010 - luglio 2010 (6 mesi)',
        place: 'Monaco di Baviera, Germania',
      },
    ],
  },
];
const jobs: Job[] = firms.flatMap(({ employer, posts }) => posts.map((post) => ({ employer, ...post })));
const studies: Dated<Study & { institution: string }>[] = [
  {
    institution: 'Università degli Studi del Tagliamento',
    degree: 'Laurea magistrale, Economia aziendale internazionale',
    studyType: 'Laurea magistrale',
    area: 'Economia aziendale internazionale',
    from: '2007',
    to: '2010',
    when: '(2007 - 2010)',
  },
  {
    institution: 'Università degli Studi del Tagliamento',
    degree: 'Laurea triennale, Lingue e letterature straniere',
    studyType: 'Laurea triennale',
    area: 'Lingue e letterature straniere',
    from: '2004',
    to: '2007',
    when: '(2004 - 2007)',
  },
  {
    institution: 'Liceo linguistico “Caterina Percoto Minore”',
    degree: 'Maturità linguistica',
    studyType: 'Maturità linguistica',
    from: '1999',
    to: '2004',
    when: '(1999 - 2004)',
  },
];
const skills = ['Trattative internazionali', 'Sviluppo di nuovi mercati', 'Incoterms'];
const languages = [
  { language: 'Italiano', fluency: 'Native or Bilingual' },
  { language: 'Tedesco', fluency: 'Full Professional' },
  { language: 'Inglese', fluency: 'Professional Working' },
  { language: 'Svedese', fluency: 'Elementary' },
];
const certificates: Item[] = [
  { line: 'Sommelier professionista' },
  { line: 'Esperto di dogane e accise' },
  { line: 'Goethe-Zertifikat C1' },
];
const awards: Item[] = [{ line: 'Premio Giovani Exporter del Nord-Est' }];

export const cv: HandMadeCv = {
  id: 'it-it-export-manager-linkedin',
  language: 'it',
  country: 'IT',
  columns: 2,
  dates: { pattern: 'MMMM yyyy', join: ' - ', now: 'Present' },
  name: 'Gianmarco Tessarolo',
  label: headline,
  contact: {
    email: 'gm.tessarolo@bottemail.example',
    phone: '+39 348 555 0176',
    address: 'Udine, Friuli-Venezia Giulia, Italia',
    city: 'Udine',
    heading: 'Contatti',
    profiles: [
      { network: 'LinkedIn', username: 'gianmarco-tessarolo', shown: 'www.linkedin.com/in/gianmarco-tessarolo' },
    ],
  },
  sections: [
    { kind: 'skills', heading: 'Competenze principali', side: true, skills: [{ skills }] },
    { kind: 'languages', heading: 'Languages', side: true, languages },
    { kind: 'certificates', heading: 'Certifications', side: true, items: certificates },
    { kind: 'awards', heading: 'Honors-Awards', side: true, items: awards },
    { kind: 'summary', heading: 'Riepilogo', text: summary },
    { kind: 'work', heading: 'Esperienza', jobs },
    { kind: 'education', heading: 'Formazione', education: studies },
  ],
  tools: ['reportlab'],
  source: page`import json
from html import escape
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, HRFlowable, NextPageTemplate, PageTemplate, Paragraph, Spacer

d = json.loads(r'''${JSON.stringify({ headline, summary, firms, studies, skills, languages, certificates, awards })}''')
W, H = letter
SIDE = 2.9 * 72
pale, ink, grey = HexColor('#e1e8eb'), HexColor('#191919'), HexColor('#777777')
base = ParagraphStyle('b', fontName='Helvetica', fontSize=10.5, leading=14, textColor=ink)
side = ParagraphStyle('s', parent=base, fontSize=10, leading=13, textColor=pale, spaceAfter=5)
side_head = ParagraphStyle('sh', parent=side, fontSize=13, leading=17, textColor=white, spaceBefore=16, spaceAfter=6)
name = ParagraphStyle('n', parent=base, fontSize=26, leading=32)
head = ParagraphStyle('h', parent=base, fontSize=16, leading=20, spaceBefore=10, spaceAfter=6, keepWithNext=1)
firm = ParagraphStyle('f', parent=base, fontSize=12, leading=16, spaceBefore=10, keepWithNext=1)
post = ParagraphStyle('p', parent=base, fontSize=11.5, leading=15, keepWithNext=1)
dim = ParagraphStyle('d', parent=base, textColor=grey)
body = ParagraphStyle('t', parent=base, spaceBefore=5)
story = []


def put(text, style=base):
    story.append(Paragraph(escape(text, False), style))


def rule(text):
    story.append(Spacer(1, 12))
    story.append(HRFlowable(width='100%', thickness=0.6, color=HexColor('#c5c5c5')))
    put(text, head)


story.append(NextPageTemplate('later'))
put('Contatti', ParagraphStyle('c', parent=side_head, spaceBefore=0))
put('+39 348 555 0176 (Mobile)', side)
put('gm.tessarolo@bottemail.example', side)
story.append(Paragraph('<link href="https://www.linkedin.com/in/gianmarco-tessarolo">www.linkedin.com/in/gianmarco-<br/>tessarolo</link> (LinkedIn)', side))
put('Competenze principali', side_head)
for x in d['skills']:
    put(x, side)
put('Languages', side_head)
for x in d['languages']:
    put('%s (%s)' % (x['language'], x['fluency']), side)
put('Certifications', side_head)
for x in d['certificates']:
    put(x['line'], side)
put('Honors-Awards', side_head)
for x in d['awards']:
    put(x['line'], side)
story.append(FrameBreak())
put('Gianmarco Tessarolo', name)
put(d['headline'], ParagraphStyle('hl', parent=base, fontSize=12, leading=16))
put('Udine, Friuli-Venezia Giulia, Italia', dim)
rule('Riepilogo')
for x in d['summary']:
    put(x, body)
rule('Esperienza')
for f in d['firms']:
    put(f['employer'], firm)
    if 'span' in f:
        put(f['span'], ParagraphStyle('sp', parent=dim, keepWithNext=1))
    for at, p in enumerate(f['posts']):
        put(p['title'], ParagraphStyle('pp', parent=post, spaceBefore=9) if at else post)
        put(p['when'], ParagraphStyle('w', parent=base, keepWithNext=1))
        put(p['place'], dim)
        for x in p.get('text', []):
            put(x, body)
        for n, x in enumerate(p.get('bullets', [])):
            put('- ' + x, ParagraphStyle('l', parent=base, spaceBefore=0 if n else 5))
rule('Formazione')
for s in d['studies']:
    put(s['institution'], firm)
    put(s['degree'] + ' \xb7 ' + s['when'])


def paint(canvas, doc):
    canvas.saveState()
    canvas.setFillColor(HexColor('#293e49'))
    canvas.rect(0, 0, SIDE, H, stroke=0, fill=1)
    canvas.setFillColor(grey)
    canvas.setFont('Helvetica', 9)
    canvas.drawCentredString((SIDE + W) / 2, 24, 'Page %d of 2' % doc.page)
    canvas.restoreState()


main = dict(leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
doc = BaseDocTemplate('cv.pdf', pagesize=letter)
doc.addPageTemplates([
    PageTemplate('first', [Frame(20, 40, SIDE - 32, H - 76, id='side', **main), Frame(SIDE + 24, 46, W - SIDE - 60, H - 82, id='main', **main)], onPage=paint),
    PageTemplate('later', [Frame(SIDE + 24, 46, W - SIDE - 60, H - 82, id='more', **main)], onPage=paint),
])
doc.build(story)
`,
};
