import { allSkills, ancestorsOf, Dictionary, skillById, skillByName } from './dictionary.js';
import { keyOf, wordsOf } from './words.js';

const keyed = (text: string): string => wordsOf(text).map(({ folded }) => keyOf(folded)).join(' '); // prettier-ignore

/** Words that two skills claim in one language; a word without a language is every language's. */
function claimedTwice(): string[] {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, aliases } of allSkills()) {
    for (const { text, language } of aliases) {
      const key = `${language ?? '*'}:${keyed(text)}`;
      const owner = owners.get(key) ?? id;
      if (owner !== id) clashes.push(`${text}: ${owner} and ${id}`);
      owners.set(key, owner);
    }
  }
  return clashes;
}

describe('the skills dictionary', () => {
  it('holds at least 2,500 skills', () => {
    expect(allSkills().length).toBeGreaterThanOrEqual(2500);
  });

  it('gives each skill an id of its own', () => {
    const ids = allSkills().map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(id))).toEqual([]);
  });

  it('knows every parent, and no skill descends from itself', () => {
    const orphans = allSkills().flatMap(({ id, parents }) =>
      parents.filter((parent) => !skillById(parent)).map((parent) => `${id} < ${parent}`),
    );
    expect(orphans).toEqual([]);
    const circular = allSkills().filter(({ id }) => ancestorsOf(id).some((ancestor) => ancestor.id === id));
    expect(circular).toEqual([]);
  });

  it('lets no word stand for two skills in one language', () => {
    expect(claimedTwice()).toEqual([]);
  });

  it('finds every skill by its own name', () => {
    const lost = allSkills().filter(({ id, name }) => skillByName(name)?.id !== id);
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('writes no alias without a word in it', () => {
    expect(allSkills().flatMap(({ aliases }) => aliases.filter(({ text }) => keyed(text) === ''))).toEqual([]);
  });

  it.each([
    ['WIG-Schweißen', 'tig-welding', 'welding'],
    ['permis CE', 'driving-licence-ce', 'driving-licence-b'],
    ['pielęgniarstwo', 'nursing', 'health-care'],
    ['APPCC', 'haccp', 'food-safety'],
    ['Jahresabschluss', 'annual-accounts', 'accounting'],
    ['derecho laboral', 'labour-law', 'law'],
    ['betonneren', 'concrete-work', 'construction'],
    ['punção venosa', 'venepuncture', 'nursing'],
    ['lettura disegni', 'reading-construction-drawings', 'technical-drawing'],
  ])('knows %s', (word, id, ancestor) => {
    expect(skillByName(word)?.id).toBe(id);
    expect(ancestorsOf(id).map((one) => one.id)).toContain(ancestor);
  });

  it('reads the row format: languages, marks, parents, kin', () => {
    const { entries } = new Dictionary(['[tool]\nThing~ < Other, Third = es:cosa; Ding!; Word?\nOther\nThird']);
    expect(entries[0]).toEqual({
      id: 'thing',
      name: 'Thing',
      category: 'tool',
      parents: ['other', 'third'],
      kin: true,
      aliases: [
        { text: 'Thing', rule: 'plain', language: undefined },
        { text: 'cosa', rule: 'plain', language: 'es' },
        { text: 'Ding', rule: 'cased', language: undefined },
        { text: 'Word', rule: 'context', language: undefined },
      ],
    });
  });
});
