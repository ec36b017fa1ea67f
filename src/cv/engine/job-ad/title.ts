import { findSkills } from '../skills/find-skills.js';
import { firstOccupation, isOccupation, namesOccupation } from '../skills/occupations.js';
import { type AdLine, part, sentencesOf } from './ad-lines.js';
import { isBoardTalk } from './board-talk.js';
import { isHeading } from './ad-parts.js';
import { MAIL_SUBJECT } from './data/board-words.js';
import { TITLE_LABELS } from './data/head-labels.js';
import {
  A_JOB,
  ADDRESSING,
  ANYBODY,
  GENDER_MARK,
  JOB_NOUNS,
  LEGAL_FORM,
  NO_OBJECT,
  OPENING_ARTICLE,
  ORGANISATION_WORDS,
  POST_OF,
  SEEKING,
  SEEKS,
  TITLE_STOP,
  WANTED,
} from './data/head-words.js';
import {
  type AdPage,
  best,
  type Candidate,
  fieldsOf,
  isShort,
  labelled,
  piecesOf,
  tellsTerms,
  termsIn,
} from './head-lines.js';
import { isFirmOfATrade, namesHouse } from './house-signs.js';
import { isPlace, isTown } from './place-line.js';

const LABELS = new Set(TITLE_LABELS);
// `Required for September: Teaching Assistant`, `Ab sofort: Koch (m/w/d)`
const CALL =
  /^[^:]*(?<!\p{L})(?:required|wanted|hiring|recruit|gesucht|sucht|suchen|sofort|recherch|recrut|urgent|busca|necesita|cerca|procura|precisa|gezocht|zoek|szuka|zatrudni|pilne)[^:]{0,30}(?=:\s)/iu;
const LEAST = 3;
const MOST_WORDS = 12;
const MOST_WORDS_ALONE = 4;
const LONGEST_ALONE = 60;
const LONGEST_OBJECT = 120;

// `Titolo: laurea L-19`
const STUDIES =
  /^(?:laurea|diploma|licenciatura|licence|grado|bachelor|master|degree|studium|ensino|título|wykształcenie)(?!\p{L})/iu;

/** A word that is no job may have got below a label. */
function labels(page: AdPage): Candidate[] {
  return labelled(page, LABELS).map(({ line, score }) => ({ line, score: score - (isJob(line.text) ? 0 : 3) }));
}

/** The name of the job the ad offers. */
export function titleIn(page: AdPage): AdLine | undefined {
  const candidates = [...labels(page), ...subjects(page), ...inHead(page), ...sought(page), ...quoted(page)];
  const title = best(
    candidates.map(({ line, score }) => ({ line: cleanTitle(line), score })).filter(({ line }) => mayBeTitle(line)),
    LEAST,
  );
  return title ?? anyJob(page) ?? aloneInHead(page);
}

/** Where no word is known for a job, what stands alone in the head and is neither employer nor place nor term. */
function aloneInHead(page: AdPage): AdLine | undefined {
  const lines = page.head.filter(
    (line) => !line.bullet && line.text.length <= LONGEST_ALONE && !isHeading(line) && !isLabelled(page, line),
  );
  return lines
    .map((line) => ({ whole: line, title: cleanTitle(fieldsOf(line)[0] ?? line) }))
    .filter(({ whole }) => !/[,.!?:]$|\d/.test(whole.text) && !namesHouse(page, whole) && !tellsTerms(whole))
    .map(({ title }) => title)
    .find((title) => mayBeTitle(title) && title.text.split(/\s+/).length <= MOST_WORDS_ALONE);
}

/** Where nothing seeks anybody, the first job an ad speaks of. */
function anyJob({ head, lines }: AdPage): AdLine | undefined {
  for (const line of [...head, ...lines]) {
    const job = firstOccupation(line.text);
    if (job) return part(line, job.start, job.end);
  }
  return undefined;
}

// `ABOUT KESTREL`, `Über uns`
const ABOUT_LINE =
  /^(?:about|you(?:['’]ll)?|we(?:['’](?:ll|re))?|on|nous|wir|noi|wij|über|à propos|sobre|acerca|chi siamo|over ons|o firmie|o nas)(?!\p{L})/iu;

