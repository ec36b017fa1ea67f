import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

interface Posto extends Job {
  title: string;
  when: string;
  motivo?: string;
}
const posti: Posto[] = [
  {
    title: 'Impiegata contabile con mansioni di capo ufficio',
    employer: 'Mobilificio Brenta S.r.l.',
    place: 'Dolo (VE)',
    from: '2016-09-01',
    when: 'Dal 01/09/2016 ad oggi',
    bullets: [
      'contabilità generale fino al bilancio di verifica',
      'liquidazioni IVA mensili, Intrastat, fatturazione elettronica',
      'rapporti con banche, commercialista e agenti',
    ],
  },
  {
    title: 'Impiegata contabile (sostituzione maternità)',
    employer: 'Studio Dott. Zennaro Commercialisti Associati',
    place: 'Mira (VE)',
    from: '2015-11-02',
    to: '2016-08-31',
    when: 'Dal 02/11/2015 al 31/08/2016',
    bullets: ['tenuta contabilità semplificate, circa quaranta clienti'],
    motivo: 'fine contratto a termine',
  },
  {
    title: 'In mobilità',
    from: '2014-07',
    to: '2015-10',
    when: 'Da luglio 2014 a ottobre 2015',
    bullets: ['corso di aggiornamento paghe, assistenza a un familiare'],
  },
  {
    title: 'Addetta clienti e fornitori',
    employer: 'Calzaturificio Riviera S.p.A.',
    place: 'Stra (VE)',
    from: '2001-03-01',
    to: '2014-06-30',
    when: 'Dal 01/03/2001 al 30/06/2014',
    bullets: ['registrazione fatture, scadenzario, recupero crediti', 'dal 2008 anche tesoreria'],
    motivo: 'chiusura dello stabilimento',
  },
  {
    title: 'Impiegata d’ordine (contratto di formazione lavoro)',
    employer: 'Autotrasporti F.lli Scarpa S.n.c.',
    place: 'Fiesso d’Artico (VE)',
    from: '1998-10-01',
    to: '2001-02-28',
    when: 'Dal 01/10/1998 al 28/02/2001',
  },
  {
    title: 'Commessa stagionale',
    employer: 'Bazar Nettuno',
    place: 'Sottomarina (VE)',
    when: 'Estati 1996 e 1997',
    from: '1996',
    to: '1997',
  },
];
const studi: (Study & { when: string; institution: string })[] = [
  {
    degree: 'Diploma di Ragioniere e Perito Commerciale',
    studyType: 'Diploma',
    area: 'Ragioniere e Perito Commerciale',
    institution: 'I.T.C. “Andrea Gritti Minore” di Dolo',
    to: '1998',
    when: '1998',
    score: '52/60',
  },
  {
    degree: 'Licenza media',
    studyType: 'Licenza media',
    institution: 'Scuola media statale di Fiesso d’Artico',
    to: '1993',
    when: '1993',
  },
];
const corsi = [
  { name: 'Paghe e contributi, 120 ore', by: 'Ente Formazione Riviera', date: '2015' },
  { name: 'Excel avanzato, 24 ore', by: 'Ente Formazione Riviera', date: '2012' },
  { name: 'Addetta antincendio rischio medio, 8 ore', by: 'Sicurbrenta', date: '2019' },
].map((c) => ({ ...c, line: `${c.name} - ${c.by} - ${c.date}` }));
const lingue = [
  { language: 'Inglese', fluency: 'scolastico' },
  { language: 'Francese', fluency: 'buono' },
];
const programmi = ['Zucchetti Ad Hoc', 'TeamSystem', 'Excel', 'Outlook', 'home banking'];
const carattere =
  'Precisa, riservata, abituata alle scadenze. Non amo i conflitti ma so sollecitare un pagamento al telefono.';
const tempo = 'Voga alla veneta, volontariato in parrocchia, orto.';
const altro = ['Patente B, automunita', 'Iscritta al collocamento mirato: no', 'Disponibile part-time 30 ore'];
const consenso =
  'Autorizzo il trattamento dei miei dati personali ai sensi del D.Lgs. 196/2003 e del Regolamento UE 2016/679.';

