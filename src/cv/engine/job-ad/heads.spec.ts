import { readHeads } from '../../../../eval/match/heads.js';

/** What is not read of the heads in `eval/match/heads.txt`; a change of a rule shows here whom it helps and whom it hurts. */
const KNOWN: readonly string[] = [
  'Brackley Foods',
  'Residencia de mayores Santa Clara',
  'Burgos',
  'Udine',
  'Lumen Freight',
  'Rotterdam',
  'Court Interpreter (Romanian)',
  'Communauté de communes',
  'Dakar',
  'Apothekersassistent',
  'Gliwice',
  'Dom Seniora "Brzozowy Gaj"',
  "Goodwin's Chemist",
  'Greenbough',
  'Béjar',
  'Torneria Valsusa',
  'Corvara',
  'Zagórze',
  'Exeter',
  'Ashby Chemists',
  'Ashby-de-la-Zouch',
  'Koordinator Ehrenamt',
  'Leipzig',
  'Makkum',
];

it('reads the heads of ads as their author noted them, but for those known', () => {
  const heads = readHeads();
  expect(heads.length).toBeGreaterThan(500);
  expect(heads.filter(({ isRight }) => !isRight).map(({ expected }) => expected)).toEqual(KNOWN);
});