function mayBeTitle(line: AdLine): boolean {
  const { text } = line;
  if (!/^(?:.{3}|\p{Lu}{2}$)/u.test(text) || text.split(/\s+/).length > MOST_WORDS || !/\p{L}{2}/u.test(text))
    return false;
  return (
    !/@|https?:|^\S+\.\p{Ll}{2,}(?:\s|$)|\s\d{4,}$|^\d|#\p{L}/u.test(text) &&
    !isBoardTalk(line) &&
    !isPlace(line) &&
    !NO_OBJECT.test(text) &&
    !STUDIES.test(text) &&
    !ABOUT_LINE.test(text) &&
    (!/\sperson$/i.test(text) || isJob(text)) &&
    (!ANYBODY.test(text) || isJob(text))
  );
}

const isJob = (text: string): boolean => namesOccupation(text) || JOB_NOUNS.test(text);

const PREPOSITION = /^(?:of|the|d[eio]s?|d[ae]l?|del{1,2}[aeoi]|la|l[eo]s?|las|il|voor|van|der?|für|do|dla)$/iu;

/** An employer may be named after a trade; a legal form or a word for an organisation tells the two apart. */
function namesJob({ text }: AdLine): boolean {
  if (LEGAL_FORM.test(text) || isFirmOfATrade(text)) return false;
  if (!ORGANISATION_WORDS.test(text)) return isJob(text);
  // `Primary School Teacher (Year 2)`, `Professeur des écoles`: a school is named, and a job begins or ends the name
  const words = text.replace(/\s*[([,].*$/, '').split(/\s+/);
  // `Fachkraft für die Tagesgruppe`
  const before = text.slice(0, TITLE_STOP.exec(text)?.index ?? 0);
  if (isJob(before) && !ORGANISATION_WORDS.test(before)) return true;
  // `Consorcio de la Marina`: what an organisation is of
  const last = PREPOSITION.test(words.at(-2) ?? '') ? undefined : words.at(-1);
  return [words[0], last].some((word) => word !== undefined && isJob(word) && !ORGANISATION_WORDS.test(word));
}

function inHead(page: AdPage): Candidate[] {
  return page.head
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => !line.bullet && line.text.length <= 140 && !isLabelled(page, line))
    .filter(({ line }) => !SEEKING.test(line.text) || WANTED.test(jobField(line).text))
    .filter(({ line }) => isJob(line.text) || !isHeading(line))
    .map(({ line, at }) => {
      const field = jobField(line);
      return { line: field, score: scoreInHead(page, line, field, at) };
    });
}

/** `Reports to: Store Manager`, but not `Halcyon Group: Store Manager`. */
function isLabelled(page: AdPage, line: AdLine): boolean {
  const colon = /^[^:]{1,30}(?=:\s)/.exec(line.text)?.[0];
  return colon !== undefined && !CALL.test(line.text) && !namesHouse(page, { ...line, text: colon });
}

/** The field of a line that names the job, `Acme Engineers – Senior Welder (Leeds)`; else the first. */
function jobField(line: AdLine): AdLine {
  const fields = fieldsOf(line).flatMap((field) => afterColon(field));
  const job = fields.find(namesJob);
  // `Vaste job - Voltijds - Bediende`: what follows the terms is a rank.
  if (!job || job === fields[0] || fields.slice(0, fields.indexOf(job)).some(tellsTerms)) return fields[0] ?? line;
  return job;
}

function afterColon(field: AdLine): AdLine[] {
  const colon = field.text.indexOf(': ');
  return colon < 0 ? [field] : [part(field, 0, colon), part(field, colon + 1, field.text.length)];
}

function scoreInHead(page: AdPage, line: AdLine, field: AdLine, at: number): number {
  let score = at === 0 ? 3 : at <= 2 ? 1 : 0;
  if (GENDER_MARK.test(line.text)) score += 5;
  const title = cleanTitle(field);
  if (namesJob(title)) score += namesOccupation(title.text) ? 6 : 4;
  else if (namesHouse(page, field) || tellsTerms(field)) score -= 4;
  if (!isShort(line) || /[!.]$|[.!]\s\p{Lu}/u.test(field.text)) score -= 3;
  if (WANTED.test(field.text) && !/[.?]/.test(line.text)) score += 4;
  // `Who says bakers get up early?`
  if (/\?$/.test(line.text) && !ADDRESSING.test(line.text)) score -= 4;
  return score;
}

// `BA role in Leeds`, what no dictionary knows
const ROLE_OF_SUBJECT =
  /^[\p{Lu}\d][^.,:!?]{1,50}?(?=\s(?:role|position|vacancy|opportunity|opening|contract)(?!\p{L}))/u;

/** `Subject: Senior Welder in Leeds` */
function subjects({ lines }: AdPage): Candidate[] {
  return lines.slice(0, 8).flatMap((line) => {
    const header = MAIL_SUBJECT.exec(line.text);
    if (!header) return [];
    const subject = part(line, header[0].length, line.text.length);
    const role = ROLE_OF_SUBJECT.exec(subject.text)?.[0].length;
    const job = fieldsOf(subject).find(namesJob) ?? (role && part(subject, 0, role));
    return [{ line: job || subject, score: job ? 8 : 3 }];
  });
}

/** The title within a sentence: `we are looking for a Senior Welder to join us`, or on the next line. */
function sought(page: AdPage): Candidate[] {
  return page.lines.flatMap((line, at) => {
    if (line.bullet && at > 3) return [];
    const objects = [SEEKING, POST_OF].flatMap((phrase) =>
      objectsOf(line, phrase).map((object) => scored(object, phrase === POST_OF ? 1 : 0, page)),
    );
    return [...objects, ...named(page, line), ...continued(line, page.lines[at + 1])];
  });
}

/** A job behind an article, the farther from what seeks it the less sure: `sucht für den Standort Wien einen Koch`. */
function named(page: AdPage, line: AdLine): Candidate[] {
  if (!page.head.includes(line)) return [];
  return sentencesOf(line).flatMap((sentence) =>
    objectsOf(sentence, A_JOB)
      .filter((object) => namesOccupation(object.text) || isSurelyOfAJob(page, sentence, object))
      // of `seine Filiale in Ulm einen Koch` the last article is the job's
      .filter((object, _at, all) => !all.some((inner) => isCoreOf(inner, object)))
      .map((object) => ({ line: object, score: SEEKS.test(sentence.text) || isAddressed(sentence, object) ? 5 : 3 })),
  );
}

// `un ou une`, `eine:n`: said of people only
const LONGEST_ARTICLE = 20;
const OF_EITHER_SEX =
  /(?<!\p{L})(?:une? ou une?|une ou un|un\(e\)|un\/une|un[.·]e|un o una|un\/a|un\(a\)|eine?[(/:*]n\)?|einen? oder einen?|um ou uma|um[/(]a\)?|son ou sa|sa ou son)\s+$/iu;

/** What tells a job by the words around it, where the word itself is unknown: `einen Zurichter (m/w/d)`, `un ou une plieur`. */
function isSurelyOfAJob(page: AdPage, sentence: AdLine, object: AdLine): boolean {
  const at = object.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - LONGEST_ARTICLE), at);
  const marked = GENDER_MARK.exec(page.text.slice(object.end, object.end + 12))?.index ?? -1;
  return (marked >= 0 && marked <= 2) || OF_EITHER_SEX.test(before) || isAddressed(sentence, object);
}

