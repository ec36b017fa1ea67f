import type { Job, Study } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const profil =
  'Ingénieure de formation universitaire, dix ans dans la conserve de poisson et l’export de primeurs. Je cherche un poste de direction qualité multi-sites dans la région Souss-Massa ou à Casablanca.';
type Ligne = Job & { when: string; title: string; employer: string; place: string };
const postes: Ligne[] = [
  {
    title: 'Responsable qualité et sécurité des aliments',
    when: 'De septembre 2020 à ce jour',
    from: '2020-09',
    employer: 'Conserveries de la Baie d’Anza S.A.',
    place: 'Agadir',
    bullets: [
      'Animation du système HACCP et de l’équipe sécurité des aliments (9 personnes)',
      'Certification IFS Food renouvelée quatre fois, niveau supérieur depuis 2022',
      'Traitement des réclamations des clients européens et plan de rappel',
    ],
  },
  {
    title: 'Responsable du laboratoire',
    when: 'De mars 2017 à août 2020',
    from: '2017-03',
    to: '2020-08',
    employer: 'Primeurs Oued Massa Export SARL',
    place: 'Aït Melloul',
    bullets: [
      'Analyses de résidus de pesticides et suivi des limites maximales par pays de destination',
      'Préparation du dossier d’accréditation ISO/IEC 17025',
    ],
  },
  {
    title: 'Technicienne contrôle qualité',
    when: 'D’octobre 2014 à février 2017',
    from: '2014-10',
    to: '2017-02',
    employer: 'Laiterie Tifaouine (groupe Agrobled)',
    place: 'Taroudant',
    bullets: [
      'Contrôle à réception du lait de 38 centres de collecte',
      'Analyses physico-chimiques et bactériologiques',
    ],
  },
];
const stages: Ligne[] = [
  {
    title: 'Stage de fin d’études : durée de vie du jus d’orange frais',
    when: 'De mars à juillet 2014',
    from: '2014-03',
    to: '2014-07',
    employer: 'Agrumes du Littoral S.A.',
    place: 'Kénitra',
  },
  {
    title: 'Stage d’observation au service hygiène',
    when: 'Juillet 2012',
    from: '2012-07',
    to: '2012-07',
    employer: 'Bureau communal d’hygiène',
    place: 'Inezgane',
  },
];
const etudes: (Study & { when: string; institution: string; place: string; score: string })[] = [
  {
    when: '2014',
    to: '2014',
    degree: 'Master spécialisé en sécurité sanitaire des aliments',
    studyType: 'Master spécialisé',
    area: 'sécurité sanitaire des aliments',
    institution: 'Institut Bouregreg des sciences agronomiques',
    place: 'Rabat',
    score: 'Bien',
  },
  {
    when: '2012',
    to: '2012',
    degree: 'Licence professionnelle en industries agroalimentaires',
    studyType: 'Licence professionnelle',
    area: 'industries agroalimentaires',
    institution: 'Faculté des sciences et techniques du Souss',
    place: 'Agadir',
    score: 'Assez bien',
  },
  {
    when: '2009',
    to: '2009',
    degree: 'Baccalauréat, série sciences de la vie et de la terre',
    studyType: 'Baccalauréat',
    area: 'sciences de la vie et de la terre',
    institution: 'Lycée qualifiant Al Massira',
    place: 'Inezgane',
    score: 'Très bien',
  },
];
const formations = [
  {
    line: 'Auditrice interne ISO 22000 v2018, Cabinet Qualis Maghreb, 2021',
    name: 'Auditrice interne ISO 22000 v2018',
    by: 'Cabinet Qualis Maghreb',
    date: '2021',
  },
  {
    line: 'Food Defense et Food Fraud, Centre technique de l’Agroalimentaire du Sud, 2019',
    name: 'Food Defense et Food Fraud',
    by: 'Centre technique de l’Agroalimentaire du Sud',
    date: '2019',
  },
];
const outils = ['Excel', 'Minitab', 'Sage X3', 'LIMS LabCollector', 'Power BI'];
const langues = [
  ['Arabe', 'langue maternelle', 'courant'],
  ['Amazigh', 'langue maternelle', '–'],
  ['Français', 'courant', 'courant'],
  ['Anglais', 'bon niveau', 'technique'],
] as const;
const loisirs = 'Randonnée dans l’Anti-Atlas, cuisine, bénévolat dans une association d’alphabétisation.';
const adresse = '12, rue des Orangers, Hay Salam, 80000 Agadir';
const entete = (...cases: [string, number][]): string =>
  `<thead><tr>${cases.map(([texte, large]) => `<th style="width: ${large}%">${texte}</th>`).join('')}</tr></thead>`;