export const cv: HandMadeCv = {
  id: 'it-it-ragioniera-spazi',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'dd/MM/yyyy', join: ' al ', now: 'ad oggi' },
  name: 'Mariagrazia Boscolo Nata',
  shownName: 'BOSCOLO NATA MARIAGRAZIA',
  contact: {
    email: 'mg.boscolo@lagunamail.example',
    phone: '338 555 0192',
    address: 'Via Argine Destro 27, 30032 Fiesso d’Artico (VE)',
    city: 'Fiesso d’Artico',
    postalCode: '30032',
    heading: 'DATI PERSONALI',
    labels: { address: 'Residenza', phone: 'Cellulare', email: 'E-mail' },
    extra: [
      'Data di nascita: 7 aprile 1979',
      'Luogo di nascita: Chioggia (VE)',
      'Stato civile: coniugata, una figlia',
      'Cittadinanza: italiana',
    ],
  },
  sections: [
    { kind: 'education', heading: 'TITOLI DI STUDIO', education: studi },
    {
      kind: 'work',
      heading: 'ESPERIENZE LAVORATIVE',
      jobs: posti.map(({ motivo, ...job }) => ({
        ...job,
        ...(motivo ? { text: [`Motivo della cessazione: ${motivo}`] } : {}),
      })),
    },
    { kind: 'certificates', orKind: ['education'], heading: 'CORSI', items: corsi },
    { kind: 'languages', heading: 'LINGUE STRANIERE', languages: lingue },
    { kind: 'skills', heading: 'CONOSCENZE INFORMATICHE', skills: [{ skills: programmi }], skillStyle: 'comma' },
    { kind: 'other', orKind: ['skills', 'summary'], heading: 'CARATTERISTICHE PERSONALI', text: [carattere] },
    { kind: 'interests', heading: 'TEMPO LIBERO', text: [tempo] },
    { kind: 'other', heading: 'ALTRE INFORMAZIONI', bullets: altro },
    { kind: 'other', heading: '', text: [consenso] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ posti, studi, corsi, lingue, programmi, carattere, tempo, altro, consenso })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.3)
sheet.top_margin = sheet.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Times New Roman', Pt(12)
normal.paragraph_format.space_after = Pt(0)
normal.paragraph_format.line_spacing = 1


def line(text='', bold=False, italic=False):
    run = doc.add_paragraph().add_run(text)
    run.bold, run.italic = bold, italic


def heading(text):
    line()
    run = doc.add_paragraph().add_run(text)
    run.bold = run.underline = True


def spaced(label, value, bold=False):
    # typed with the space bar until it looked straight
    p = doc.add_paragraph()
    p.add_run(label + ':' + ' ' * max(2, round((26 - len(label)) * 1.6)))
    p.add_run(value).bold = bold


top = doc.add_paragraph()
top.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = top.add_run('CURRICULUM VITAE')
run.bold, run.font.size = True, Pt(16)
top = doc.add_paragraph()
top.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = top.add_run('BOSCOLO NATA MARIAGRAZIA')
run.bold, run.font.size = True, Pt(14)

heading('DATI PERSONALI')
for label, value in (('Data di nascita', '7 aprile 1979'), ('Luogo di nascita', 'Chioggia (VE)'),
                     ('Residenza', 'Via Argine Destro 27, 30032 Fiesso d’Artico (VE)'),
                     ('Stato civile', 'coniugata, una figlia'), ('Cittadinanza', 'italiana'),
                     ('Cellulare', '338 555 0192'), ('E-mail', 'mg.boscolo@lagunamail.example')):
    spaced(label, value)
heading('TITOLI DI STUDIO')
for s in cv['studi']:
    line(s['when'] + ' ' * 10 + s['degree'] + (', votazione ' + s['score'] if s.get('score') else ''))
    line(' ' * 18 + s['institution'])
heading('ESPERIENZE LAVORATIVE')
for j in cv['posti']:
    doc.add_paragraph().add_run(j['when']).underline = True
    if j.get('employer'):
        line(j['employer'] + ' - ' + j['place'], True)
    line(j['title'], False, True)
    for text in j.get('bullets', []):
        line('   -  ' + text)
    if j.get('motivo'):
        line('Motivo della cessazione: ' + j['motivo'])
    line()
doc.element.body.remove(doc.paragraphs[-1]._p)
heading('CORSI')
for c in cv['corsi']:
    line(c['line'])
heading('LINGUE STRANIERE')
for l in cv['lingue']:
    spaced(l['language'], l['fluency'])
heading('CONOSCENZE INFORMATICHE')
line(', '.join(cv['programmi']))
heading('CARATTERISTICHE PERSONALI')
line(cv['carattere'])
heading('TEMPO LIBERO')
line(cv['tempo'])
heading('ALTRE INFORMAZIONI')
for text in cv['altro']:
    line('   -  ' + text)
line()
line(cv['consenso'])
line()
line('Fiesso d’Artico, 3 febbraio 2025' + ' ' * 40 + 'Mariagrazia Boscolo Nata')
doc.save('cv.docx')
`,
};