const FARTHEST_PERSON = 60;

/** `As a customer care agent you'll answer`, `Als Koch bist du` */
const isAddressed = (sentence: AdLine, object: AdLine): boolean =>
  ADDRESSING.test(sentence.text) &&
  object.start - sentence.start <= 20 &&
  /^(?:\s(?:at|with|bei|in|chez|en|bij|presso|w|na|em|à|a)\s[^.,!?:]{2,40}?|\s\([^)]{2,30}\))?,?\s(?:you|du|bist|sind|wirst|sorgst|vous|tu|serás|te|ti|\p{Ll}+(?:erai|rás)(?!\p{L})|sarai|você|irás|ben|ga|zorg|będziesz)/iu.test(
    sentence.text.slice(object.end - sentence.start, object.end - sentence.start + FARTHEST_PERSON),
  );

const isCoreOf = (inner: AdLine, outer: AdLine): boolean =>
  outer.start < inner.start &&
  inner.end <= outer.end &&
  !namesOccupation(outer.text.slice(0, inner.start - outer.start));

const objectsOf = (line: AdLine, phrase: RegExp): AdLine[] =>
  [...line.text.matchAll(new RegExp(phrase, 'giu'))].flatMap((hit) => objectAt(line, hit.index + hit[0].length) ?? []);

