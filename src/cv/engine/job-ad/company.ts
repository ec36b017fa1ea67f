import { findSkills } from '../skills/find-skills.js';
import { namesOccupation } from '../skills/occupations.js';
import { type AdLine, part, sentencesOf } from './ad-lines.js';
import { isBoardTalk } from './board-talk.js';
import { isHeading } from './ad-parts.js';
import { ABOUT, ANY_FIRM, CONNECTORS, KIND_OF_HOUSE, NAMELESS, NO_HOUSE } from './data/house-words.js';
import { COMPANY_LABELS } from './data/head-labels.js';
import { FOR_A_CLIENT, GENDER_MARK, LEGAL_FORM, ORGANISATION_WORDS, SEEKS } from './data/head-words.js';
import {
  type AdPage,
  best,
  type Candidate,
  fieldsOf,
  isShort,
  labelled,
  overlap,
  piecesOf,
  tellsTerms,
} from './head-lines.js';
import { domainsOf, hasDomain, isFirmOfATrade, spelledOut, timesWritten } from './house-signs.js';
import { isPlace, placeAt, placeFrom } from './place-line.js';

const LABELS = new Set(COMPANY_LABELS);
const LEAST = 5;
const LONGEST_NAME = 90;

/** Who seeks. Nobody where an agency speaks for a client it does not name. */
export function companyIn(page: AdPage, title: AdLine | undefined): AdLine | undefined {
  const named = labelled(page, LABELS).map(({ line, score }) => ({
    line: withoutTown(nameOf(line)),
    score: score + 5,
  }));
  if (FOR_A_CLIENT.test(page.text))
    return best(
      named.filter((each) => mayBeHouse(each.line)),
      LEAST,
    );
  const read = [
    ...inHead(page, title),
    ...subjects(page, title),
    ...announced(page),
    ...withLegalForm(page),
    ...ofItsKind(page),
  ];
  const weighed = read.map(({ line: whole, score }) => {
    const line = withoutTown(whole);
    return { line, score: score + signsOf(page, line) };
  });
  const houses = [...named, ...weighed].filter(
    ({ line }) => mayBeHouse(line) && !isStreet(page, line) && !overlap(line, title),
  );
  return wholeName(houses, best(houses, LEAST)) ?? ofDomain(page);
}

/** Where nothing names the employer, as the address does to which one writes: `acme-bulk` of `hr@acme-bulk.example`. */
function ofDomain(page: AdPage): AdLine | undefined {
  for (const line of page.lines) {
    const [address, host = ''] = /@([\p{L}\d-]{4,40})(?=\.\p{L})/u.exec(line.text) ?? [];
    if (address === undefined || !domainsOf(page).includes(spelledOut(host))) continue;
    const start = line.text.indexOf(address) + 1;
    const house = part(line, start, start + host.length);
    if (!isBoardTalk(house)) return house;
  }
  return undefined;
}

/** The first mention of the name that most speaks for, and all of it: what tells most may be a later sentence, or a part. */
function wholeName(houses: readonly Candidate[], chosen: AdLine | undefined): AdLine | undefined {
  if (!chosen) return undefined;
  const named = ({ line: { text } }: Candidate): boolean => text === chosen.text || text.startsWith(`${chosen.text} `);
  const first = Math.min(...houses.filter(named).map(({ line }) => line.start));
  const mentions = houses.filter(({ line, score }) => line.start === first && score >= LEAST).map(({ line }) => line);
  return mentions.reduce((longest, line) => (line.end > longest.end ? line : longest), mentions[0] ?? chosen);
}

