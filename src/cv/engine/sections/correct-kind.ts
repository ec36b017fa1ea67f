import { isHumanLanguage } from './language-names.js';
import { words } from './rows/fold.js';
import { type Section } from './section.js';

/** Some headings say too little: "Languages" may be Java and Python, "About" may be an address. The content decides. */
export function correctKind(section: Section): void {
  if (!section.heading || section.rows.length === 0) return;
  const text = section.rows.map((row) => row.text).join('\n');
  const kind = correctedKind(section, text);
  if (kind === section.kind) return;
  section.kinds = [kind, ...section.kinds.filter((other) => other !== section.kind && other !== kind)];
  section.kind = kind;
}

function correctedKind({ kind, rows }: Section, text: string): Section['kind'] {
  switch (kind) {
    case 'languages':
      return words(text).some((word) => isHumanLanguage(word)) ? kind : 'skills';
    case 'contact':
      return hasContactData(text) || !isProse(text) ? kind : 'summary';
    case 'summary':
      return rows.length > 1 && !isProse(text) && hasContactData(text) ? 'contact' : kind;
    default:
      return kind;
  }
}

function hasContactData(text: string): boolean {
  return /@|https?:|www\.|\+\d{2}|\d{3}[\s./-]?\d{3}|\b\d{5}\b|linkedin|:\s/iu.test(text);
}

function isProse(text: string): boolean {
  return /\p{Ll}[^\n]{60,}/u.test(text) || words(text).length > 25;
}