function scored(object: AdLine, more: number, page: AdPage): Candidate {
  const marked = GENDER_MARK.test(page.text.slice(object.end, object.end + 12));
  const early = page.head.some(({ start, end }) => start <= object.start && object.end <= end);
  const job = namesOccupation(object.text) ? 3 : JOB_NOUNS.test(object.text) ? 2 : 0;
  return { line: object, score: (early ? 3 : 1) + job + more + (marked ? 2 : 0) };
}

// `a Backend Engineer role`
const NOUN_BEHIND = /\s(?:role|position|job|opening|vacancy|opportunity)s?\s*$/iu;

function objectAt(line: AdLine, from: number): AdLine | undefined {
  const rest = line.text.slice(from, from + LONGEST_OBJECT);
  const end = from + endOfTitle(rest);
  const title = part(line, from, end - (NOUN_BEHIND.exec(line.text.slice(from, end))?.[0].length ?? 0));
  return title.text.length >= 3 && title.text.split(/\s+/).length <= 9 ? title : undefined;
}

// `Elektroniker für Betriebstechnik`, `teacher of the deaf`: a field, where no article follows
const FIELD =
  /^\s(?:für|for|in|of|en|de|voor|para|per|pour)\s(?!(?:the|our|die|das|den|unser|notre|nuestr|nostr|noss|onze|het|la|le|el|il)(?!\p{L}))/iu;

