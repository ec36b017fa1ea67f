import type { Item, Job, Role, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const profiel =
  'Generalist met een zwak voor verzuim en een hekel aan formulieren. Ik adviseer leidinggevenden in gewone taal, ook als het antwoord nee is. Gewend aan reorganisaties, or-overleg en drie cao’s tegelijk.';
interface Rol extends Role {
  when: string;
}
interface Werkgever {
  employer: string;
  place: string;
  rollen: Rol[];
}
const werkgevers: Werkgever[] = [
  {
    employer: 'Waterschap Drie Vaarten',
    place: 'Zwolle',
    rollen: [
      {
        title: 'HR-adviseur',
        from: '2019-09',
        when: 'sept. 2019 – heden',
        bullets: [
          'Vast aanspreekpunt voor 14 teamleiders en 260 medewerkers',
          'Verzuim van 6,8% naar 4,9% met een eigen gespreksleidraad',
          'Projectleider functiegebouw (2022)',
        ],
      },
    ],
  },
  {
    employer: 'Zorggroep Oude Landen',
    place: 'Meppel',
    rollen: [
      {
        title: 'HR-officer',
        from: '2015-03',
        to: '2019-08',
        when: 'mrt. 2015 – aug. 2019',
        bullets: ['Werving van verzorgenden en flexpool', 'Invoering van AFAS Profit'],
      },
      {
        title: 'Salarisadministrateur',
        from: '2012-01',
        to: '2015-02',
        when: 'jan. 2012 – febr. 2015',
        bullets: ['Verwerking van 900 salarissen, cao VVT'],
      },
    ],
  },
  {
    employer: 'Flexmeesters Uitzendbureau',
    place: 'Hoogeveen',
    rollen: [
      {
        title: 'Intercedent',
        from: '2009-06',
        to: '2011-06',
        when: 'juni 2009 – juni 2011',
        bullets: ['Chauffeurs en magazijnpersoneel, veel avonden'],
      },
    ],
  },
];
const banen: Job[] = werkgevers.map(({ rollen, ...firma }) =>
  rollen.length === 1 ? { ...firma, ...rollen[0] } : { ...firma, roles: rollen },
);
const tussenjaar: Job = {
  title: 'Reis door Nieuw-Zeeland (working holiday)',
  from: '2011-07',
  to: '2011-12',
  when: 'juli – dec. 2011',
};
banen.splice(2, 0, tussenjaar);
const opleidingen: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Post-hbo Arbeidsrecht voor HR',
    studyType: 'Post-hbo',
    area: 'Arbeidsrecht voor HR',
    institution: 'Academie De Linde, Utrecht',
    from: '2017',
    to: '2018',
    when: '2017 – 2018',
  },
  {
    degree: 'Hbo-bachelor Personeel & Arbeid',
    studyType: 'Hbo-bachelor',
    area: 'Personeel & Arbeid',
    institution: 'Hogeschool Vechtdal, Zwolle',
    from: '2005',
    to: '2009',
    when: '2005 – 2009',
  },
  {
    degree: 'Havo, profiel Economie & Maatschappij',
    studyType: 'Havo',
    area: 'Economie & Maatschappij',
    institution: 'Reggecollege, Hardenberg',
    from: '2000',
    to: '2005',
    when: '2000 – 2005',
  },
];
const cursussen: Item[] = [
  { name: 'Mediationvaardigheden (3 dagen)', by: 'Bureau Middenweg', date: '2023' },
  { name: 'Wet verbetering poortwachter (8 uur)', by: 'Kennishuis Verzuim', date: '2020' },
  { name: 'VCA VOL', by: 'Veilig Noord', date: '2010' },
].map((c) => ({ ...c, line: `${c.name}, ${c.by}, ${c.date}` }));
const vaardigheden = ['AFAS Profit', 'Youforce', 'Power BI', 'gespreksvoering', 'functiewaardering', 'or-trajecten'];
const talen = [
  { language: 'Nederlands', fluency: 'moedertaal' },
  { language: 'Engels', fluency: 'goed' },
  { language: 'Duits', fluency: 'redelijk' },
];
const hobbys = 'Schaatsen (Elfstedentocht nog steeds op het lijstje), moestuin, spelletjesavonden.';

