import type { Job } from '../corpus-cv.js';
import { page, ul, type HandMadeCv } from '../hand-made.js';

const jobs: Job[] = [
  {
    title: 'Boulanger tourier',
    employer: 'Maison Kerloc’h',
    place: 'Rennes',
    from: '2018',
    when: '2018 – aujourd’hui',
    bullets: ['Production de 900 viennoiseries par jour.', 'Formation de trois apprentis, tous reçus au CAP.'],
  },
  {
    title: 'Ouvrier boulanger',
    employer: 'Le Fournil de Cesson',
    place: 'Cesson-Sévigné',
    from: '2013',
    to: '2018',
    when: '2013 – 2018',
    bullets: ['Pétrissage, façonnage et cuisson au four à sole.'],
  },
  {
    title: 'Apprenti boulanger',
    employer: 'Boulangerie Le Gall',
    place: 'Vitré',
    from: '2011',
    to: '2013',
    when: '2011 – 2013',
  },
];
const skills = ['Levain naturel', 'Tourage', 'Gestion des commandes', 'Hygiène HACCP'];

export const cv: HandMadeCv = {
  id: 'fr-fr-boulanger-deux-colonnes',
  language: 'fr',
  country: 'FR',
  dates: { pattern: 'yyyy', now: 'aujourd’hui' },
  name: 'Yann Le Bihan',
  shownName: 'YANN LE BIHAN',
  label: 'Boulanger tourier',
  contact: {
    email: 'yann.lebihan@fournil.example',
    phone: '07 45 12 36 98',
    address: '3 allée des Chênes, 35000 Rennes',
    city: 'Rennes',
    postalCode: '35000',
    heading: 'Coordonnées',
  },
  sections: [
    { kind: 'work', heading: 'Expériences', jobs },
    {
      kind: 'education',
      heading: 'Formations',
      education: [
        {
          degree: 'Brevet professionnel boulanger',
          studyType: 'Brevet professionnel',
          area: 'boulanger',
          institution: 'CFA de Rennes',
          to: '2013',
          when: '2013',
        },
        {
          degree: 'CAP Boulanger',
          studyType: 'CAP',
          area: 'Boulanger',
          institution: 'CFA de Rennes',
          to: '2011',
          when: '2011',
        },
      ],
    },
    { kind: 'skills', heading: 'Savoir-faire', skills: [{ skills }] },
    { kind: 'languages', heading: 'Langues', languages: [{ language: 'Anglais', fluency: 'scolaire' }] },
    { kind: 'interests', heading: 'Loisirs', items: [{ line: 'Cyclisme' }, { line: 'Chant marin' }] },
  ],
  columns: 2,
  tools: ['wkhtmltopdf', 'chromium'],
  source: page`<html lang="fr"><head><meta charset="utf-8"><style>body{font-family:"Liberation Sans";font-size:11pt;margin:0}table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:14px}.l{width:30%;background:#f3e6d0}h1{font-size:22pt;margin:0;color:#8a4b08}h2{font-size:12pt;color:#8a4b08;text-transform:uppercase;border-bottom:1px dotted #8a4b08}p{margin:3px 0}</style></head><body><table><tr><td class="l"><h2>Coordonnées</h2><p>3 allée des Chênes</p><p>35000 Rennes</p><p>07 45 12 36 98</p><p>yann.lebihan@fournil.example</p><h2>Savoir-faire</h2>${skills.map((s) => `<p>– ${s}</p>`)}<h2>Langues</h2><p>Anglais : scolaire</p><h2>Loisirs</h2><p>– Cyclisme</p><p>– Chant marin</p></td><td><h1>YANN LE BIHAN</h1><p>Boulanger tourier</p><h2>Expériences</h2>${jobs.map((j) => `<p><b>${j.when} : ${j.title}</b></p><p>${j.employer}, ${j.place}</p>${ul(j.bullets)}`)}<h2>Formations</h2><p><b>2013 : Brevet professionnel boulanger</b></p><p>CFA de Rennes</p><p><b>2011 : CAP Boulanger</b></p><p>CFA de Rennes</p></td></tr></table></body></html>`,
};
