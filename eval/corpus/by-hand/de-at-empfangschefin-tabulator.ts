import type { Job } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string })[] = [
  {
    title: 'Empfangschefin',
    employer: 'Hotel Gamsblick****',
    place: 'Saalbach',
    from: '2019-09',
    when: 'Sept. 2019 – heute',
    bullets: [
      'Leitung der Rezeption mit 6 Mitarbeitern und 2 Lehrlingen, 118 Zimmer',
      'Gruppen, Skischulen und Reiseveranstalter; Reklamationen sind meine Sache',
      'Umstieg von Fidelio auf Protel begleitet',
    ],
  },
  {
    title: 'Karenz (Tochter Valentina)',
    from: '2017-08',
    to: '2019-08',
    when: 'Aug. 2017 – Aug. 2019',
  },
  {
    title: 'Rezeptionistin',
    employer: 'Kurhotel Thermenwinkel GmbH & Co KG',
    place: 'Bad Hofgastein',
    from: '2014-05',
    to: '2017-07',
    when: 'Mai 2014 – Juli 2017',
    bullets: ['Check-in, Kassa, Nachtabschluss, Kurpläne'],
  },
  {
    title: 'Stewardess an der Rezeption',
    employer: 'Reederei Donaustern',
    place: 'MS Wachau',
    from: '2012-03',
    to: '2013-11',
    when: 'März 2012 – Nov. 2013',
    bullets: ['Passau bis Budapest, 140 Passagiere, Durchsagen auf Deutsch und Englisch'],
  },
  {
    title: 'Saisonkraft im Service',
    employer: 'Berggasthof Hintermoos',
    place: 'Maria Alm',
    from: '2011',
    to: '2012',
    when: 'Winter 2011/12',
  },
  {
    title: 'Lehrling Hotel- und Gastgewerbeassistentin',
    employer: 'Gasthof Post, Fam. Rainer',
    place: 'Zell am See',
    from: '2008-09',
    to: '2011-08',
    when: 'Sept. 2008 – Aug. 2011',
  },
];

export const cv: HandMadeCv = {
  id: 'de-at-empfangschefin-tabulator',
  language: 'de',
  country: 'AT',
  dates: { pattern: 'MMM yyyy', now: 'heute' },
  name: 'Katharina Oberlechner',
  shownName: 'KATHARINA OBERLECHNER',
  contact: {
    email: 'k.oberlechner@alpenbrief.example',
    phone: '0664 / 38 21 507',
    address: 'Dorfstraße 61/3, 5753 Saalbach',
    city: 'Saalbach',
    postalCode: '5753',
    labels: { phone: 'Tel.', email: 'Mail' },
    extra: ['geb. 17. April 1993 in Zell am See', 'österreichische Staatsbürgerin'],
  },
  sections: [
    { kind: 'work', heading: 'BERUFLICHES', jobs },
    {
      kind: 'education',
      heading: 'SCHULISCHES',
      education: [
        {
          degree: 'Lehrabschlussprüfung Hotel- und Gastgewerbeassistentin',
          studyType: 'Lehrabschlussprüfung',
          area: 'Hotel- und Gastgewerbeassistentin',
          institution: 'Landesberufsschule Pongau',
          to: '2011',
          when: '2011',
          score: 'mit Auszeichnung',
        },
        {
          degree: 'Polytechnische Schule',
          institution: 'PTS Pinzgau',
          from: '2007',
          to: '2008',
          when: '2007 – 2008',
        },
        {
          degree: 'Hauptschule',
          institution: 'HS Maishofen',
          from: '2003',
          to: '2007',
          when: '2003 – 2007',
        },
      ],
    },
    {
      kind: 'certificates',
      heading: 'KURSE',
      items: [
        {
          line: 'Ausbilderprüfung, WIFI Salzburg, 2020',
          name: 'Ausbilderprüfung',
          by: 'WIFI Salzburg',
          date: '2020',
        },
        {
          line: 'Revenue Management Grundkurs, WIFI Salzburg, 2022',
          name: 'Revenue Management Grundkurs',
          by: 'WIFI Salzburg',
          date: '2022',
        },
        { line: 'Führerschein B', name: 'Führerschein B' },
      ],
    },
    {
      kind: 'languages',
      heading: 'SPRACHEN',
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Englisch', fluency: 'verhandlungssicher, C1' },
        { language: 'Italienisch', fluency: 'gut, B2' },
        { language: 'Niederländisch', fluency: 'ein paar Sätze für unsere Stammgäste' },
      ],
    },
    {
      kind: 'skills',
      heading: 'EDV',
      skills: [{ skills: ['Protel', 'Fidelio', 'Feratel Deskline', 'Excel', 'Registrierkassa'] }],
      skillStyle: 'comma',
    },
    {
      kind: 'interests',
      heading: 'PRIVAT',
      text: ['Blasmusik (Klarinette), Skitouren, mein Hund'],
    },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.shared import Cm, Pt

jobs = json.loads(r'''${JSON.stringify(jobs)}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.3)
page.top_margin = page.bottom_margin = Cm(1.8)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Liberation Sans', Pt(10.5)
normal.paragraph_format.space_after = Pt(2)
TAB = Cm(5)


def line(left, right='', bold=False):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.tab_stops.add_tab_stop(TAB)
    paragraph.paragraph_format.left_indent = TAB
    paragraph.paragraph_format.first_line_indent = -TAB
    paragraph.add_run(left + '\t')
    paragraph.add_run(right).bold = bold
    return paragraph


def heading(text):
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(12)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.add_run(text)


doc.add_paragraph().add_run('KATHARINA OBERLECHNER').font.size = Pt(16)
doc.add_paragraph('Dorfstraße 61/3, 5753 Saalbach')
doc.add_paragraph('Tel. 0664 / 38 21 507')
doc.add_paragraph('Mail k.oberlechner@alpenbrief.example')
doc.add_paragraph('geb. 17. April 1993 in Zell am See')
doc.add_paragraph('österreichische Staatsbürgerin')

heading('BERUFLICHES')
for job in jobs:
    line(job['when'], job['title'], True).paragraph_format.keep_with_next = 'employer' in job
    if 'employer' in job:
        line('', job['employer'] + ' / ' + job['place'])
    for text in job.get('bullets', []):
        line('', '- ' + text)
heading('SCHULISCHES')
line('2011', 'Lehrabschlussprüfung Hotel- und Gastgewerbeassistentin, mit Auszeichnung')
line('', 'Landesberufsschule Pongau')
line('2007 – 2008', 'Polytechnische Schule, PTS Pinzgau')
line('2003 – 2007', 'Hauptschule, HS Maishofen')
heading('KURSE')
doc.add_paragraph('Ausbilderprüfung, WIFI Salzburg, 2020')
doc.add_paragraph('Revenue Management Grundkurs, WIFI Salzburg, 2022')
doc.add_paragraph('Führerschein B')
heading('SPRACHEN')
line('Deutsch', 'Muttersprache')
line('Englisch', 'verhandlungssicher, C1')
line('Italienisch', 'gut, B2')
line('Niederländisch', 'ein paar Sätze für unsere Stammgäste')
heading('EDV')
doc.add_paragraph('Protel, Fidelio, Feratel Deskline, Excel, Registrierkassa')
heading('PRIVAT')
doc.add_paragraph('Blasmusik (Klarinette), Skitouren, mein Hund')
doc.save('cv.docx')
`,
};
