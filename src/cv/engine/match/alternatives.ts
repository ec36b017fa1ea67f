import { type AdSpan, type JobAd, type Requirement } from '../model/job-ad.js';
import { skillByName } from '../skills/dictionary.js';

/** What stands between alternatives, by the language of the ad: `audit or research`. */
const OR: Readonly<Record<string, string>> = {
  en: 'or',
  de: 'oder|bzw\\.?|beziehungsweise',
  fr: 'ou',
  es: 'o|u',
  it: 'o|oppure',
  pt: 'ou',
  nl: 'of',
  pl: 'lub|albo',
};
const ARTICLE = '(?:(?:an?|the|in|einer?|eine[mn]|une?|de|en|una?|uma?|een)\\s)?';
/** More than these in a row are a list of everything. */
const MOST = 5;

/** For each requirement by its id the others any of which will do in its place; years of one are years of another too. */
export function alternativesOf({ text, language, requirements }: JobAd): Map<string, Requirement[]> {
  const named = requirements
    .filter(({ kind }) => kind === 'skill' || kind === 'certificate')
    .flatMap((requirement) => requirement.spans.map((span) => ({ requirement, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const rows = rowsOf(named, text, new RegExp(`^,?\\s(?:${OR[language] ?? 'or'})\\s${ARTICLE}$`, 'iu'));
  const alternatives = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const held = requirement.spans.map((span) => rows.find((row) => row.some((one) => isOf(requirement, span, one))));
    // what is asked for elsewhere too is asked for in any case
    if (held.some((row) => row === undefined)) continue;
    const others = new Set(held.flatMap((row) => (row ?? []).map((one) => one.requirement)));
    others.delete(requirement);
    alternatives.set(requirement.id, [...others].filter(({ name }) => name !== requirement.name).map((other) => inPlaceOf(requirement, other))); // prettier-ignore
  }
  return alternatives;
}

/** Whether a span of a requirement is the one named; `3 years of experience in audit` ends with it. */
function isOf({ kind, name }: Requirement, span: AdSpan, named: Named): boolean {
  return kind === 'experience' ? named.requirement.name === name && named.span.end === span.end : named.span === span;
}

function inPlaceOf(requirement: Requirement, other: Requirement): Requirement {
  return requirement.kind === 'experience' ? { ...requirement, name: other.name } : other;
}

const isKnown = ({ requirement: { name } }: Named): boolean => skillByName(name) !== undefined;

interface Named {
  requirement: Requirement;
  span: AdSpan;
}

/** The rows `A or B` and, of known names, `A, B or C`: in `at home in Linux, write Go or Python` the comma parts clauses. */
function rowsOf(named: readonly Named[], text: string, or: RegExp): Named[][] {
  const rows: Named[][] = [];
  let row: Named[] = [];
  let isOpen = false;
  named.forEach((one, at) => {
    const before = named[at - 1];
    const gap = before ? text.slice(before.span.end, one.span.start) : '';
    const joins = or.test(gap);
    const continues = before && !isOpen && /^,\s$/.test(gap) && isKnown(before) && isKnown(one);
    if (!joins && !continues) {
      row = [];
      isOpen = false;
    }
    row.push(one);
    if (!joins) return;
    if (!isOpen) rows.push(row);
    isOpen = true;
  });
  return rows.filter(({ length }) => length <= MOST);
}
