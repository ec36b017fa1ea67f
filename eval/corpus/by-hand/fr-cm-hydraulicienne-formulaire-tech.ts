import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

interface Poste {
  de: string;
  a: string;
  from: string;
  to?: string;
  employer: string;
  place: string;
  title: string;
  activites?: string[];
}
const postes: Poste[] = [
  {
    de: 'Mars 2021',
    a: 'À ce jour',
    from: '2021-03',
    employer: 'Programme Eau et Terroirs de l’Adamaoua',
    place: 'Ngaoundéré',
    title: 'Responsable technique hydraulique rurale',
    activites: [
      'Programmation et suivi de 64 forages équipés de pompes à motricité humaine ;',
      'Préparation des dossiers d’appel d’offres et dépouillement avec la commission communale ;',
      'Formation de 38 comités de gestion des points d’eau.',
    ],
  },
  {
    de: 'Octobre 2016',
    a: 'Février 2021',
    from: '2016-10',
    to: '2021-02',
    employer: 'Cabinet Sanaga Études et Contrôles',
    place: 'Douala',
    title: 'Ingénieure chargée d’études',
    activites: [
      'Études d’exécution de trois réseaux d’adduction d’eau potable (Edéa, Pouma, Eséka) ;',
      'Contrôle des travaux de réhabilitation du barrage de Mapouba.',
    ],
  },
  {
    de: 'Janvier 2015',
    a: 'Septembre 2016',
    from: '2015-01',
    to: '2016-09',
    employer: 'ONG Solidarité Sahel Vert',
    place: 'Maroua',
    title: 'Assistante technique EHA (eau, hygiène, assainissement)',
    activites: ['Implantation de latrines et analyses d’eau dans le camp de réfugiés de Minarou.'],
  },
  {
    de: '2014',
    a: '2014',
    from: '2014',
    to: '2014',
    employer: 'Commune de Makak',
    place: 'Makak',
    title: 'Stagiaire au service technique',
  },
];
const jobs: Job[] = postes.map(({ de, a, activites, ...poste }) => ({
  ...poste,
  when: `${de} – ${a}`,
  bullets: activites,
}));
const etudes: (Study & { institution: string; when: string })[] = [
  {
    degree: 'Diplôme d’ingénieur de conception en génie rural',
    studyType: 'Diplôme d’ingénieur de conception',
    area: 'génie rural',
    institution: 'École supérieure des sciences agronomiques de Dschang',
    from: '2009',
    to: '2014',
    when: '2009 – 2014',
  },
  {
    degree: 'Baccalauréat série C, mention Assez bien',
    studyType: 'Baccalauréat',
    area: 'série C',
    institution: 'Lycée classique d’Eséka',
    from: '2006',
    to: '2009',
    when: '2006 – 2009',
    score: 'mention Assez bien',
  },
];
const formations = [
  {
    line: 'Passation des marchés publics, Institut régional des marchés, Yaoundé, novembre 2022',
    name: 'Passation des marchés publics',
    by: 'Institut régional des marchés',
    date: '2022-11',
  },
  {
    line: 'Modélisation des réseaux sous EPANET, Centre Hydro-Formation, Douala, 2018',
    name: 'Modélisation des réseaux sous EPANET',
    by: 'Centre Hydro-Formation',
    date: '2018',
  },
];
const affiliations = ['Ordre national des ingénieurs du génie rural, membre inscrite depuis 2015.'];
const langues = [
  { language: 'Français', fluency: 'Excellent' },
  { language: 'Anglais', fluency: 'Bon' },
  { language: 'Bassa', fluency: 'Langue maternelle' },
  { language: 'Fulfuldé', fluency: 'Notions' },
];
const logiciels = ['EPANET', 'AutoCAD', 'QGIS', 'HEC-RAS', 'MS Project'];
const attestation =
  'Je, soussignée, certifie en toute conscience que les renseignements ci-dessus rendent fidèlement compte de ma situation, de mes qualifications et de mon expérience.';
const entete: [string, string][] = [
  ['Poste proposé', 'Spécialiste en hydraulique rurale'],
  ['Nom', 'NGO BIYONG'],
  ['Prénoms', 'Estelle Mireille'],
  ['Date et lieu de naissance', '26 janvier 1991 à Eséka'],
  ['Nationalité', 'Camerounaise'],
  ['Adresse', 'B.P. 512 Ngaoundéré, quartier Baladji'],
  ['Téléphone', '+237 699 55 01 43'],
  ['Courriel', 'estelle.ngobiyong@courrier-mbam.example'],
];

