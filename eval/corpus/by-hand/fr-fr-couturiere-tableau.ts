import type { Job, Study } from '../corpus-cv.js';
import { page, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; text: string[] })[] = [
  {
    when: '2017 à ce jour',
    employer: 'Atelier Bertrande',
    place: 'Lyon 4e',
    title: 'Couturière d’atelier, robes de mariée',
    from: '2017',
    text: ['Missions : moulage sur mannequin, montage des corsages, essayages avec les clientes, finitions main.'],
  },
  {
    when: '2011 – 2017',
    employer: 'SOIERIES DU RHÔNE CONFECTION',
    place: 'Villeurbanne',
    title: 'Mécanicienne en confection',
    from: '2011',
    to: '2017',
    text: ['Missions : piqueuse plate et surjeteuse, petites séries de chemisiers ; polyvalente sur cinq postes.'],
  },
  {
    when: '2009 – 2010',
    employer: 'Retouches Express',
    place: 'Bron',
    title: 'Retoucheuse',
    from: '2009',
    to: '2010',
    text: ['Missions : ourlets, fermetures, cintrages, accueil et encaissement.'],
  },
  {
    when: '2008',
    employer: 'Théâtre de la Ficelle',
    place: 'Lyon 1er',
    title: 'Habilleuse (stage de 3 mois)',
    from: '2008',
    to: '2008',
    text: ['Missions : entretien et repassage des costumes, habillage pendant les représentations.'],
  },
];
const studies: (Study & { when: string })[] = [
  {
    when: '2009',
    degree: 'Baccalauréat professionnel Métiers de la mode – vêtements',
    studyType: 'Baccalauréat professionnel',
    area: 'Métiers de la mode – vêtements',
    institution: 'Lycée professionnel des Canuts',
    place: 'Lyon',
    to: '2009',
    score: 'mention Assez bien',
  },
  {
    when: '2007',
    degree: 'BEP Métiers de la mode',
    studyType: 'BEP',
    area: 'Métiers de la mode',
    institution: 'Lycée professionnel des Canuts',
    place: 'Lyon',
    to: '2007',
  },
];
const knowHow = [
  'Moulage et patronage à plat',
  'Coupe de la soie et de la dentelle',
  'Broderie main et pose de perles',
  'Machines Juki et Brother industrielles',
  'Lectra Modaris (notions)',
];

export const cv: HandMadeCv = {
  id: 'fr-fr-couturiere-tableau',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'yyyy', now: 'à ce jour' },
  name: 'Amina Berthollet',
  shownName: 'Amina BERTHOLLET',
  label: 'Couturière – modéliste en robes de mariée',
  contact: {
    email: 'amina.berthollet@courrielperso.example',
    phone: '06 52 18 74 30',
    address: '14 montée de la Grande-Côte, 69001 Lyon',
    city: 'Lyon',
    postalCode: '69001',
    labels: { phone: 'Tél.' },
    extra: ['Née le 2 février 1989', 'Mariée, 1 enfant', 'Permis B'],
  },
  sections: [
    { kind: 'work', heading: 'PARCOURS PROFESSIONNEL', jobs },
    { kind: 'education', heading: 'DIPLÔMES', education: studies },
    {
      kind: 'skills',
      heading: 'SAVOIR-FAIRE',
      skills: [
        {
          skills: [
            'Moulage et patronage à plat',
            'Coupe de la soie et de la dentelle',
            'Broderie main et pose de perles',
            'Machines Juki et Brother industrielles',
            { name: 'Lectra Modaris', level: 'notions' },
          ],
        },
      ],
      skillStyle: 'list',
    },
    {
      kind: 'languages',
      heading: 'LANGUES',
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Arabe', fluency: 'courant' },
        { language: 'Anglais', fluency: 'débutant' },
      ],
    },
    { kind: 'interests', heading: 'DIVERS', text: ['Danse folk, marché de la brocante, bénévole aux Restos du cœur.'] },
  ],
  tools: ['writer-odt', 'writer-rtf'],
  source: page`<html lang="fr"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: 21cm 29.7cm; margin: 1.8cm }
body { font-family: "Liberation Sans"; font-size: 10.5pt }
p { margin: 0 0 0.08cm 0 }
td { vertical-align: top; padding: 0.1cm }
</style></head><body>
<p><font size="5"><b>Amina BERTHOLLET</b></font></p>
<p>14 montée de la Grande-Côte, 69001 Lyon</p>
<p>Tél. : 06 52 18 74 30</p>
<p>amina.berthollet@courrielperso.example</p>
<p>Née le 2 février 1989</p>
<p>Mariée, 1 enfant</p>
<p>Permis B</p>
<p><br></p>
<p align="center"><font size="4"><b>Couturière – modéliste en robes de mariée</b></font></p>
<p><br></p>
<p><b><u>PARCOURS PROFESSIONNEL</u></b></p>
<table width="100%" border="1" cellspacing="0" cellpadding="4">
<tr bgcolor="#e8e0ec"><td width="17%"><b>Année</b></td><td width="30%"><b>Entreprise</b></td><td><b>Poste</b></td></tr>
${jobs.map(
  (job) =>
    `<tr valign="top"><td>${job.when}</td><td>${job.employer}<br>${job.place}</td><td><b>${job.title}</b><br>${job.text[0]}</td></tr>`,
)}
</table>
<p><br></p>
<p><b><u>DIPLÔMES</u></b></p>
<table width="100%" border="1" cellspacing="0" cellpadding="4">
${studies.map(
  (study) =>
    `<tr valign="top"><td width="17%">${study.when}</td><td>${study.degree}${study.score ? `, ${study.score}` : ''}<br>${study.institution}, ${study.place}</td></tr>`,
)}
</table>
<p><br></p>
<p><b><u>SAVOIR-FAIRE</u></b></p>
<ul>${knowHow.map((one) => `<li>${one}</li>`)}</ul>
<p><b><u>LANGUES</u></b></p>
<p>Français : langue maternelle</p>
<p>Arabe : courant</p>
<p>Anglais : débutant</p>
<p><br></p>
<p><b><u>DIVERS</u></b></p>
<p>Danse folk, marché de la brocante, bénévole aux Restos du cœur.</p>
</body></html>`,
};
