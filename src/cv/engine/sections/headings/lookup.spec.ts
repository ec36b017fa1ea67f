import { lookUpHeading } from './lookup.js';

describe('lookUpHeading', () => {
  it('knows a heading that says in brackets how much of it there is', () => {
    expect(lookUpHeading('Publikationen (Auswahl)', 'de')).toMatchObject({ kind: 'publications', match: 'qualified' });
    expect(lookUpHeading('Scritti (scelta)', 'it')).toMatchObject({ kind: 'publications', match: 'qualified' });
    expect(lookUpHeading('Zimmer (Auswahl)', 'de')).toBeUndefined();
  });
});