export const cv: HandMadeCv = {
  id: 'nl-nl-hr-adviseur-krantkolommen',
  language: 'nl',
  country: 'NL',
  dates: { pattern: 'MMM yyyy', now: 'heden' },
  name: 'Geertje Nijenhuis-Bos',
  label: 'HR-adviseur',
  contact: {
    email: 'geertje.nijenhuis@deltapost.example',
    phone: '06 5550 0127',
    address: 'Kerkebosweg 16, 7711 AB Nieuwleusen',
    city: 'Nieuwleusen',
    postalCode: '7711 AB',
    extra: ['Geboren: 11 november 1987', 'Rijbewijs: B'],
  },
  sections: [
    { kind: 'summary', heading: 'Wie ben ik', text: [profiel] },
    { kind: 'work', heading: 'Loopbaan', jobs: banen },
    { kind: 'education', heading: 'Opleiding', education: opleidingen },
    { kind: 'certificates', orKind: ['education'], heading: 'Cursussen', items: cursussen },
    { kind: 'skills', heading: 'Vaardigheden', skills: [{ skills: vaardigheden }], skillStyle: 'comma' },
    { kind: 'languages', heading: 'Talen', languages: talen },
    {
      kind: 'volunteer',
      heading: 'Vrijwilligerswerk',
      jobs: [
        {
          title: 'Secretaris',
          employer: 'IJsvereniging Nieuwleusen-Zuid',
          from: '2016',
          when: '2016 – heden',
        },
      ],
    },
    { kind: 'interests', heading: 'Vrije tijd', text: [hobbys] },
    { kind: 'references', heading: 'Referenties', text: ['Referenties geef ik graag na een eerste gesprek.'] },
  ],
  columns: 2,
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ profiel, werkgevers, tussenjaar, opleidingen, cursussen, vaardigheden, talen, hobbys })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(1.9)
sheet.top_margin = sheet.bottom_margin = Cm(1.8)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Calibri', Pt(10.5)
normal.paragraph_format.space_after = Pt(2)
PLUM = RGBColor(0x5B, 0x2A, 0x52)
style = doc.styles['Heading 2']
style.font.name, style.font.size, style.font.color.rgb = 'Calibri', Pt(12.5), PLUM
style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(10), Pt(3)
style = doc.styles['Title']
style.font.name, style.font.size, style.font.color.rgb = 'Calibri', Pt(24), PLUM


def pieces(parts, keep=False, before=0):
    # bold and plain runs in one line
    p = doc.add_paragraph()
    p.paragraph_format.keep_with_next = keep
    p.paragraph_format.space_before = Pt(before)
    for text, bold in parts:
        p.add_run(text).bold = bold
    return p


def points(items):
    for item in items:
        doc.add_paragraph(item, style='List Bullet').paragraph_format.space_after = Pt(0)


doc.add_paragraph('Geertje Nijenhuis-Bos', style='Title')
pieces([('HR-adviseur', True)])
pieces([('Kerkebosweg 16, 7711 AB Nieuwleusen   ●   06 5550 0127   ●   geertje.nijenhuis@deltapost.example', False)])
pieces([('Geboren: ', True), ('11 november 1987', False), ('   ●   ', False), ('Rijbewijs: ', True), ('B', False)])

# from here on two newspaper columns
lower = doc.add_section(WD_SECTION.CONTINUOUS)
cols = lower._sectPr.find(qn('w:cols'))
if cols is None:
    cols = OxmlElement('w:cols')
    lower._sectPr.append(cols)
cols.set(qn('w:num'), '2')
cols.set(qn('w:space'), '560')
cols.set(qn('w:sep'), '1')

doc.add_heading('Wie ben ik', 2)
doc.add_paragraph(cv['profiel'])
doc.add_heading('Loopbaan', 2)


def gap():
    one = cv['tussenjaar']
    pieces([(one['title'] + ', ' + one['when'], False)], before=6)


for n, firm in enumerate(cv['werkgevers']):
    if n == 2:
        gap()
    roles = firm['rollen']
    if len(roles) == 1:
        one = roles[0]
        pieces([(one['title'], True), (' bij ' + firm['employer'], False)], True, 6)
        pieces([(one['when'] + ', ' + firm['place'], False)], True).runs[0].italic = True
        points(one['bullets'])
        continue
    pieces([(firm['employer'], False), (', ' + firm['place'], False)], True, 6).runs[0].underline = True
    for one in roles:
        pieces([(one['title'], True), (': ' + one['when'], False)], True, 3)
        points(one['bullets'])
doc.add_heading('Opleiding', 2)
for s in cv['opleidingen']:
    p = pieces([(s['degree'], True)], False, 3)
    p.runs[0].add_break()
    p.add_run(s['institution']).add_break()
    p.add_run(s['when']).italic = True
doc.add_heading('Cursussen', 2)
points([c['line'] for c in cv['cursussen']])
doc.add_heading('Vaardigheden', 2)
doc.add_paragraph(', '.join(cv['vaardigheden']))
doc.add_heading('Talen', 2)
for t in cv['talen']:
    p = doc.add_paragraph(t['language'] + '\t' + t['fluency'])
    p.paragraph_format.tab_stops.add_tab_stop(Cm(3.5))
doc.add_heading('Vrijwilligerswerk', 2)
pieces([('Secretaris', True), (' bij IJsvereniging Nieuwleusen-Zuid, 2016 – heden', False)])
doc.add_heading('Vrije tijd', 2)
doc.add_paragraph(cv['hobbys'])
doc.add_heading('Referenties', 2)
doc.add_paragraph('Referenties geef ik graag na een eerste gesprek.')
doc.save('cv.docx')
`,
};
