import { page, type HandMadeCv } from '../hand-made.js';

export const cv: HandMadeCv = {
  id: 'fr-be-bibliothecaire-deux-points',
  language: 'fr',
  country: 'BE',
  dates: { pattern: 'MM/yy', join: '–', now: 'aujourd’hui' },
  name: 'Noémie Vandersmissen',
  shownName: 'VANDERSMISSEN Noémie',
  contact: {
    email: 'noemie.vds@courriel.example',
    phone: '0473 58 26 14',
    address: 'rue des Échevins 22, 5000 Namur',
    city: 'Namur',
    postalCode: '5000',
    labels: { phone: 'GSM', email: 'Courriel' },
    extra: ['Née à Dinant le 30/05/1990', 'Nationalité belge', 'Permis B, sans voiture'],
  },
  sections: [
    {
      kind: 'work',
      heading: 'Expérience :',
      jobs: [
        {
          title: 'bibliothécaire responsable de la section jeunesse',
          employer: 'Bibliothèque communale de Floreffe',
          from: '2019-03',
          when: '03/19–aujourd’hui',
          bullets: [
            'acquisitions (budget de 18 000 €), catalogage, désherbage',
            'heures du conte et accueil de 34 classes par an',
            'bébés lecteurs à la consultation ONE',
          ],
        },
        {
          title: 'employée de bibliothèque',
          employer: 'ASBL Lire à Sambreville',
          from: '2016-09',
          to: '2019-02',
          when: '09/16–02/19',
          bullets: ['prêt, rangement, bibliobus le mercredi'],
        },
        {
          title: 'libraire',
          employer: 'Papyrus & Cie SPRL',
          place: 'Namur',
          from: '2013-07',
          to: '2015-12',
          when: '07/13–12/15',
          bullets: ['rayon bande dessinée, commandes, retours'],
        },
        {
          title: 'jobiste caisse',
          employer: 'supermarché Delvigne',
          place: 'Dinant',
          from: '2009',
          to: '2012',
          when: 'étés 2009 à 2012',
        },
      ],
    },
    {
      kind: 'other',
      heading: 'Remarque :',
      text: ['De janvier à août 2016, voyage à vélo de Namur à Istanbul.'],
    },
    {
      kind: 'education',
      heading: 'Études :',
      education: [
        {
          degree: 'Bachelier bibliothécaire-documentaliste',
          studyType: 'Bachelier',
          area: 'bibliothécaire-documentaliste',
          institution: 'Haute École de la Meuse',
          from: '2010',
          to: '2013',
          when: '2010–2013',
          score: 'distinction',
        },
        {
          degree: 'première année en langues romanes, non achevée',
          area: 'langues romanes',
          institution: 'Université de Namur',
          from: '2008',
          to: '2009',
          when: '2008–2009',
        },
        {
          degree: 'CESS, latin-langues',
          studyType: 'CESS',
          area: 'latin-langues',
          institution: 'Collège de Leffe',
          place: 'Dinant',
          to: '2008',
          when: '2008',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Informatique :',
      skills: [{ skills: ['Koha', 'Unimarc', 'Canva', { name: 'WordPress', level: 'notions' }] }],
      skillStyle: 'comma',
    },
    {
      kind: 'languages',
      heading: 'Langues :',
      languages: [
        { language: 'français', fluency: 'langue maternelle' },
        { language: 'néerlandais', fluency: 'bon, B2' },
        { language: 'anglais', fluency: 'lu et parlé' },
      ],
    },
    {
      kind: 'certificates',
      orKind: ['education'],
      heading: 'Formations continues :',
      items: [
        {
          line: 'Lecture à voix haute, Centre de littérature enfantine, 2021',
          name: 'Lecture à voix haute',
          by: 'Centre de littérature enfantine',
          date: '2021',
        },
        { line: 'BEPS, Croix-Rouge, 2018', name: 'BEPS', by: 'Croix-Rouge', date: '2018' },
      ],
    },
    { kind: 'interests', heading: 'Loisirs :', text: ['vélo, reliure, théâtre wallon'] },
  ],
  tools: ['writer-odt', 'writer-pdf'],
  source: page`<html lang="fr"><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:2.2cm}body,p,li{font-family:"Liberation Sans";font-size:11pt}p{margin:0 0 2pt 0}ul{margin-top:0;margin-bottom:4pt}</style></head><body>
<p>VANDERSMISSEN Noémie</p>
<p>rue des Échevins 22, 5000 Namur</p>
<p>GSM : 0473 58 26 14</p>
<p>Courriel : noemie.vds@courriel.example</p>
<p>Née à Dinant le 30/05/1990</p>
<p>Nationalité belge</p>
<p>Permis B, sans voiture</p>
<p><br></p>
<p><u>Expérience :</u></p>
<p>03/19–aujourd’hui : bibliothécaire responsable de la section jeunesse à la Bibliothèque communale de Floreffe</p>
<ul><li>acquisitions (budget de 18 000 €), catalogage, désherbage</li><li>heures du conte et accueil de 34 classes par an</li><li>bébés lecteurs à la consultation ONE</li></ul>
<p>09/16–02/19 : employée de bibliothèque à l’ASBL Lire à Sambreville</p>
<ul><li>prêt, rangement, bibliobus le mercredi</li></ul>
<p>07/13–12/15 : libraire chez Papyrus &amp; Cie SPRL, Namur</p>
<ul><li>rayon bande dessinée, commandes, retours</li></ul>
<p>étés 2009 à 2012 : jobiste caisse, supermarché Delvigne, Dinant</p>
<p><br></p>
<p><u>Remarque :</u></p>
<p>De janvier à août 2016, voyage à vélo de Namur à Istanbul.</p>
<p><br></p>
<p><u>Études :</u></p>
<p>2010–2013 : Bachelier bibliothécaire-documentaliste, Haute École de la Meuse, distinction</p>
<p>2008–2009 : première année en langues romanes, non achevée, Université de Namur</p>
<p>2008 : CESS, latin-langues, Collège de Leffe, Dinant</p>
<p><br></p>
<p><u>Informatique :</u></p>
<p>Koha, Unimarc, Canva, WordPress (notions)</p>
<p><br></p>
<p><u>Langues :</u></p>
<p>français : langue maternelle</p>
<p>néerlandais : bon, B2</p>
<p>anglais : lu et parlé</p>
<p><br></p>
<p><u>Formations continues :</u></p>
<p>Lecture à voix haute, Centre de littérature enfantine, 2021</p>
<p>BEPS, Croix-Rouge, 2018</p>
<p><br></p>
<p><u>Loisirs :</u></p>
<p>vélo, reliure, théâtre wallon</p>
</body></html>`,
};
