import type { Item, Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const motivation =
  'Horlogère rhabilleuse, vingt ans d’établi dont six à la tête d’un petit atelier. Je cherche un poste à 80 % dans le service après-vente, entre Neuchâtel et La Chaux-de-Fonds.';
const maisons: {
  employer: string;
  place: string;
  postes: { title: string; from: string; to?: string; when: string; text?: string[] }[];
}[] = [
  {
    employer: 'Manufacture Jeanrichard-Ducommun SA',
    place: 'Le Locle',
    postes: [
      {
        title: 'Cheffe d’atelier, service après-vente',
        from: '2019',
        when: '(depuis 2019)',
        text: ['Sept personnes, environ 2’400 montres par an. Délai moyen ramené de neuf à cinq semaines.'],
      },
      {
        title: 'Horlogère complications',
        from: '2013',
        to: '2019',
        when: '(2013-2019)',
        text: ['Quantièmes perpétuels et répétitions minutes, du démontage au contrôle final.'],
      },
      { title: 'Horlogère', from: '2010', to: '2013', when: '(2010-2013)' },
    ],
  },
  {
    employer: 'Horlogerie-Bijouterie Matthey-Doret',
    place: 'Yverdon-les-Bains',
    postes: [
      {
        title: 'Horlogère rhabilleuse et vendeuse',
        from: '2006',
        to: '2009',
        when: '(2006-2009)',
        text: ['Pendules neuchâteloises, piles, bracelets, conseil à la clientèle.'],
      },
    ],
  },
  {
    employer: 'Micro-Pivots du Jura Sàrl',
    place: 'Saignelégier',
    postes: [
      {
        title: 'Ouvrière au roulage (mission temporaire)',
        from: '2005',
        to: '2006',
        when: '(hiver 2005-2006)',
      },
    ],
  },
];
const jobs: Job[] = maisons.map(({ postes, ...maison }) =>
  postes.length > 1 ? { ...maison, roles: postes } : { ...maison, ...postes[0] },
);
const cote: { title: string; employer: string; from: string; when: string }[] = [
  {
    title: 'Experte aux examens CFC d’horlogerie',
    employer: 'Service cantonal de la formation',
    from: '2016',
    when: '(depuis 2016)',
  },
  {
    title: 'Bénévole au café-réparation',
    employer: 'Association Ça remarche',
    from: '2021',
    when: '(depuis 2021)',
  },
];
const etudes: (Study & { when: string; institution: string; place: string })[] = [
  {
    degree: 'Brevet fédéral de cheffe d’atelier en horlogerie',
    studyType: 'Brevet fédéral',
    area: 'cheffe d’atelier en horlogerie',
    institution: 'Centre de formation des Montagnes',
    place: 'La Chaux-de-Fonds',
    to: '2018',
    when: '(2018)',
  },
  {
    degree: 'CFC d’horlogère rhabilleuse',
    studyType: 'CFC',
    area: 'horlogère rhabilleuse',
    institution: 'École technique du Val-de-Travers',
    place: 'Fleurier',
    from: '2001',
    to: '2005',
    when: '(2001-2005)',
    score: '5,3',
  },
];
const cours: (Item & { line: string })[] = [
  {
    line: 'Formatrice en entreprise, 40 heures, Canton de Neuchâtel (2014)',
    name: 'Formatrice en entreprise',
    by: 'Canton de Neuchâtel',
    date: '2014',
  },
  {
    line: 'Émaillage grand feu, Atelier Anne Bovet (2022)',
    name: 'Émaillage grand feu',
    by: 'Atelier Anne Bovet',
    date: '2022',
  },
];
const savoirs = [
  'Réglage',
  'emboîtage',
  'décottage',
  'anglage à la main',
  'polissage de boîtes',
  'fournitures sur tour Schaublin',
];
const bureau = ['SAP', 'Witschi Chronoscope', 'Excel'];
const langues = [
  { language: 'Français', fluency: 'langue maternelle' },
  { language: 'Allemand', fluency: 'B1' },
  { language: 'Anglais', fluency: 'B2' },
];
const loisirs = 'Raquettes, accordéon schwytzois, vieux réveils.';
const savoirsText = `${savoirs.slice(0, -1).join(', ')} et ${savoirs.at(-1)}.`;
const bureauText = `${bureau.slice(0, -1).join(', ')} et ${bureau.at(-1)}.`;

export const cv: HandMadeCv = {
  id: 'fr-ch-horlogere-word',
  language: 'fr',
  country: 'CH',
  dates: { pattern: 'yyyy', join: '-', now: 'à ce jour', since: 'depuis' },
  name: 'Martine Sandoz-Perret',
  label: 'Horlogère rhabilleuse',
  contact: {
    email: 'martine.sandoz@montagnes.example',
    phone: '079 555 01 38',
    address: 'Rue des Envers 43, 2400 Le Locle',
    city: 'Le Locle',
    postalCode: '2400',
    extra: ['Nationalité suisse, 39 ans, deux enfants'],
  },
  sections: [
    { kind: 'summary', heading: 'Ce que je cherche', text: [motivation] },
    { kind: 'work', heading: 'Mes années à l’établi', jobs },
    { kind: 'education', heading: 'Diplômes', education: etudes },
    { kind: 'certificates', orKind: ['education'], heading: 'Cours', items: cours },
    {
      kind: 'skills',
      heading: 'Savoir-faire',
      skills: [
        { group: 'À l’établi', skills: savoirs },
        { group: 'Au bureau', skills: bureau },
      ],
    },
    { kind: 'languages', heading: 'Langues', languages: langues },
    { kind: 'volunteer', orKind: ['work', 'other'], heading: 'À côté du travail', jobs: cote },
    { kind: 'interests', heading: 'Loisirs', text: [loisirs] },
    { kind: 'references', heading: 'Références', text: ['Données volontiers au cours d’un entretien.'] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor

cv = json.loads(r'''${JSON.stringify({ motivation, maisons, cote, etudes, cours, langues, loisirs, savoirsText, bureauText })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.5)
sheet.top_margin = sheet.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Garamond', Pt(12)
normal.paragraph_format.space_after = Pt(3)
for level, size in ((1, 15), (2, 12.5)):
    style = doc.styles['Heading %d' % level]
    style.font.name, style.font.size = 'Garamond', Pt(size)
    style.font.color.rgb = RGBColor(0x2F, 0x4F, 0x4F) if level == 1 else RGBColor(0, 0, 0)
    style.paragraph_format.space_before = Pt(12 if level == 1 else 6)


def line(*runs, align=None, style=None):
    paragraph = doc.add_paragraph(style=style)
    if align:
        paragraph.alignment = align
    for text, look in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic = 'b' in look, 'i' in look
        if 'n' in look:
            run.font.size = Pt(22)
    return paragraph


RIGHT = WD_ALIGN_PARAGRAPH.RIGHT
line(('Martine Sandoz-Perret', 'bn'), align=RIGHT)
line(('Horlogère rhabilleuse', 'i'), align=RIGHT)
line(('Rue des Envers 43, 2400 Le Locle', ''), align=RIGHT)
line(('079 555 01 38', ''), align=RIGHT)
line(('martine.sandoz@montagnes.example', ''), align=RIGHT)
line(('Nationalité suisse, 39 ans, deux enfants', ''), align=RIGHT)
doc.add_heading('Ce que je cherche', 1)
line((cv['motivation'], ''))
doc.add_heading('Mes années à l’établi', 1)
for maison in cv['maisons']:
    doc.add_heading(maison['employer'] + ', ' + maison['place'], 2)
    for poste in maison['postes']:
        line((poste['title'], 'i'), (' ' + poste['when'], ''))
        for text in poste.get('text', []):
            line((text, ''))
doc.add_heading('Diplômes', 1)
for etude in cv['etudes']:
    line((etude['degree'], 'i'), (' ' + etude['when'], ''))
    mark = ', moyenne ' + etude['score'] if 'score' in etude else ''
    line((etude['institution'] + ', ' + etude['place'] + mark, ''))
doc.add_heading('Cours', 1)
for cours in cv['cours']:
    line((cours['line'], ''), style='List Bullet')
doc.add_heading('Savoir-faire', 1)
line(('À l’établi : ', 'b'), (cv['savoirsText'], ''))
line(('Au bureau : ', 'b'), (cv['bureauText'], ''))
doc.add_heading('Langues', 1)
for langue in cv['langues']:
    line((langue['language'] + ' – ' + langue['fluency'], ''))
doc.add_heading('À côté du travail', 1)
for role in cv['cote']:
    line((role['title'], 'i'), (', ' + role['employer'] + ' ' + role['when'], ''))
doc.add_heading('Loisirs', 1)
line((cv['loisirs'], ''))
doc.add_heading('Références', 1)
line(('Données volontiers au cours d’un entretien.', ''))
doc.save('cv.docx')
`,
};
