import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profil =
  'Urzędniczka samorządowa z piętnastoletnim stażem, na co dzień prowadząca sprawy meldunkowe, dowody osobiste i rejestr wyborców. Cierpliwa wobec petentów, dokładna wobec przepisów.';
const jobs: Job[] = [
  {
    employer: 'Urząd Gminy Brzozówka',
    title: 'Inspektor ds. ewidencji ludności',
    from: '2019-01',
    when: 'od 01.2019',
    text: ['Referat Spraw Obywatelskich'],
    bullets: [
      'prowadzenie rejestru mieszkańców i wydawanie dowodów osobistych',
      'aktualizacja rejestru wyborców, obsługa czterech kampanii wyborczych',
      'zastępowanie kierownika USC',
    ],
  },
  {
    title: 'Urlop macierzyński i wychowawczy',
    from: '2016-11',
    to: '2018-12',
    when: '11.2016 – 12.2018',
  },
  {
    employer: 'Urząd Gminy Brzozówka',
    title: 'Podinspektor',
    from: '2013-09',
    to: '2016-10',
    when: '09.2013 – 10.2016',
    text: ['Referat Podatków i Opłat Lokalnych'],
    bullets: ['wymiar podatku rolnego i leśnego', 'wystawianie upomnień i tytułów wykonawczych'],
  },
  {
    employer: 'Starostwo Powiatowe w Kaliniu',
    place: 'Kaliń',
    roles: [
      {
        title: 'Referent',
        from: '2012-04',
        to: '2013-08',
        when: '04.2012 – 08.2013',
        text: ['Wydział Komunikacji i Transportu'],
        bullets: ['rejestracja pojazdów, wydawanie praw jazdy'],
      },
      {
        title: 'Pomoc administracyjna',
        from: '2011-03',
        to: '2012-03',
        when: '03.2011 – 03.2012',
        text: ['Kancelaria ogólna'],
      },
    ],
  },
  {
    employer: 'TU Bezpieczna Przystań S.A., oddział w Rzeszowie',
    title: 'Referent ds. likwidacji szkód',
    from: '2009-10',
    to: '2011-02',
    when: '10.2009 – 02.2011',
    bullets: ['przyjmowanie zgłoszeń telefonicznych i kompletowanie akt'],
  },
  {
    employer: 'Biuro Rachunkowe Halina Wójcik',
    place: 'Łańcut',
    title: 'Stażystka (staż z PUP)',
    from: '2009-03',
    to: '2009-08',
    when: '03.2009 – 08.2009',
  },
];
const studia: (Study & { when: string })[] = [
  {
    degree: 'Studia podyplomowe: prawo samorządu terytorialnego',
    studyType: 'Studia podyplomowe',
    area: 'prawo samorządu terytorialnego',
    institution: 'Wyższa Szkoła Administracji Publicznej w Przeworsku',
    from: '2014',
    to: '2015',
    when: '2014 – 2015',
  },
  {
    degree: 'Licencjat, kierunek administracja',
    studyType: 'Licencjat',
    area: 'administracja',
    institution: 'Podkarpacka Akademia Nauk Stosowanych w Jarosławiu',
    from: '2005',
    to: '2008',
    when: '2005 – 2008',
  },
  {
    degree: 'Matura',
    studyType: 'Matura',
    institution: 'II Liceum Ogólnokształcące w Łańcucie',
    to: '2005',
    when: '2005',
  },
];
const szkolenia: (Item & { name: string; date: string })[] = [
  {
    line: 'Kodeks postępowania administracyjnego w praktyce, Ośrodek Szkoleń Samorządowych „Gminiak”, 05.2023',
    name: 'Kodeks postępowania administracyjnego w praktyce',
    by: 'Ośrodek Szkoleń Samorządowych „Gminiak”',
    date: '2023-05',
  },
  { line: 'Ochrona danych osobowych (RODO), 2018', name: 'Ochrona danych osobowych (RODO)', date: '2018' },
  { line: 'Język migowy, poziom A1, 2022', name: 'Język migowy, poziom A1', date: '2022' },
];
const umiejetnosci = ['system ŹRÓDŁO', 'EZD PUW', 'ePUAP', 'MS Office', 'redagowanie decyzji administracyjnych'];
const klauzula =
  'Wyrażam zgodę na przetwarzanie moich danych osobowych zawartych w ofercie pracy dla potrzeb rekrutacji, zgodnie z RODO.';

