import { IRREGULAR_VERBS, REGULAR_VERBS } from './data/english-verbs.js';

let lemmas: Map<string, string> | undefined;

/** Base form of an English verb in any of its forms (`oversaw` -> `oversee`); `undefined` for other words. */
export function verbLemma(word: string): string | undefined {
  lemmas ??= allForms();
  const plain = word.toLowerCase();
  return lemmas.get(plain) ?? lemmas.get(plain.replace(/^re-?/, ''));
}

function allForms(): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (form: string, base: string): void => {
    if (!forms.has(form)) forms.set(form, base);
  };
  for (const row of IRREGULAR_VERBS.trim().split('\n')) {
    const [base = '', ...rest] = row.trim().split(/\s+/);
    for (const form of [base, `${base}s`, `${base}ing`, ...rest]) add(form, base);
  }
  for (const base of REGULAR_VERBS.trim().split(/\s+/)) for (const form of formsOf(base)) add(form, base);
  return forms;
}

function formsOf(base: string): string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const plain = [base, third, `${base}ed`, `${base}ing`];
  // plan -> planned, travel -> travelled: both spellings are in use for longer words, so both count.
  const last = base.at(-1) ?? '';
  const doubles = /[^aeiou][aeiou][bdglmnprt]$/.test(base);
  return doubles ? [...plain, `${base}${last}ed`, `${base}${last}ing`] : plain;
}
