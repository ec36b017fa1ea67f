import type { Item, Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: (Job & { when: string; title: string; employer: string })[] = [
  {
    title: 'Fleuriste',
    employer: 'L’Herbe Folle',
    place: 'Angers',
    from: '2021-09',
    when: 'Depuis septembre 2021',
    bullets: [
      'Deuil et mariage, environ 40 mariages par an',
      'Achats au MIN deux fois par semaine',
      'Tutrice d’une apprentie CAP',
    ],
  },
  {
    title: 'Vendeuse en jardinerie (CDD)',
    employer: 'Jardins de l’Aubance',
    place: 'Brissac',
    from: '2020-03',
    to: '2021-08',
    when: 'Mars 2020 – août 2021',
  },
  {
    title: 'Chargée de clientèle',
    employer: 'Crédit Mutuel d’Anjou',
    place: 'Saumur',
    from: '2010-10',
    to: '2018-12',
    when: 'Octobre 2010 – décembre 2018',
    text: ['Portefeuille de 600 particuliers ; départ volontaire pour me reconvertir.'],
  },
  {
    title: 'Stagiaire',
    employer: 'Fleurs Gaudin Père & Fils',
    place: 'Trélazé',
    from: '2019-05',
    to: '2019-06',
    when: 'Mai – juin 2019',
  },
];
const studies: (Study & { when: string })[] = [
  {
    degree: 'CAP Fleuriste',
    studyType: 'CAP',
    area: 'Fleuriste',
    institution: 'CFA de la CCI du Maine-et-Loire',
    place: 'Angers',
    from: '2019',
    to: '2020',
    when: '2019-2020',
    score: 'mention bien',
  },
  {
    degree: 'BTS Banque',
    studyType: 'BTS',
    area: 'Banque',
    institution: 'Lycée Sacré-Cœur La Salle',
    place: 'Angers',
    from: '2008',
    to: '2010',
    when: '2008-2010',
  },
  {
    degree: 'Baccalauréat ES',
    studyType: 'Baccalauréat',
    area: 'ES',
    institution: 'Lycée Duplessis-Mornay',
    place: 'Saumur',
    to: '2008',
    when: '2008',
  },
];
const awards: Item[] = [
  {
    line: '3e prix, Coupe régionale des fleuristes, Interflora, 2023',
    name: '3e prix, Coupe régionale des fleuristes',
    by: 'Interflora',
    date: '2023',
  },
];
const html = (text: string): string => text.replaceAll('&', '&amp;');

export const cv: HandMadeCv = {
  id: 'fr-fr-fleuriste-encadre',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'MMMM yyyy', now: '', since: 'Depuis' },
  name: 'Clémence Rabouin',
  label: 'Fleuriste',
  contact: {
    email: 'clemence.rabouin@angevine.example',
    phone: '06 39 98 14 52',
    address: '27 bis, rue Bressigny, 49100 Angers',
    city: 'Angers',
    postalCode: '49100',
    extra: ['38 ans, permis B, véhicule'],
    profiles: [{ network: 'Instagram', username: 'clem.en.fleurs', shown: 'Instagram : @clem.en.fleurs' }],
  },
  sections: [
    {
      kind: 'skills',
      heading: 'Savoir-faire',
      skills: [
        { skills: ['Bouquet lié', 'piquage', 'taille et entretien', 'vitrine', 'caisse', 'devis', 'réseaux sociaux'] },
      ],
      skillStyle: 'comma',
    },
    { kind: 'work', heading: 'Parcours', jobs },
    { kind: 'education', heading: 'Diplômes', education: studies },
    { kind: 'awards', heading: 'Concours', items: awards },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: [
        { language: 'anglais', fluency: 'courant' },
        { language: 'espagnol', fluency: 'notions' },
      ],
    },
    {
      kind: 'interests',
      heading: 'Et aussi',
      text: ['Herbier, vélo, chorale du quartier, deux chats et beaucoup de dahlias.'],
    },
  ],
  tools: ['wkhtmltopdf'],
  source: page`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>CV Clémence Rabouin</title><style>
body { font-family: Caladea, serif; font-size: 18px; color: #333; margin: 0 3px }
.cadre { border: 1px solid #a8455f; padding: 26px 40px }
.haut { text-align: center }
.haut h1 { font-weight: normal; font-size: 36px; margin: 0; color: #a8455f } .haut em { font-size: 19px }
.haut p { margin: 4px 0; font-size: 16px }
h2 { text-align: center; font-weight: normal; font-style: italic; font-size: 21px; color: #a8455f; margin: 22px 0 8px }
h2:before, h2:after { content: " ❧ "; font-family: "DejaVu Sans"; font-style: normal; font-size: 15px; color: #c9a0ab }
.date { float: right; color: #777; font-size: 16px } .poste { margin-top: 9px; page-break-inside: avoid } .poste b { font-size: 19px }
ul { margin: 3px 0 } p { margin: 3px 0 } .milieu { text-align: center }
</style></head><body><div class="cadre">
<div class="haut"><h1>Clémence Rabouin</h1><em>Fleuriste</em>
<p>27 bis, rue Bressigny, 49100 Angers — 06 39 98 14 52</p><p>clemence.rabouin@angevine.example — Instagram : @clem.en.fleurs</p><p>38 ans, permis B, véhicule</p></div>
<h2>Savoir-faire</h2>
<p class="milieu">Bouquet lié, piquage, taille et entretien, vitrine, caisse, devis, réseaux sociaux</p>
<h2>Parcours</h2>
${jobs.map((j) => `<div class="poste"><span class="date">${j.when}</span><b>${html(j.employer)}</b>, ${j.place}<br>${j.title}${(j.text ?? []).map((t) => `<p>${t}</p>`).join('')}${ul(j.bullets)}</div>`)}
<h2>Diplômes</h2>
${studies.map((s) => `<div class="poste"><span class="date">${s.when}</span><b>${s.degree}</b>${s.score ? `, ${s.score}` : ''}<br>${s.institution}, ${s.place}</div>`)}
<h2>Concours</h2>
${awards.map((a) => `<p class="milieu">${a.line}</p>`)}
<h2>Langues</h2>
<p class="milieu">anglais courant, notions d’espagnol</p>
<h2>Et aussi</h2>
<p class="milieu">Herbier, vélo, chorale du quartier, deux chats et beaucoup de dahlias.</p>
</div></body></html>
`,
};