const ligne = (...cases: string[]): string => `<tr>${cases.map((texte) => `<td>${texte}</td>`).join('')}</tr>`;

export const cv: HandMadeCv = {
  id: 'fr-ma-responsable-qualite-mention',
  language: 'fr',
  country: 'MA',
  dates: { pattern: 'MMMM yyyy', join: ' à ', now: 'ce jour' },
  name: 'Salma El Ouardighi',
  shownName: 'Salma EL OUARDIGHI',
  label: 'Responsable qualité et sécurité des aliments',
  contact: {
    email: 's.elouardighi@taghazoutmail.example',
    phone: '06 61 55 50 14',
    address: adresse,
    city: 'Agadir',
    postalCode: '80000',
    labels: { phone: 'GSM', email: 'Courriel', address: 'Adresse' },
    extra: ['Née le 3 février 1991', 'Mariée, un enfant', 'Permis B'],
  },
  sections: [
    { kind: 'summary', heading: 'Profil', text: [profil] },
    { kind: 'education', heading: 'Diplômes', education: etudes },
    { kind: 'work', heading: 'Expérience professionnelle', jobs: postes },
    { kind: 'work', heading: 'Stages', jobs: stages },
    { kind: 'certificates', orKind: ['education'], heading: 'Formations continues', items: formations },
    { kind: 'skills', heading: 'Outils informatiques', skills: [{ skills: outils }], skillStyle: 'comma' },
    {
      kind: 'languages',
      heading: 'Langues',
      languages: langues.map(([language, parle, ecrit]) => ({
        language,
        fluency: ecrit === '–' ? `Parlé : ${parle}` : `Parlé : ${parle}, Écrit : ${ecrit}`,
      })),
    },
    { kind: 'interests', heading: 'Centres d’intérêt', text: [loisirs] },
  ],
  tools: ['weasyprint', 'chromium'],
  source: page`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>CV</title><style>
@page { size: A4; margin: 16mm 17mm }
body { margin: 0; font: 10.5pt/1.35 "Carlito", "Calibri", sans-serif; color: #222 }
h1 { font-size: 20pt; margin: 0; color: #2f5d34 }
p { margin: 0 0 2pt }
p.t { font-size: 12.5pt; margin-bottom: 6pt }
h2 { font-size: 12.5pt; color: #2f5d34; margin: 13pt 0 4pt; break-after: avoid }
table { width: 99.7%; border-collapse: collapse; table-layout: fixed }
th, td { box-sizing: border-box; border: 0.8pt solid #7a9c7d; padding: 3pt 5pt; vertical-align: middle; text-align: left }
th { background: #dfeadf; text-align: center }
td ul { margin: 0; padding-left: 11pt }
tr { break-inside: avoid }
ul { margin: 0; padding-left: 15pt }
</style></head><body>
<h1>Salma EL OUARDIGHI</h1>
<p class="t">Responsable qualité et sécurité des aliments</p>
<p>Adresse : ${adresse}</p>
<p>GSM : 06 61 55 50 14</p>
<p>Courriel : s.elouardighi@taghazoutmail.example</p>
<p>Née le 3 février 1991</p>
<p>Mariée, un enfant</p>
<p>Permis B</p>
<h2>Profil</h2>
<p>${profil}</p>
<h2>Diplômes</h2>
<table>${entete(['Année', 10], ['Diplôme', 38], ['Établissement', 37], ['Mention', 15])}<tbody>
${etudes.map((e) => ligne(e.when, e.degree, `${e.institution}, ${e.place}`, e.score))}</tbody></table>
<h2>Expérience professionnelle</h2>
<table>${entete(['Poste occupé', 20], ['Période', 15], ['Entreprise et lieu', 22], ['Missions et réalisations', 43])}<tbody>
${postes.map((p) => ligne(`<b>${p.title}</b>`, p.when, `${p.employer}, ${p.place}`, ul(p.bullets)))}</tbody></table>
<h2>Stages</h2>
<table>${entete(['Intitulé', 42], ['Période', 22], ['Organisme', 36])}<tbody>
${stages.map((s) => ligne(s.title, s.when, `${s.employer}, ${s.place}`))}</tbody></table>
<h2>Formations continues</h2>
${ul(formations.map((f) => f.line))}
<h2>Outils informatiques</h2>
<p>${outils.join(', ')}</p>
<h2>Langues</h2>
<table style="width: 65%">${entete(['Langue', 30], ['Parlé', 35], ['Écrit', 35])}<tbody>
${langues.map((l) => ligne(...l))}</tbody></table>
<h2>Centres d’intérêt</h2>
<p>${loisirs}</p>
</body></html>`,
};