function mayBeHouse(line: AdLine): boolean {
  const { text } = line;
  if (text.length < 2 || text.length > LONGEST_NAME || !/^[\p{Lu}\d„"']/u.test(text)) return false;
  // `SCOP de 11 personnes`
  if (/^\p{Lu}+\s\p{Ll}{1,4}\s\d/u.test(text)) return false;
  // `Lesen Sie`
  if (/\sSie$/.test(text)) return false;
  if (isKindOnly(text) || !/\p{L}/u.test(text) || /[?@]/.test(text) || GENDER_MARK.test(text)) return false;
  return (
    !NO_HOUSE.test(text) &&
    (!NAMELESS.test(text) || KIND_AND_NAME.test(text)) &&
    !isBoardTalk(line) &&
    !isHeading(line) &&
    !isPlace(line)
  );
}

/** `Am Gleisdreieck 7, 49811 Lingen` */
const isStreet = (page: AdPage, { text, end }: AdLine): boolean =>
  /\d$/.test(text) && /^,\s\d{4,5}\s\p{Lu}/u.test(page.text.slice(end, end + 9));

const PART_OF_HOUSE =
  /^(?:School of|Department of|Faculty of|Institute of|Institut für|Fakultät|Faculté|Facultad|Dipartimento|Wydział)\s/u;

/** Who fills the posts of others: where the ad names another house, that is the employer. */
const AGENCY =
  /(?<!\p{L})(?:search|recruit(?:ment|ing)?|talent|staffing|resourcing|personnel|personal(?:beratung|vermittlung|dienstleist\p{L}+)|executive search|selecci[oó]n|selezione|intérim|interim|trabajo temporal|uitzend\p{L}*|detachering|werving|rekrutacja|headhunt\p{L}*)(?!\p{L})/iu;

/** `Caribbean Jobs Online` */
const BOARD = /(?<!\p{L})(?:jobs|careers|vacatures|emplois|empleos|vagas|stellenmarkt|jobb[oö]rse)(?!\p{L})/iu;

/** `Installatiebedrijf uit Breda`: one word that is no name. */
const isKindOnly = (text: string): boolean => !/\s/.test(text) && ORGANISATION_WORDS.test(text);

/** What the name itself, and the rest of the ad, say for its being the employer's. */
function signsOf(page: AdPage, line: AdLine): number {
  const { text } = line;
  const legal = LEGAL_FORM.test(text);
  const house = legal || ORGANISATION_WORDS.test(text) || isFirmOfATrade(text) || KIND_AND_NAME.test(text);
  const times = timesWritten(page, text);
  let signs = legal ? 3 : house ? 2 : 0;
  if (hasDomain(page, text)) signs += domainsOf(page).includes(spelledOut(text)) ? 4 : 3;
  signs += times >= 3 ? 2 : times === 2 ? 1 : 0;
  if (!house && (namesOccupation(text) || isSkill(text))) signs -= 4;
  if (!house && tellsTerms(line)) signs -= 6;
  if (PART_OF_HOUSE.test(text)) signs -= 2;
  // `Medical/Surgical`: two fields of a title
  if (!house && /\p{L}{3}\/\p{L}{3}/u.test(text)) signs -= 3;
  if (AGENCY.test(text)) signs -= 2;
  if (BOARD.test(text)) signs -= 4;
  return signs;
}

// One way only to read each word, or the search for a name in front of something would take exponential time.
const isSkill = (text: string): boolean => findSkills(text).some(({ start, end }) => end - start === text.length);

const WORD = String.raw`(?:\p{Lu}\p{L}{0,2}\.(?=\s)|(?:[ldLD]['’])?(?:\p{Lu}|\d)[\p{L}\p{N}'’&+/-]*(?:\.[\p{L}\p{N}'’&-]+)*)`;
const NAME = new RegExp(
  String.raw`^(?:["„«“]\s?)?${WORD}(?:\s{1,2}(?:(?:${CONNECTORS})\s){0,2}${WORD}){0,9}(?:\s["„«“]\p{Lu}[^"”»“]{1,40}["”»“])?`,
  'u',
);
const LEGAL_BEHIND = new RegExp(
  String.raw`^,?\s(?:\p{Ll}+\s)?(?:${LEGAL_FORM.source.slice(LEGAL_FORM.source.indexOf('(?:'))})`,
  'u',
);

// `Cabinet de radiologie des Tilleuls`, `Société de gestion de la faune aquatique du Nord-Est`
const KIND_AND_NAME =
  /^(?:Cabinet|Centre|Société|Institut|Agence|Office|École|Maison|Clinique|Laboratoire|Service|Studio|Centro|Istituto|Società|Ente|Escuela|Colegio|Clínica|Gabinete|Escola|Instituto|Sociedade|Associação|Asociación|Associazione|Association|Fundación|Fundação|Fondation|Fondazione|Cooperativa|Syndicat|Conseil|Comité|Régie|Sociedad|Oficina|Ufficio)(?:\s(?:d['’]|(?:de|des|du|de la|di|del|della|da|do|dos|das)\s)\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?){1,3}?\s(?:de|des|du|de la|di|del|della|da|do|dos|das)\s\p{Lu}[\p{L}'’-]+(?:[\s-](?:(?:de|des|du|di|del|da|do)\s)?\p{Lu}[\p{L}'’-]+){0,3}/u;

/** The proper name a text begins with. */
function nameAt(text: string): string | undefined {
  const name = KIND_AND_NAME.exec(text)?.[0] ?? NAME.exec(text)?.[0];
  if (!name) return undefined;
  const legal = LEGAL_BEHIND.exec(text.slice(name.length))?.[0];
  if (legal !== undefined) return name + legal;
  return LEGAL_FORM.test(`${name} `) ? name : name.replace(/[.,]+$/, '');
}

const OPENING = new RegExp(String.raw`^(?:[*_"„«]*)(?:(?:${KIND_OF_HOUSE})\s+){0,4}[*_"„«]*`, 'iu');

const ARTICLES =
  /^[*_"„«]*(?:(?:The|Die|Der|Das|La|Le|Les|L['’]|El|Los|Las|Il|Lo|Gli|O|A|Os|As|De|Het)(?:\s|(?<=['’])))?[*_"„«]*/u;
/** `Les Jardins du Loiret` */
const withoutArticle = (line: AdLine): AdLine =>
  part(line, ARTICLE_OF_NAME.exec(line.text)?.[0].length ?? 0, line.text.length);
const ARTICLE_OF_NAME = /^(?:Die|Der|Das|Les?|La|Los|Las|El|Il|Gli|Os?|As|A|De|Het)\s(?=\p{Lu})/u;
const openingOf = (text: string): number => OPENING.exec(text)?.[0].length ?? 0;
// `Bäckerei Frey GmbH`: where a legal form stands behind it the kind of house is part of the name
const OPENING_OF_FIRM = new RegExp(String.raw`^(?:(?:${ANY_FIRM})\s+){1,4}`, 'iu');
const openingOfFirm = (text: string): number => OPENING_OF_FIRM.exec(text)?.[0].length ?? 0;

/** `Acme is looking for`, `Die Acme AG entwickelt`, `Wir sind Acme,`: the subject a sentence opens with. */
function subjects(page: AdPage, title: AdLine | undefined): Candidate[] {
  // the line below the title often opens with the employer
  const below = page.head[page.head.findIndex((line) => overlap(line, title)) + 1];
  return (
    page.lines
      .flatMap((each) =>
        sentencesOf(each).map((sentence) => ({
          sentence,
          early: each === below ? 2 : page.head.includes(each) ? 1 : 0,
        })),
      )
      // `Winter season – Hotel Miramonti, Cortina, seeks`
      .flatMap(({ sentence, early }) =>
        [sentence, ...fieldsOf(sentence).slice(1)].map((field) => ({ sentence: field, early })),
      )
      .flatMap(({ sentence, early }) => {
        const found: Candidate[] = [];
        const isFirm = LEGAL_FORM.test(nameAt(sentence.text) ?? '');
        const opening = isFirm ? openingOfFirm(sentence.text) : openingOf(sentence.text);
        for (const from of new Set([0, ARTICLES.exec(sentence.text)?.[0].length ?? 0, opening])) {
          const name = nameAt(sentence.text.slice(from));
          if (!name) continue;
          const rest = sentence.text.slice(from + name.length);
          const said = predicate(rest);
          // `Corvane Industries makes`: two capitals in a row, and no `Freie Werkstatt sucht`; most so where the ad opens with it
          const isProper = openingOf(name) === 0 && /[\p{L}'’]\s\p{Lu}/u.test(name);
          const proper = said === PLAIN_VERB && isProper ? (sentence.start === page.lines[0]?.start ? 2 : 1) : 0;
          // `Pastificio Cerreto (Fabriano), founded in 1920, takes on`
          const placed = rest.startsWith(' (') && placeAt(rest.slice(2))?.known === true ? 1 : 0;
          found.push({ line: part(sentence, from, from + name.length), score: said + early + proper + placed });
        }
        return found;
      })
  );
}

const IS_A =
  /^[*_"»”]*,?\s(?:is|are|ist|sind|est|c['’]est|sont|es|son|è|sono|é|são|zijn|jest|to)\s(?:an?|the|ein|eine|einer|une?|l[ea]s?|el|una?|uno|um|uma|o|a|een|de|hét|het|firm\p{L}+|one|eines|il|la|leading|proud)(?!\p{L})/u;

const PLAIN_VERB = 2;

function predicate(rest: string): number {
  const clause = rest.slice(0, 170);
  const seeking = SEEKS.exec(clause);
  if (seeking && !/^(?:needed|gesucht)/i.test(seeking[0])) return seeking.index <= 12 ? 5 : 3;
  if (IS_A.test(clause)) return 4;
  return /^[*_"»”]*,?\s\p{Ll}/u.test(clause) ? PLAIN_VERB : -9;
}

/** `About Acme`, `Chez Acme`, `posted by Acme`. */
function announced(page: AdPage): Candidate[] {
  return page.lines.flatMap((line) =>
    [...line.text.matchAll(ABOUT)].flatMap(({ index, 0: words, groups }) => {
      const from = index + words.length;
      const name = nameAt(line.text.slice(from));
      if (!name) return [];
      const hit = { index, end: from + name.length, sure: groups?.['sure'] !== undefined };
      return [{ line: part(line, from, hit.end), score: scoreOfAnnounced(page, line, hit) }];
    }),
  );
}

// `Chez Acme, nous`, `Bij Acme hebben we`
const OF_US =
  /(?<!\p{L})\p{L}+(?:amos|emos|imos|iamo)(?!\p{L})|(?<!\p{L})(?:we|our|us|wir|unser\p{L}*|uns|nous|notre|on|nosotros|creemos|nuestr\p{L}+|noi|nostr\p{L}+|nós|noss\p{L}+|wij|ons|onze|my|nas\p{L}*)(?!\p{L})/iu;

/** Most is said by a line that ends with the name, `Job in Leeds at Acme`, and by one that opens with it and goes on with `we`. */
function scoreOfAnnounced(page: AdPage, line: AdLine, hit: { index: number; end: number; sure: boolean }): number {
  const early = page.head.includes(line) ? 1 : 0;
  if (hit.sure) return 5 + early;
  const closes = isShort(line) && /^\s*(?:$|[(|·•,–—-])/u.test(line.text.slice(hit.end));
  const opens =
    /(?:^|[.!?…]\P{L}*)$/u.test(line.text.slice(0, hit.index)) && OF_US.test(line.text.slice(hit.end, hit.end + 80));
  return 2 + early + (early === 1 && closes ? 2 : 0) + (opens ? 2 : 0);
}

const LONGEST_BEFORE = 80;
const NAME_BEFORE = new RegExp(
  String.raw`${WORD}(?:\s{1,2}(?:(?:${CONNECTORS})\s){0,2}${WORD}){0,7}(?:,\s\p{Ll}+)?,?\s?$`,
  'u',
);

// `SARL LUBERON WATTS`
const FORM_IN_FRONT = /^(?:SARL|SASU?|EURL|SNC|SCOP|ETS|SPRL)$/;

/** `... joins Acme Widgets Ltd.`: what stands before a legal form, and behind one that opens a name. */
function withLegalForm(page: AdPage): Candidate[] {
  return page.lines.flatMap((line) =>
    [...line.text.matchAll(new RegExp(LEGAL_FORM, 'gu'))].flatMap(({ index, 0: form }) => {
      const offset = Math.max(0, index - LONGEST_BEFORE);
      const before = NAME_BEFORE.exec(line.text.slice(offset, index));
      const early = page.head.includes(line) ? 2 : 1;
      if (!before) {
        const named = FORM_IN_FRONT.test(form) ? nameAt(line.text.slice(index)) : undefined;
        return named && /^\S+\s\p{Lu}/u.test(named)
          ? [{ line: part(line, index, index + named.length), score: early + 2 }]
          : [];
      }
      const name = part(line, offset + before.index, index + form.length);
      return [{ line: part(name, openingOfFirm(name.text), name.text.length), score: early + 2 }];
    }),
  );
}

/** `Labour Ward, St Brigid's Hospital, Sligo`: in a sentence, a name of several words that says what kind of house it is. */
function ofItsKind({ lines, head }: AdPage): Candidate[] {
  return lines.flatMap((line) =>
    sentencesOf(line)
      .flatMap((sentence) => namesIn(sentence))
      .filter(({ text }) => text.includes(' ') && ORGANISATION_WORDS.test(text) && !namesOccupation(text))
      .map((name) => ({
        line: part(name, PREPOSITION.exec(name.text)?.[0].length ?? 0, name.text.length),
        score: head.includes(line) ? 3 : 1,
      })),
  );
}

// `Im Umweltministerium des Landes`
const PREPOSITION = /^(?:Im|In|Am|An der|Bei|Beim|Zum|Zur|Al|En el|Au|Nel|No|Na|At)\s(?:der\s|dem\s)?/u;

/** The proper names of a sentence, each whole. */
function namesIn(sentence: AdLine): AdLine[] {
  const names: AdLine[] = [];
  for (const { index } of sentence.text.matchAll(/(?<=^|[,;:(]\s|\p{Ll}\s)(?=\p{Lu})/gu)) {
    if (sentence.start + index < (names.at(-1)?.end ?? 0)) continue;
    const name = nameAt(sentence.text.slice(index, index + LONGEST_NAME));
    if (name) names.push(part(sentence, index, index + name.length));
  }
  return names;
}

/** A name alone in its field near the title: `Acme · Leeds`. */
function inHead(page: AdPage, title: AdLine | undefined): Candidate[] {
  const titleAt = page.head.findIndex((line) => overlap(line, title));
  return page.head.flatMap((line, at) => {
    if (line.bullet) return [];
    const layout = layoutScore(page, at, titleAt < 0 ? Infinity : Math.abs(titleAt - at));
    const fields = [...fieldsOf(line), ...piecesOf(line)];
    return (isShort(line) ? fields : [fieldsOf(line)[0], piecesOf(line)[0], ...namesAlone(line)])
      .filter((field) => field !== undefined)
      .map((field) => ({
        line: withoutArticle(withoutTown(withoutBrackets(field))),
        opens: at === 0 && field.start === line.start,
      }))
      .filter(({ line: field }) => isName(field.text) && !overlap(field, title))
      .map(({ line: field, opens }) => ({ line: field, score: layout + (opens ? 1 : 0) }));
  });
}

/** `Forno Antico Belli – Matera.`: a sentence that is a name and a place. */
const namesAlone = (line: AdLine): AdLine[] =>
  sentencesOf(line).flatMap((sentence) => {
    const [name, place, ...more] = piecesOf(sentence);
    return name && place && more.length === 0 && isPlace(place) ? [name] : [];
  });

/** `KeyWorks (Bath & villages)` */
const withoutBrackets = (line: AdLine): AdLine =>
  part(line, 0, /\s\([^()]*\)$/.exec(line.text)?.index ?? line.text.length);

const NOTHING: AdLine = { text: '', start: 0, end: 0, bullet: false };

/** Employers stand next to the title, and to the place or the terms. */
function layoutScore({ head }: AdPage, at: number, fromTitle: number): number {
  const beside = [head[at + 1], head[at - 1], head[at]].some((line) =>
    line
      ? piecesOf(line).some((piece) => placeFrom(line, piece.start - line.start)?.known || tellsTerms(piece))
      : false,
  );
  // `Voltarro Mobility · Lisbon · 3 days ago`
  const [, place, ...more] = fieldsOf(head[at] ?? NOTHING);
  const isPosted = place !== undefined && more.length > 0 && isPlace(place) && more.some(isBoardTalk);
  return 2 + (fromTitle <= 1 ? 2 : fromTitle === 2 ? 1 : 0) + (beside ? 1 : 0) + (isPosted ? 2 : 0);
}

/** Whether a text is one proper name from end to end. */
function isName(text: string): boolean {
  return nameAt(text)?.length === text.length && text.split(/\s+/).length <= 9;
}

/** `Frommelt Solar, 12 Personen`: what a label names, without what is said of it. */
const nameOf = (line: AdLine): AdLine => part(line, 0, /,\s(?=[\d\p{Ll}])/u.exec(line.text)?.index ?? line.text.length);

/** `Urząd Gminy Bystrzewo, 99-455 Bystrzewo`: a place behind the name is left out. */
function withoutTown(line: AdLine): AdLine {
  const gap = /,\s|\s[–|·-]\s|\s(?:in|à|en|em|w|te|uit|aus)\s/gu;
  for (const { index, 0: between } of line.text.matchAll(gap)) {
    if (isPlace(part(line, index + between.length, line.text.length))) return part(line, 0, index);
  }
  return line;
}
