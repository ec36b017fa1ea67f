import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const studies: (Study & { institution: string; place: string; when: string })[] = [
  {
    degree: 'CAP Cuisine',
    studyType: 'CAP',
    area: 'Cuisine',
    institution: 'CFA des Combrailles',
    place: 'Montluçon',
    from: '2004',
    to: '2006',
    when: '2004-2006',
    text: ['Apprentissage à l’Auberge du Vieux Lavoir'],
  },
  {
    degree: 'Brevet des collèges',
    studyType: 'Brevet des collèges',
    institution: 'Collège des Trois-Étangs',
    place: 'Commentry',
    to: '2004',
    when: '2004',
  },
];
const jobs: (Job & { title: string; employer: string; place: string; when: string })[] = [
  {
    title: 'Second de cuisine',
    employer: 'Cuisine centrale de Montvallier',
    place: 'Montvallier (03)',
    from: '2017-09',
    when: 'Depuis septembre 2017',
    bullets: [
      '1 400 repas par jour en liaison froide pour onze écoles et deux foyers',
      'Remplacement du chef pendant ses congés, équipe de 8 personnes',
      'Passage à 30 % de produits bio et au repas végétarien du jeudi',
    ],
  },
  {
    title: 'Cuisinier',
    employer: 'EHPAD Les Tilleuls Blancs',
    place: 'Néris-les-Bains (03)',
    from: '2011-03',
    to: '2017-08',
    when: 'De mars 2011 à août 2017',
    bullets: ['Textures modifiées, régimes sans sel et diabétiques', 'Commission des menus avec les résidents'],
  },
  {
    title: 'Commis de cuisine',
    employer: 'Restaurant Le Bec Salé',
    place: 'Royan (17)',
    from: '2006-07',
    to: '2011-02',
    when: 'De juillet 2006 à février 2011',
  },
];
const cooking = ['Liaison froide et chaude', 'Textures modifiées', 'Pâtisserie simple'];
const hygiene = ['HACCP', 'Plan de nettoyage', 'Traçabilité'];
const desk = ['Commandes', 'Fiches techniques', 'Logiciel Datameal'];
const certificates: Item[] = [
  {
    line: 'Formation HACCP, GRETA du Bourbonnais, 2019',
    name: 'Formation HACCP',
    by: 'GRETA du Bourbonnais',
    date: '2019',
  },
  { line: 'Sauveteur secouriste du travail, 2022', name: 'Sauveteur secouriste du travail', date: '2022' },
];
const hobbies = 'Pêche à la mouche, potager, président du comité des fêtes de mon village.';
const h = (text: string): string =>
  `<p style="margin-top:0.35cm;margin-bottom:0.1cm;border-bottom:1px solid #7a3b1d"><font color="#7a3b1d"><b>${text}</b></font></p>`;
const box = (caption: string, skills: string[]): string =>
  `<td width="33%" valign="top"><p><b>${caption}</b></p>${skills.map((s) => `<p>${s}</p>`).join('')}</td>`;

export const cv: HandMadeCv = {
  id: 'fr-fr-cuisinier-collectivite-odt',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'aujourd’hui', since: 'Depuis' },
  name: 'Sébastien Auclerc',
  shownName: 'Sébastien AUCLERC',
  label: 'Cuisinier de collectivité',
  contact: {
    email: 'sebastien.auclerc@courrielbleu.example',
    phone: '06 39 98 41 27',
    address: '3 impasse du Moulin, 03600 Commentry',
    city: 'Commentry',
    postalCode: '03600',
    extra: ['36 ans, marié, deux enfants', 'Permis B, véhicule personnel'],
  },
  sections: [
    { kind: 'education', heading: 'Mon parcours scolaire', education: studies },
    { kind: 'work', heading: 'Là où j’ai travaillé', jobs },
    {
      kind: 'skills',
      heading: 'Ce que je sais faire',
      skills: [
        { group: 'En cuisine', skills: cooking },
        { group: 'Hygiène', skills: hygiene },
        { group: 'Au bureau', skills: desk },
      ],
    },
    { kind: 'certificates', orKind: ['education'], heading: 'Stages et formations', items: certificates },
    { kind: 'interests', heading: 'Et en dehors du travail', text: [hobbies] },
  ],
  tools: ['writer-odt'],
  source: page`<html lang="fr"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: 21cm 29.7cm; margin: 1.8cm 2cm }
p, td p, li { font-family: "Liberation Sans", "Arial"; font-size: 10.5pt; margin-top: 0; margin-bottom: 0.04cm }
ul { margin-top: 0; margin-bottom: 0.1cm }
</style></head><body>
<p><font size="5"><b>Sébastien AUCLERC</b></font></p>
<p><font size="4">Cuisinier de collectivité</font></p>
<p>3 impasse du Moulin, 03600 Commentry<br>06 39 98 41 27<br>sebastien.auclerc@courrielbleu.example<br>36 ans, marié, deux enfants<br>Permis B, véhicule personnel</p>
${h('Mon parcours scolaire')}
${studies.map((s) => `<p>${s.when} : <b>${s.degree}</b>, ${s.institution}, ${s.place}</p>${(s.text ?? []).map((t) => `<p><i>${t}</i></p>`).join('')}`)}
${h('Là où j’ai travaillé')}
${jobs.map((j) => `<p style="margin-top:0.15cm"><u>${j.when}</u> : <b>${j.title}</b></p><p>${j.employer}, ${j.place}</p>${ul(j.bullets)}`)}
${h('Ce que je sais faire')}
<table width="100%" border="1" cellpadding="4" cellspacing="0"><tr>${box('En cuisine', cooking)}${box('Hygiène', hygiene)}${box('Au bureau', desk)}</tr></table>
${h('Stages et formations')}
${ul(certificates.map((c) => c.line))}
${h('Et en dehors du travail')}
<p>${hobbies}</p>
</body></html>`,
};
