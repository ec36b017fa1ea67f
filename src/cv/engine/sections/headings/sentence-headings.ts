import type { SectionKind } from '../../model/parsed-cv.js';
import { fold, words } from '../rows/fold.js';

const LONGEST = 7;

/** How a heading begins that is a clause: "What I have done", "Ce que j'ai fait", "Dove ho lavorato". */
const OPENS =
  /^(?:(?:things|all|alles|alle dinge|tout|todo|tutto|tudo|wszystko),? )?(?:what|where|was|wo|die|ce qu(?:e\b|')|ou|lo que|donde|de que|cosa|quello che|cio che|dove|o que|aquilo que|onde|wat|waar|co|czego|gdzie)(?:\s|(?<='))|^(?:things|stuff) i\s/u;

/** The verb such a heading turns on, folded. A later kind wins where a sentence has words of several: "what I can do". */
const VERBS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /\b(?:done|did|worked|been working|gemacht|getan|gearbeitet|tatig war|fait|travaille|bosse|hecho|hice|trabajado|trabaje|fatto|lavorato|fiz|feito|trabalhei|gedaan|deed|gewerkt|robil[ae]m|zrobil[ae]m|pracowal[ae]m)\b/u,
    'work',
  ],
  [
    /\b(?:learn(?:t|ed)|studied|trained|gelernt|studiert|zur schule|appris|etudie|aprendido|aprendi|estudiado|estudie|imparato|studiato|estudei|estudado|geleerd|gestudeerd|leerde|nauczyl[ae]m|uczyl[ae]m|studiowal[ae]m)\b/u,
    'education',
  ],
  [/\b(?:built|made|gebaut|construit|construido|construi|costruito|gebouwd|zbudowal[ae]m)\b/u, 'projects'],
  [
    /\b(?:can(?: do| offer)?|know how|good at|kann|beherrsche|gut bin|sais(?: faire)?|peux|se hacer|puedo|so fare|posso|sei fazer|kan|goed (?:in )?ben|potrafie|umiem)\b/u,
    'skills',
  ],
];

/** "Jobs I have had", "Formação que fiz", "Stellen, die ich hatte": a noun and a clause of the first person about it. */
const CLAUSE =
  /^(?<noun>[\p{L}’' ]{3,30}?),?\s(?:(?:that |which )?i(?:'ve)?|(?:die|das|den|welche) ich|que|qu['’]|che|(?:die|dat) ik|ktor[eay])(?:\s(?:have|had|did|took|went|was|worked|attended|j['’]ai|he|ho|tengo|fiz|tive|tirei|concluí|frequentei|hatte|habe|gemacht|besucht|besuchte|heb|volgde|had|mam|zrobił[ae]m|skończył[ae]m|ukończył[ae]m|faits?|suivis?|gehad|gevolgd|gedaan|hecho|tenido|fatto|frequentato|occupés?|held|done|taken|to|at|in)){1,3}$/iu;

/** The kind of a heading that is a clause about what its writer did, learnt or can do; "What I worked on" labels a text. */
export function sentenceKind(text: string): SectionKind | undefined {
  const count = words(text).length;
  const plain = fold(text);
  const clauses = plain.split(/,\s+/u);
  // "Ce que je fais, ce que j’ai fait"
  if (clauses.length > 1 && clauses.every((clause) => OPENS.test(clause)))
    return clauses.map(sentenceKind).find(Boolean);
  if (count < 2 || count > LONGEST || !OPENS.test(plain) || /\son$/u.test(plain)) return undefined;
  return VERBS.findLast(([verb]) => verb.test(plain))?.[1];
}

/** What such a heading is about, where it opens with a noun: "Formação" of "Formação que fiz". */
export function nounOfClause(text: string): string | undefined {
  return CLAUSE.exec(text)?.groups?.noun;
}

const SELECTION =
  /^(?:a selection (?:of|from)|(?:eine )?auswahl(?: an| aus)?|een (?:greep|selectie) (?:uit|van)|une sélection d(?:e |['’])|una selección de|una selezione di|uma selec?ção de|wybór)\s*(?:my|meine[rn]|der|de|mijn|mes|mis|miei|mie|minhas|meus|moich|the|los|las|les)?\s+(?=\p{L})/iu;

/** What is selected: "opdrachten" of "Een greep uit de opdrachten". */
export function nounOfSelection(text: string): string | undefined {
  const [opening] = SELECTION.exec(text) ?? [];
  return opening && text.slice(opening.length);
}