export const cv: HandMadeCv = {
  id: 'fr-cm-hydraulicienne-formulaire-tech',
  language: 'fr',
  country: 'CM',
  dates: { pattern: 'MMMM yyyy', now: 'À ce jour' },
  name: 'Estelle Mireille Ngo Biyong',
  shownName: 'NGO BIYONG Estelle Mireille',
  label: 'Spécialiste en hydraulique rurale',
  contact: {
    email: 'estelle.ngobiyong@courrier-mbam.example',
    phone: '+237 699 55 01 43',
    address: 'B.P. 512 Ngaoundéré, quartier Baladji',
    city: 'Ngaoundéré',
    labels: { address: 'Adresse', phone: 'Téléphone', email: 'Courriel' },
    extra: ['Date et lieu de naissance : 26 janvier 1991 à Eséka', 'Nationalité : Camerounaise'],
  },
  sections: [
    { kind: 'education', heading: '9. Formation universitaire et scolaire', education: etudes },
    {
      kind: 'other',
      orKind: ['volunteer', 'certificates'],
      heading: '10. Affiliation à des associations professionnelles',
      text: affiliations,
    },
    { kind: 'certificates', orKind: ['education'], heading: '11. Autres formations', items: formations },
    { kind: 'languages', heading: '12. Langues', languages: langues },
    { kind: 'skills', heading: '13. Outils informatiques', skills: [{ skills: logiciels }], skillStyle: 'comma' },
    { kind: 'work', heading: '14. Antécédents professionnels', jobs },
    { kind: 'other', heading: '15. Attestation', text: [attestation] },
  ],
  tools: ['python-docx'],
  source: page`import json
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

cv = json.loads(r'''${JSON.stringify({ postes, etudes, formations, affiliations, langues, logiciels, attestation, entete })}''')
doc = Document()
sheet = doc.sections[0]
sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
sheet.left_margin = sheet.right_margin = Cm(2.5)
sheet.top_margin = sheet.bottom_margin = Cm(2)
normal = doc.styles['Normal']
normal.font.name, normal.font.size = 'Cambria', Pt(11)
normal.paragraph_format.space_after = Pt(3)


def heading(text):
    p = doc.add_paragraph()
    p.paragraph_format.space_before = Pt(10)
    p.paragraph_format.keep_with_next = True
    p.add_run(text).bold = True


def grid(widths, rows, head=True):
    table = doc.add_table(rows=0, cols=len(widths))
    table.style = 'Table Grid'
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = Cm(width)
    for at, texts in enumerate(rows):
        for cell, width, text in zip(table.add_row().cells, widths, texts):
            cell.width = Cm(width)
            parts = text if isinstance(text, list) else [text]
            for n, part in enumerate(parts):
                p = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
                if isinstance(text, list):
                    p.style = doc.styles['List Bullet']
                p.add_run(part).bold = head and at == 0
                p.paragraph_format.space_after = Pt(1)


p = doc.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
run = p.add_run('FORMULAIRE TECH-6')
run.bold, run.font.size = True, Pt(13)
p = doc.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
p.add_run('Modèle de curriculum vitae (CV) pour le personnel spécialisé proposé').italic = True

# 1 to 8 stand in one line each, from 9 on the numbers are headings
for n, (label, value) in enumerate(cv['entete']):
    p = doc.add_paragraph()
    p.add_run(str(n + 1) + '. ' + label + ' : ').bold = True
    p.add_run(value)

heading('9. Formation universitaire et scolaire')
grid((7, 6, 3), [('Établissement', 'Diplôme obtenu', 'Période')] + [(e['institution'], e['degree'], e['when']) for e in cv['etudes']])
heading('10. Affiliation à des associations professionnelles')
for text in cv['affiliations']:
    doc.add_paragraph(text)
heading('11. Autres formations')
for item in cv['formations']:
    doc.add_paragraph(item['line'], style='List Bullet')
heading('12. Langues')
grid((5, 5), [('Langue', 'Niveau')] + [(l['language'], l['fluency']) for l in cv['langues']])
heading('13. Outils informatiques')
doc.add_paragraph(', '.join(cv['logiciels']))
heading('14. Antécédents professionnels')
for n, poste in enumerate(cv['postes']):
    if n:
        doc.add_paragraph()
    rows = [('De :', poste['de']), ('À :', poste['a']), ('Employeur :', poste['employer']), ('Lieu :', poste['place']),
            ('Poste occupé :', poste['title'])]
    if poste.get('activites'):
        rows.append(('Activités menées :', poste['activites']))
    grid((4, 12), rows, False)
heading('15. Attestation')
doc.add_paragraph(cv['attestation'])
p = doc.add_paragraph('Ngaoundéré, le 14 mai 2025')
p.paragraph_format.space_before = Pt(14)
p = doc.add_paragraph('NGO BIYONG Estelle Mireille')
p.paragraph_format.space_before = Pt(20)
doc.save('cv.docx')
`,
};
