import type { CorpusCv } from '../corpus-cv.js';

export const cv: CorpusCv = {
  id: 'it-it-grafica',
  language: 'it',
  country: 'IT',
  dates: { pattern: 'yyyy', join: '–', now: 'presente' },
  name: 'Ludovica Bassani',
  label: 'Graphic & Brand Designer',
  contact: {
    email: 'ciao@ludovicabassani.example',
    phone: '333 1234567',
    address: 'Torino',
    city: 'Torino',
    url: 'ludovicabassani.example',
    heading: 'Contatti',
    profiles: [
      {
        network: 'Behance',
        username: 'ludobassani',
        url: 'https://www.behance.net/ludobassani',
        shown: 'behance.net/ludobassani',
      },
      { network: 'Instagram', username: 'ludo.bassani', shown: '@ludo.bassani' },
    ],
  },
  sections: [
    {
      kind: 'summary',
      heading: 'Chi sono',
      text: [
        'Disegno identità visive per musei, cantine e piccoli editori. Mi piacciono i caratteri con un difetto, la carta non patinata e i brief di una pagina.',
      ],
    },
    {
      kind: 'work',
      heading: 'Esperienza',
      jobs: [
        {
          title: 'Designer freelance',
          place: 'Torino',
          from: '2020',
          bullets: [
            'Identità del Museo del Tessuto di Chieri: logo, segnaletica, catalogo (stampa in 4.000 copie)',
            'Etichette per undici cantine del Monferrato',
            'Direzione artistica della rivista Margine, trimestrale',
          ],
        },
        {
          title: 'Senior Graphic Designer',
          employer: 'Studio Quadrato',
          place: 'Milano',
          from: '2016',
          to: '2020',
          bullets: [
            'Rebranding di una catena di 60 farmacie',
            'Packaging alimentare, impaginazione di bilanci di sostenibilità',
            'Tutor di stagisti della NABA',
          ],
        },
        {
          title: 'Junior Graphic Designer',
          employer: 'Agenzia Controvento',
          place: 'Torino',
          from: '2013',
          to: '2016',
          text: ['Campagne locali, fiere, materiali punto vendita; tante fotocopie, i primi marchi miei.'],
        },
      ],
    },
    {
      kind: 'education',
      heading: 'Studi',
      education: [
        {
          degree: 'Diploma di I livello in Progettazione grafica',
          studyType: 'Diploma di I livello',
          area: 'Progettazione grafica',
          institution: 'Accademia Albertina di Belle Arti',
          place: 'Torino',
          from: '2009',
          to: '2013',
        },
        { degree: 'Type Design Workshop', institution: 'Poliarte', place: 'Ancona', to: '2015' },
      ],
    },
    {
      kind: 'awards',
      heading: 'Riconoscimenti',
      items: [
        { line: 'ADI Design Index, sezione grafica, 2022', name: 'ADI Design Index, sezione grafica', date: '2022' },
        {
          line: 'Menzione d’onore, Premio Aldo Novarese, 2018',
          name: 'Menzione d’onore',
          by: 'Premio Aldo Novarese',
          date: '2018',
        },
      ],
    },
    {
      kind: 'skills',
      heading: 'Strumenti',
      skills: [{ skills: ['Illustrator', 'InDesign', 'Photoshop', 'Glyphs', 'Figma', 'After Effects'] }],
    },
    {
      kind: 'languages',
      heading: 'Lingue',
      languages: [
        { language: 'Italiano', fluency: 'madrelingua' },
        { language: 'Inglese', fluency: 'C1' },
        { language: 'Francese', fluency: 'B1' },
      ],
    },
  ],
};
