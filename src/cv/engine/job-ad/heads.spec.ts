import { readFileSync } from 'node:fs';
import { parseJobAd } from './parse-job-ad.js';

/** Heads of ads in unlike manners, `@@ title | employer | place` in front of each; what is read wrong of them is in `KNOWN`. */
const HEADS = readFileSync('eval/match/heads.txt', 'utf8').split(/^@@ /m).slice(1);

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isSame = (expected: string, got: string): boolean => {
  const [one, other] = [bare(expected), bare(got)];
  return one === '' || (other !== '' && (one.includes(other) || other.includes(one)));
};

function wrongIn(entry: string): string[] {
  const end = entry.indexOf('\n');
  const [title = '', company = '', location = ''] = entry.slice(0, end).split(' | ');
  const got = parseJobAd({ text: entry.slice(end + 1) });
  return [
    ...(isSame(title, got.title?.text ?? '') ? [] : [title]),
    ...(isSame(company, got.company?.text ?? '') ? [] : [company]),
    ...(isSame(location, got.location?.text ?? '') ? [] : [location]),
  ];
}

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
  expect(HEADS.length).toBeGreaterThanOrEqual(180);
  expect(HEADS.flatMap(wrongIn)).toEqual(KNOWN);
});
