import { lookUpHeading } from './lookup.js';

describe('lookUpHeading', () => {
  it('knows a heading that says in brackets how much of it there is', () => {
    expect(lookUpHeading('Publikationen (Auswahl)', 'de')).toMatchObject({ kind: 'publications', match: 'qualified' });
    expect(lookUpHeading('Scritti (scelta)', 'it')).toMatchObject({ kind: 'publications', match: 'qualified' });
    expect(lookUpHeading('Zimmer (Auswahl)', 'de')).toBeUndefined();
  });

  it.each([
    ['en', 'Coaching & Extra Duties', 'work'],
    ['en', 'Service particulars', 'work'],
    ['en', 'What I have done', 'work'],
    ['en', 'Where I worked', 'work'],
    ['en', 'What I learnt', 'education'],
    ['en', 'What I can do', 'skills'],
    ['en', 'Jobs I have had', 'work'],
    ['de', 'Was ich gemacht habe', 'work'],
    ['de', 'Was ich gelernt habe', 'education'],
    ['de', 'Was ich kann', 'skills'],
    ['de', 'Was ich gut kann', 'skills'],
    ['fr', 'Ce que j’ai fait', 'work'],
    ['fr', 'Ce que je fais, ce que j’ai fait', 'work'],
    ['fr', 'Ce que j’ai appris', 'education'],
    ['fr', 'Mes boulots', 'work'],
    ['pt', 'Por onde andei', 'work'],
    ['nl', 'Waar ik werkte', 'work'],
    ['pl', 'Kto mnie zna', 'references'],
    ['fr', 'Ce que je sais faire', 'skills'],
    ['es', 'Lo que he hecho', 'work'],
    ['es', 'Lo que he estudiado', 'education'],
    ['es', 'Lo que sé hacer', 'skills'],
    ['it', 'Dove ho lavorato', 'work'],
    ['it', 'Cosa ho studiato', 'education'],
    ['it', 'Cosa so fare', 'skills'],
    ['pt', 'O que fiz', 'work'],
    ['pt', 'Formação que fiz', 'education'],
    ['pt', 'O que sei fazer', 'skills'],
    ['nl', 'Wat ik gedaan heb', 'work'],
    ['nl', 'Wat ik geleerd heb', 'education'],
    ['nl', 'Wat ik kan', 'skills'],
    ['pl', 'Co robiłem', 'work'],
    ['pl', 'Czego się uczyłam', 'education'],
    ['pl', 'Co umiem', 'skills'],
    ['nl', 'Een greep uit de opdrachten', 'projects'],
    ['en', 'Things I built in my own time', 'projects'],
    ['en', 'A selection of my publications', 'publications'],
    ['fr', 'Une sélection de mes projets', 'projects'],
  ])(
    'knows a heading that is a clause by its verb, and a selection by what is selected: %s, %s',
    (language, heading, kind) => {
      expect(lookUpHeading(heading, language)).toMatchObject({ kind });
    },
  );

  it.each(['What the client wanted', 'Wo der Hafen liegt', 'Ce que le client voulait', 'Dyplom, który'])(
    'takes no other clause for a heading: %s',
    (text) => {
      expect(lookUpHeading(text, 'en')).toBeUndefined();
    },
  );
});