// `Architektin mit Schwerpunkt Ausführungsplanung`
const FOCUS =
  /^\s(?:mit (?:dem )?Schwerpunkt|mit Fokus auf|with a focus on|specialisée? en|spécialisée? en|especializad[oa] en|specializzat[oa] in|especializad[oa] em|met specialisatie|ze specjalizacją)\s[^,.;:!?(\n]{3,40}/iu;

function endOfTitle(rest: string): number {
  const gender = GENDER_MARK.exec(rest)?.index ?? -1;
  if (gender > 0 && !/[.,;!?]\s/.test(rest.slice(0, gender))) return gender;
  const cut = TITLE_STOP.exec(rest)?.index ?? rest.length;
  // `conseiller en voyages`
  const job = firstOccupation(rest);
  const stop = job && job.start < cut ? Math.max(cut, job.end) : cut;
  const focus = FOCUS.exec(rest.slice(stop))?.[0].length;
  if (focus !== undefined) return stop + focus;
  if (!FIELD.test(rest.slice(stop))) return stop;
  const field = /^\s\p{L}+\s[^\s,.;:!?()]+/u.exec(rest.slice(stop))?.[0] ?? '';
  return findSkills(field).length > 0 || /^\sfür\s\p{Lu}/u.test(field) ? stop + field.length : stop;
}

const LEFT_OPEN =
  /(?:\s|^)(?:als|an?|as|an?\s\p{L}+|eine[nr]?|ein|une?|un\/e|un\(e\)|de|una?|como|come|di|uno|um|uma|een|stanowisko|stanowisku)$/iu;

/** `ist eine Stelle als`, and the job on the line below. */
function continued(line: AdLine, next: AdLine | undefined): Candidate[] {
  if (
    !next ||
    next.bullet ||
    !isShort(next) ||
    next.text.split(/\s+/).length > MOST_WORDS ||
    isHeading(next) ||
    tellsTerms(next)
  )
    return [];
  const seeks = SEEKING.test(`${line.text} `) && !/[.!?]$/.test(line.text);
  if (!seeks && !LEFT_OPEN.test(line.text)) return [];
  return [{ line: next, score: 6 }];
}

const QUOTED_SUBJECT =
  /(?:subject|quoting|reference|Betreff|Stichwort|objet|asunto|oggetto|assunto|onderwerp|vermelding van|temat\p{L}*|dopisk\p{L}*)[^«"“„\n]{0,20}[«"“„]\s*([^»"”“\n]{4,60}?)\s*[»"”“]/iu;

/** The subject an ad wants letters to bear. */
function quoted({ lines }: AdPage): Candidate[] {
  return lines.flatMap((line) => {
    const [whole = '', words] = QUOTED_SUBJECT.exec(line.text) ?? [];
    if (!words) return [];
    const from = line.text.indexOf(whole) + whole.indexOf(words);
    return [{ line: part(line, from, from + words.length), score: 3 }];
  });
}

// Numbers of posts, shares of full time, codes.
const OPENING =
  /^(?:n\.\s?\d+|\d+\s?x|(?:a )?tempo (?:pieno|parziale|determinato|indeterminato)(?: ed? (?:in)?determinato)? (?:di|per))\s/iu;
// `Krankenschwester 80-100%`
const SHARE_OF_FULL_TIME = /\s+\d{2,3}\s?(?:[-–]\s?\d{2,3}\s?)?%.*$/u;
const TAIL = /\s+(?:[-–—|@•·]|at|bei|chez|en|in|à|presso|bij|para|w|we|te|em)\s+.*$|\s*[([][^()[\]]*[)\]]\s*$|,\s.*$/u;

/** Cuts `(m/w/d)`, the place, the employer and the terms off a title. */
function cleanTitle(whole: AdLine): AdLine {
  const addressed = ADDRESSING.exec(whole.text)?.[0].length;
  const opening = addressed ?? (OPENING.exec(whole.text) ?? OPENING_ARTICLE.exec(whole.text))?.[0].length ?? 0;
  const end = addressed === undefined ? whole.text.length : addressed + endOfTitle(whole.text.slice(addressed));
  const line = part(whole, opening, end);
  let text = line.text;
  const gender = GENDER_MARK.exec(text);
  if (gender && gender.index > 2) text = text.slice(0, gender.index);
  const wanted = WANTED.exec(text);
  if (wanted) text = text.slice(0, wanted.index);
  text = withoutTerms(text.replace(SHARE_OF_FULL_TIME, ''));
  for (let round = 0; round < 3; round++) {
    const tail = TAIL.exec(text);
    if (!tail || tail.index < 3 || belongsToTitle(text.slice(0, tail.index), tail[0], line)) break;
    text = text.slice(0, tail.index);
  }
  return part(line, 0, withoutTown(text).replace(/[^\p{L}\p{N})\].+#]+$/u, '').length);
}

/** `Podologist, part-time`, `Fachkraft auf Minijob-Basis`: what a title says of hours, home and term behind the job. */
function withoutTerms(text: string): string {
  const at = Math.min(
    ...termsIn(text)
      .map(({ start }) => start)
      .filter((start) => start > 3),
  );
  const kept = text.slice(0, at).replace(/[\s,(–|-]+(?:auf|in|en|a|à|em|op|na|w|part)?\s?$/iu, '');
  return at < text.length && isJob(kept) ? kept : text;
}

/** `Verkäuferin Köln-Mitte`: a town right behind the job. */
function withoutTown(text: string): string {
  const ends = [...text.matchAll(/\s(?=\p{Lu})/gu)].map(({ index }) => index);
  const end = ends.find((at) => isTown(text.slice(at + 1).replace(/-\p{Lu}\p{L}+$/u, '')) && isJob(text.slice(0, at)));
  return text.slice(0, end);
}

/** `Lecturer in Marine Biology`, `Product Manager, Payments`: a subject stays, a place, an employer and terms go. */
function belongsToTitle(kept: string, tail: string, line: AdLine): boolean {
  if (!namesOccupation(kept) && !JOB_NOUNS.test(kept)) return namesOccupation(tail);
  // `Aide à domicile`, `Consultant en stratégie`
  if (isOccupation((kept + tail).trim())) return true;
  if (/^\s(?:in|en|w)\s/u.test(tail)) return findSkills(tail).length > 0;
  if (!tail.startsWith(', ')) return false;
  const rest = { ...line, text: tail.slice(2) };
  return (
    !piecesOf(rest).some((piece) => isPlace(piece) || tellsTerms(piece)) &&
    !/\d/.test(tail) &&
    !LEGAL_FORM.test(tail) &&
    !ORGANISATION_WORDS.test(tail) &&
    tail.length <= 40
  );
}
