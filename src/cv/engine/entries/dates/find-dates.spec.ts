import { findDates } from './find-dates.js';

describe('dates in the words of eight languages', () => {
  it.each([
    ['Da settembre 2014 ad aprile 2018', '2014-09', '2018-04'],
    ['dall’aprile 2012 all’agosto 2014', '2012-04', '2014-08'],
    ["Dal 01/09/2014 a tutt'oggi", '2014-09-01', undefined],
    ['marzo 2016 ad oggi', '2016-03', undefined],
    ['od 03.2015 r. do 06.2018 r.', '2015-03', '2018-06'],
    ['03.2018 r. – obecnie', '2018-03', undefined],
    ['IX 2015 – VI 2018', '2015-09', '2018-06'],
    ['od X.2019 r.', '2019-10', undefined],
    ['van maart 2015 tot en met juni 2018', '2015-03', '2018-06'],
    ['05/2016 - tot nu toe', '2016-05', undefined],
    ['Desde el 1 de marzo de 2015 hasta el 30 de junio de 2018', '2015-03-01', '2018-06-30'],
    ['10/2016 até os dias atuais', '2016-10', undefined],
    ['10/2016 até o presente momento', '2016-10', undefined],
    ['04/2019 – até à data', '2019-04', undefined],
    ['04/2019 – hasta la fecha', '2019-04', undefined],
    ['05/2016 – lfd.', '2016-05', undefined],
    ['05/2016 - auj.', '2016-05', undefined],
    ['D’octobre 2003 à juin 2009', '2003-10', '2009-06'],
    ['Winter 2011/12', '2011', '2012'],
    ['Wintersaison 2011/12', '2011', '2012'],
    ['hiver 2011/2012', '2011', '2012'],
    ['temporada 2011/12', '2011', '2012'],
    ['Été austral 2011-2012', '2011', '2012'],
  ])('“%s”', (text, start, end) => {
    const [date, ...others] = findDates({ start: 0, end: text.length, text });
    expect({ start: date?.start, end: date?.end, range: date?.range }).toEqual({ start, end, range: true });
    expect(others).toEqual([]);
  });

  it('keeps a stretch of time in brackets, whatever stands before it', () => {
    const text = 'Head of care (promoted from nurse, 2018 – 2021)';
    expect(findDates({ start: 0, end: text.length, text })).toMatchObject([{ start: '2018', end: '2021' }]);
  });

  it.each(['Counsel (promoted in 2023)', 'Orwell & Co (formerly Orwell, until 2019)', 'Leiter (Beförderung 2021)'])(
    'leaves out when a post or its house changed: “%s”',
    (text) => {
      expect(findDates({ start: 0, end: text.length, text })).toEqual([]);
    },
  );

  it.each([
    ['Level V 2015', '2015'],
    ['2015 R&D engineer', '2015'],
    ['2019 met lof', '2019'],
  ])('and no more than is said: “%s”', (text, start) => {
    const [date] = findDates({ start: 0, end: text.length, text });
    expect(date).toMatchObject({ start, range: false });
    expect(date?.piece.text).toBe(start);
  });

  it.each([
    'Chemistry TeacherAug 2016 - June 2021',
    'Exam ReaderSummer 2023',
    'Pastry ArtsSince September 2020',
    'Ledenadministratiemei 2019',
  ])('finds a month that is glued to the words before it, where its capital tells: “%s”', (text) => {
    const [date] = findDates({ start: 0, end: text.length, text });
    expect(date?.piece.text).toBe(/(?:Aug|Summer|Since|2019$).*$/.exec(text)?.[0]);
  });

  it('takes two years that fill a cell for one stretch of time, and no others', () => {
    const [own, beside] = ['2019 2021\tNordsee-Akademie', 'Nordsee 2019 2021'];
    expect(findDates({ start: 0, end: own.length, text: own })).toMatchObject([{ start: '2019', end: '2021' }]);
    expect(findDates({ start: 0, end: beside.length, text: beside })).toHaveLength(2);
  });

  it.each([
    ['2019 年 4 月〜現在', { start: '2019-04', current: true }],
    ['2.º semestre de 2015', { start: '2015' }],
    ['From: 14/03/2022 | To: date', { start: '2022-03-14', current: true }],
    ['From: 01/10/2018 | To: 13/03/2022', { start: '2018-10-01', end: '2022-03-13' }],
    ['2024 – cursando', { start: '2024', current: true }],
    ['Admissão: 02/2020; Saída: 05/2021', { start: '2020-02', end: '2021-05' }],
    ['Beginn: 2013\tEnde: 2015', { start: '2013', end: '2015' }],
    ['2019 2021', { start: '2019', end: '2021' }],
    ['Summer 2012/13', { start: '2012', end: '2013' }],
    ['Años 2009 y 2010', { start: '2009', end: '2010' }],
  ])('as other countries write them: “%s”', (text, date) => {
    const [found] = findDates({ start: 0, end: text.length, text });
    expect(found).toMatchObject({ ...date, piece: { text } });
  });
});