export const cv: HandMadeCv = {
  id: 'pl-pl-urzedniczka-gmina',
  language: 'pl',
  country: 'PL',
  dates: { pattern: 'MM.yyyy', now: 'obecnie', since: 'od' },
  name: 'Małgorzata Cichoń-Bielak',
  contact: {
    email: 'm.cichon.bielak@listownik.example',
    phone: '604 555 028',
    address: 'Brzozówka 87, 37-114 Białobrzegi',
    city: 'Białobrzegi',
    postalCode: '37-114',
    labels: { address: 'Adres', phone: 'Telefon', email: 'E-mail' },
    extra: ['Data urodzenia: 08.12.1986', 'Prawo jazdy kat. B'],
    heading: 'Dane osobowe',
  },
  sections: [
    { kind: 'summary', heading: 'O mnie', text: [profil] },
    { kind: 'work', heading: 'Przebieg pracy zawodowej', jobs },
    { kind: 'education', heading: 'Edukacja', education: studia },
    { kind: 'certificates', orKind: ['education'], heading: 'Szkolenia', items: szkolenia },
    {
      kind: 'skills',
      heading: 'Znajomość programów i inne umiejętności',
      skills: [{ skills: umiejetnosci }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Języki obce',
      languages: [
        { language: 'angielski', fluency: 'B1' },
        { language: 'rosyjski', fluency: 'podstawowy' },
      ],
    },
    {
      kind: 'volunteer',
      heading: 'Działalność społeczna',
      jobs: [
        {
          title: 'Skarbniczka',
          employer: 'Koło Gospodyń Wiejskich w Brzozówce',
          from: '2017',
          when: 'od 2017',
        },
      ],
    },
    { kind: 'interests', heading: 'Zainteresowania', text: ['rękodzieło, historia Podkarpacia, rower'] },
    { kind: 'other', heading: '', text: [klauzula] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ profil, jobs, studia, szkolenia, umiejetnosci, klauzula })}''')
doc = Document()
page = doc.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.2)
page.top_margin = page.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Cambria', Pt(11)
normal.paragraph_format.space_after = Pt(1)
style = doc.styles['Heading 1']
style.font.name, style.font.size = 'Cambria', Pt(13)
style.font.color.rgb = RGBColor(0x7A, 0x1F, 0x2B)
style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(12), Pt(4)

title = doc.add_paragraph()
run = title.add_run('Małgorzata Cichoń-Bielak')
run.bold, run.font.size = True, Pt(22)


def grid(rows):
    table = doc.add_table(rows=0, cols=2)
    table.autofit = False
    table.columns[0].width, table.columns[1].width = Cm(4.2), Cm(12.4)
    for left, lines in rows:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(4.2), Cm(12.4)
        cells[0].paragraphs[0].add_run(left)
        first = True
        for text, how in lines:
            paragraph = cells[1].paragraphs[0] if first else cells[1].add_paragraph()
            first = False
            if how == 'dash':
                paragraph.style = doc.styles['List Bullet']
                paragraph.add_run(text)
            else:
                run = paragraph.add_run(text)
                run.bold, run.italic = how == 'bold', how == 'italic'
        for above in cells[1].paragraphs[:-1]:
            above.paragraph_format.keep_with_next = True
        if left:
            paragraph.paragraph_format.space_after = Pt(6)


def role(one):
    lines = [(one['title'], 'bold')]
    lines += [(text, 'italic') for text in one.get('text', [])]
    return lines + [(text, 'dash') for text in one.get('bullets', [])]


doc.add_heading('Dane osobowe', 1)
for text in (
    'Adres: Brzozówka 87, 37-114 Białobrzegi',
    'Telefon: 604 555 028',
    'E-mail: m.cichon.bielak@listownik.example',
    'Data urodzenia: 08.12.1986',
    'Prawo jazdy kat. B',
):
    doc.add_paragraph(text)
doc.add_heading('O mnie', 1)
doc.add_paragraph(cv['profil'])
doc.add_heading('Przebieg pracy zawodowej', 1)
rows = []
for job in cv['jobs']:
    where = [(', '.join(job[key] for key in ('employer', 'place') if key in job), '')] if 'employer' in job else []
    if 'roles' in job:
        rows.append(('', where))
        rows += [(one['when'], role(one)) for one in job['roles']]
    else:
        lines = role(job)
        rows.append((job['when'], lines[:1] + where + lines[1:]))
grid(rows)
doc.add_heading('Edukacja', 1)
grid([(s['when'], [(s['degree'], 'bold'), (s['institution'], '')]) for s in cv['studia']])
doc.add_heading('Szkolenia', 1)
for item in cv['szkolenia']:
    doc.add_paragraph(item['line'], style='List Bullet')
doc.add_heading('Znajomość programów i inne umiejętności', 1)
doc.add_paragraph(', '.join(cv['umiejetnosci']))
doc.add_heading('Języki obce', 1)
doc.add_paragraph('angielski – B1')
doc.add_paragraph('rosyjski – podstawowy')
doc.add_heading('Działalność społeczna', 1)
doc.add_paragraph('od 2017 – Skarbniczka, Koło Gospodyń Wiejskich w Brzozówce')
doc.add_heading('Zainteresowania', 1)
doc.add_paragraph('rękodzieło, historia Podkarpacia, rower')
doc.add_paragraph()
run = doc.add_paragraph().add_run(cv['klauzula'])
run.italic, run.font.size = True, Pt(8.5)
doc.save('cv.docx')
`,
};
