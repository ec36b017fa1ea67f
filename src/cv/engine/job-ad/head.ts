import { fold } from '../common/words.js';
import { type AdSpan, type JobAd } from '../model/job-ad.js';
import { type AdLine, linesOf, part, sentencesOf } from './ad-lines.js';
import { isHeading } from './ad-parts.js';
import {
  COMPANY_LABELS,
  GENDER_MARK,
  LEGAL_FORM,
  LOCATION_LABELS,
  ORGANISATION_WORDS,
  SEEKING,
  TITLE_LABELS,
} from './data/head-words.js';
import { findSkills } from '../skills/find-skills.js';
import { namesOccupation } from '../skills/occupations.js';

type Head = Pick<JobAd, 'title' | 'company' | 'location'>;

/** Lines within which an ad says who seeks whom and where. */
const HEAD_LINES = 14;
/** Words of a value below its label; more are a text. */
const LONGEST_BELOW = 8;

function overlap(a: AdLine, b: AdLine | undefined): boolean {
  return b !== undefined && a.start < b.end && b.start < a.end;
}

function spanOf({ text, start, end }: AdLine): AdSpan {
  return { start, end, text };
}

/** What stands behind a label, anywhere in the ad, or below one that fills its line. */
function labelled(lines: readonly AdLine[], labels: readonly string[]): AdLine | undefined {
  const isLabel = ({ text }: AdLine): boolean => labels.includes(fold(text.replace(/\s*:$/, '')).trim());
  const below = lines.slice(0, HEAD_LINES).find((line, at) => at > 0 && isLabel(lines[at - 1] ?? line));
  if (below && !isHeading(below) && isShort(below) && below.text.split(/\s+/).length <= LONGEST_BELOW) return below;
  for (const line of lines.flatMap(sentencesOf)) {
    const colon = line.text.slice(0, 40).indexOf(':');
    if (colon < 0 || !labels.includes(fold(line.text.slice(0, colon)).trim())) continue;
    const value = part(line, colon + 1, line.text.length);
    if (value.text && value.text.length <= 120) return value;
  }
  return undefined;
}

/** Title, employer and place of work. */
export function headOf(text: string): Head {
  const lines = linesOf(text);
  const head = lines.slice(0, HEAD_LINES);
  const found = labelled(lines, TITLE_LABELS) ?? knownTitle(head) ?? soughtTitle(head) ?? firstLine(head);
  const title = found && cleanTitle(found);
  const signature = signatureIn(head, title);
  const house =
    labelled(lines, COMPANY_LABELS) ?? companyIn(head, found, title) ?? signature?.company ?? introducedIn(lines);
  const { company, town } = house ? apartFromTown(house) : {};
  const place = labelled(lines, LOCATION_LABELS) ?? signature?.location ?? locationIn(head, title) ?? town;
  return { title: title && spanOf(title), company: toSpan(company), location: toSpan(place && withoutMode(place)) };
}

function toSpan(line: AdLine | undefined): AdSpan | undefined {
  return line && spanOf(line);
}

const ENDS_LEGAL = new RegExp(`(?:${LEGAL_FORM.source})$`, 'u');

const isShort = ({ text }: AdLine): boolean => text.length <= 110 && (!/[.?]$/.test(text) || ENDS_LEGAL.test(text));

const HOUSE_IN_TOWN =
  /^(?<house>\S+\s.*?)\s(?:uit|aus|in|te|à|w|we|from|based in|z siedzibą we?|con sede (?:a|en)|mit Sitz in|gevestigd in)\s(?<town>\p{Lu}.*)$/u;
const OF_TOWN =
  /^(?:Gemeinde|Stadt|Ville de|Mairie de|Commune de|Comune di|Ayuntamiento de|Gemeente|Câmara Municipal de)\s(?<town>\p{Lu}.*)$|\s(?:di|de|of|van)\s(?<last>\p{Lu}[\p{L}-]+)$/u;

/** `Van der Linden Bouw B.V. uit Apeldoorn` is a house and its town; a municipality's name holds its town. */
function apartFromTown(whole: AdLine): { company: AdLine; town?: AdLine } {
  const line = part(whole, /^(?:Firma|Fa\.|Azienda|Empresa)\s/u.exec(whole.text)?.[0].length ?? 0, whole.text.length);
  const [inTown, ofTown] = [HOUSE_IN_TOWN.exec(line.text)?.groups, OF_TOWN.exec(line.text)?.groups];
  const name = inTown?.town ?? ofTown?.town ?? ofTown?.last;
  const town = name === undefined ? undefined : part(line, line.text.length - name.length, line.text.length);
  if (!town || !isPlace(town)) return { company: line };
  return { company: inTown?.house ? part(line, 0, inTown.house.length) : line, town };
}

const INTRODUCED =
  /^(?:We['’]re|We are|Wir sind|Nous sommes|Somos|Siamo|Wij zijn|Jesteśmy)\s(?<name>\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?),\s|^(?:About|Über|À propos de|Over|Sobre)\s(?!(?:us|you|me|the|our|this|uns|dich|sie|nous|ons|jou|vos|nosotros|nós|a|o|la|el|le|de|het)\b)(?<about>\p{Lu}[\p{L}\p{N}&.'’ -]{1,50})$/iu;

/** `We're Halden Rail, the operator of ...`, a heading `About Halden Rail`. */
function introducedIn(lines: readonly AdLine[]): AdLine | undefined {
  for (const line of lines.flatMap(sentencesOf)) {
    const { name, about } = INTRODUCED.exec(line.text)?.groups ?? {};
    const text = name ?? about;
    if (!text || !/^\p{Lu}/u.test(text)) continue;
    const from = line.text.indexOf(text);
    return part(line, from, from + text.length);
  }
  return undefined;
}

const MODE =
  /\s\((?:\d{2,5}|[^)]*(?:remote|hybrid|híbrid|presencial|on-?site|présentiel|télétravail|ibrid|smart working|teletrabajo|hybryd|zdaln)[^)]*)\)$/iu;

/** `Nantes (44)`, `Valencia (híbrido)`: the place alone. */
function withoutMode(line: AdLine): AdLine {
  return part(line, 0, MODE.exec(line.text)?.index ?? line.text.length);
}

function knownTitle(head: readonly AdLine[]): AdLine | undefined {
  const short = head.filter((line) => isShort(line) && !line.bullet && !/^[^:]{1,30}:/.test(line.text));
  const marked = short.find(({ text }) => GENDER_MARK.test(text) && !SEEKING.test(text));
  const early = short.slice(0, 4);
  const known = marked ?? early.find(({ text }) => namesOccupation(text) && !SEEKING.test(text));
  return known && (jobPiece(known) ?? known);
}

/** Where nothing else tells the title, the first line is it, unless it names who seeks. */
function firstLine([first]: readonly AdLine[]): AdLine | undefined {
  if (!first || !isShort(first) || first.text.split(/\s+/).length > 8) return undefined;
  return [SEEKING, LEGAL_FORM, ORGANISATION_WORDS].some((sign) => sign.test(first.text)) ? undefined : first;
}

/** The job of a line that opens with the employer: `Acme Engineers – Senior Welder (Leeds)`. */
function jobPiece(line: AdLine): AdLine | undefined {
  const [first, ...others] = piecesOf(line);
  return first && !namesJob(first) ? others.find(namesJob) : undefined;
}

/** An employer may be named after a trade; a rank, a legal form or a word for an organisation tells the two apart. */
function namesJob({ text }: AdLine): boolean {
  return (
    namesOccupation(text) && !LEGAL_FORM.test(text) && !ORGANISATION_WORDS.test(text) && !FIRM_OF_A_TRADE.test(text)
  );
}

// `Ashdown Consulting Engineers`, `Miller Architects`
const FIRM_OF_A_TRADE =
  /^(?:\p{Lu}[\p{L}&'’-]+\s){1,4}(?:Engineers|Architects|Consultants|Solicitors|Accountants|Lawyers|Partners|Bakers|Designers)$/u;

const TITLE_STOP =
  /[.,;:!?(]|\s[-–—|]\s|\s(?:to|who|with|for|in|at|on|zur|zum|für|mit|der|die|in|im|bei|pour|qui|avec|à|au|chez|en|para|con|que|per|che|presso|com|voor|met|die|bij|do|z|w|na)\s/iu;

/** The title within a sentence: `we are looking for a Senior Welder to join us`. */
function soughtTitle(head: readonly AdLine[]): AdLine | undefined {
  const sought = new RegExp(SEEKING, `${SEEKING.flags}g`);
  for (const [line, seeking] of head.flatMap((each) =>
    [...each.text.matchAll(sought)].map((hit) => [each, hit] as const),
  )) {
    const end = seeking.index + seeking[0].length;
    const from = end + (/^\s*[:–-]\s*/.exec(line.text.slice(end))?.[0].length ?? 0);
    const rest = line.text.slice(from, from + 120);
    const gender = GENDER_MARK.exec(rest);
    const stop = gender?.index ?? TITLE_STOP.exec(rest)?.index ?? rest.length;
    const title = part(line, from, from + stop);
    // `recruiting for a client of mine`
    if (/^(?:for|für|pour|para|per|dla|voor)\s/u.test(title.text)) continue;
    if (title.text.length >= 3 && title.text.split(/\s+/).length <= 9) return title;
  }
  return undefined;
}

const TITLE_TAIL = /\s+(?:[-–—|@•·]|at|bei|chez|en|in|presso|bij)\s+.*$|\s*[([][^()[\]]*[)\]]\s*$|,\s.*$/u;

// `Caretaker required for September`
const WANTED = /\s(?:required|wanted|needed|gesucht|recherchée?|cercasi|gezocht)(?:\s.*|\W*)$/iu;

/** Cuts `(m/w/d)`, the place and the employer off a title. */
function cleanTitle(line: AdLine): AdLine {
  let text = line.text;
  const gender = GENDER_MARK.exec(text);
  if (gender && gender.index > 2) text = text.slice(0, gender.index);
  const wanted = WANTED.exec(text);
  if (wanted) text = text.slice(0, wanted.index);
  for (let round = 0; round < 3; round++) {
    const tail = TITLE_TAIL.exec(text);
    if (!tail || tail.index < 3 || !keepsTitle(text.slice(0, tail.index), tail[0])) break;
    // `Lecturer in Marine Biology`: a subject, no town.
    if (/^\s(?:in|en)\s/u.test(tail[0]) && findSkills(tail[0]).length > 0) break;
    text = text.slice(0, tail.index);
  }
  return part(line, 0, text.replace(/[\s\-–—|,:(/]+$/, '').length);
}

/** A tail goes if what stays is a title on its own, or the tail is no part of one. */
function keepsTitle(kept: string, tail: string): boolean {
  return namesOccupation(kept) || !namesOccupation(tail);
}

const AT_COMPANY = /(?:\s(?:at|@|bei|bei der|chez|presso|bij)\s+)([\p{Lu}\d][^,|·•–(]{1,60})/u;
const SEEKING_COMPANY =
  /^(?:(?:Die|Das|Der|The|La|L'|Le|El|Il|A|O|De)\s)?([\p{Lu}\d][\p{L}\p{N}&.'’ -]{1,60}?),?\s(?:is (?:looking|seeking|hiring|recruiting)|are (?:looking|hiring)|seeks|sucht|recherche|recrute|busca|cerca|ricerca|seleziona|procura|contrata|zoekt|poszukuje|zatrudni)/u;

// `Unser Landgasthof in Garmisch sucht`, `Se busca`: who seeks is not named.
const NO_COMPANY =
  /^(?:Unser|Unsere|Se|O que|Nous|Nosso|Nossa|Nuestro|Nuestra|Notre|Our|Wij|We|Wir|Despacho|Studio|Cabinet|Salon|Collège)\b(?!.*&)/u;

function companyIn(
  head: readonly AdLine[],
  titleLine: AdLine | undefined,
  title: AdLine | undefined,
): AdLine | undefined {
  for (const line of head) {
    const match = SEEKING_COMPANY.exec(line.text) ?? (line === titleLine ? AT_COMPANY.exec(line.text) : null);
    if (!match?.[1] || NO_COMPANY.test(match[1])) continue;
    const from = match.index + match[0].indexOf(match[1]);
    return part(line, from, from + match[1].trimEnd().length);
  }
  for (const line of head) {
    const piece = piecesOf(line).find(({ text }) => LEGAL_FORM.test(text) && text.length <= 70);
    if (piece && isShort(line)) return piece;
  }
  const named = head
    .filter(isShort)
    .flatMap(piecesOf)
    .filter((piece) => !overlap(piece, title))
    .filter(({ text }) => FIRM_OF_A_TRADE.test(text) || isOrganisation(text));
  return named.find(({ text }) => !PART_OF_UNIVERSITY.test(text)) ?? named[0];
}

const PART_OF_UNIVERSITY =
  /^(?:School of|Department of|Faculty of|Institute of|Institut für|Fakultät|Faculté|Facultad|Dipartimento)\s/u;

const isOrganisation = (text: string): boolean =>
  ORGANISATION_WORDS.test(text) && text.length <= 60 && !namesOccupation(text);

const SIGNATURE_WITHIN = 4;
const LONGEST_NAME = 60;

/** `The Old Ferry Inn, Fowey. Fresh fish, 60 covers.`: a name of several words and a place, by themselves. */
function signatureIn(
  head: readonly AdLine[],
  title: AdLine | undefined,
): { company: AdLine; location: AdLine } | undefined {
  for (const line of head.slice(0, SIGNATURE_WITHIN)) {
    if (line.bullet || overlap(line, title)) continue;
    const [company, location, more] = piecesOf(
      part(line, 0, /[.!](?=\s|$)/.exec(line.text)?.index ?? line.text.length),
    );
    if (!company || !location || more || !isPlace(location) || company.text.length > LONGEST_NAME) continue;
    const isName = /^\p{Lu}.*\s/u.test(company.text) && !namesOccupation(company.text) && !NO_PLACE.test(company.text);
    if (isName && !NO_COMPANY.test(company.text)) return { company, location };
  }
  return undefined;
}

/** `Acme Ltd · Leeds | Full-time` in its parts. */
function piecesOf(line: AdLine): AdLine[] {
  const pieces: AdLine[] = [];
  let from = 0;
  for (const gap of line.text.matchAll(
    /\s[|·•–—-]\s|,\s(?!(?:Inc|Ltd|LLC|LLP|PLC|Corp|S\.|GmbH)\b)|\t+|\s{3,}|\s\/\s/g,
  )) {
    pieces.push(part(line, from, gap.index));
    from = gap.index + gap[0].length;
  }
  pieces.push(part(line, from, line.text.length));
  return pieces.filter(({ text }) => text !== '');
}

const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?\s+\p{Lu}[\p{L} .'-]{2,40}$|^\d{2}-\d{3}\s+\p{Lu}/u;
const IN_PLACE =
  /(?:^|\s)(?:in|à|en|em|te|w|we|based in|für|am Standort|Raum|sede di)\s+(\p{Lu}[\p{L}'’-]+(?:[ /-](?:\p{Lu}[\p{L}'’-]+|am|an der|de|la|upon|sur)){0,3}(?:, [A-Z]{2}(?![\p{L}]))?)/gu;
const PLACE =
  /^\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]+|am|an|der|de|del|la|le|upon|sur|do|di|da)){0,3}(?:\s\([^)]{2,30}\))?$/u;

function locationIn(head: readonly AdLine[], title: AdLine | undefined): AdLine | undefined {
  const pieces = head.filter(isShort).flatMap(piecesOf);
  const postal = pieces.find(({ text }) => POSTCODE.test(text));
  if (postal) return postal;
  const beside = besideCompany(head, title) ?? behindTitle(head, title) ?? alone(head, title);
  if (beside) return beside;
  return [title, ...head]
    .filter((line) => line !== undefined)
    .filter(isShortOrSeeking)
    .flatMap((line) =>
      [...line.text.matchAll(IN_PLACE)].map(({ index, 0: whole, 1: name = '' }) => {
        const from = index + whole.lastIndexOf(name);
        return part(line, from, from + name.length);
      }),
    )
    .find(({ text, ...line }) => isPlace({ ...line, text: text.replace(/, [A-Z]{2}$/, '') }));
}

/** `Class 1 Driver, Felixstowe`, `Senior Welder (Bristol)`, `Docent – Cuijk`: what follows the title on its line. */
function behindTitle(head: readonly AdLine[], title: AdLine | undefined): AdLine | undefined {
  const line = title && head.find(({ start, end }) => start <= title.start && title.end <= end);
  if (!title || !line) return undefined;
  const rest = part(line, title.end - line.start, line.text.length);
  const plain = rest.text.replace(GENDER_MARK, (mark) => ' '.repeat(mark.length));
  return [...plain.matchAll(/[^()|·•–—,.]{3,40}/gu)]
    .slice(0, 3)
    .map(({ index, 0: words }) => part(rest, index + (/^[\s-]*/.exec(words)?.[0].length ?? 0), index + words.length))
    .find(isPlace);
}

const ALONE_WITHIN = 5;
const ALONE_STOP = /[.,|·•–—(/]|\s(?:or|oder|ou|of|lub)\s/u;

/** A bare name that opens one of the first lines: `Felixstowe. £17.20 per hour`, `Poznań, umowa o pracę`, `Bergamo`. */
function alone(head: readonly AdLine[], title: AdLine | undefined): AdLine | undefined {
  return head
    .slice(0, ALONE_WITHIN)
    .filter((line) => !overlap(line, title) && !line.bullet && line.text.length <= 90 && !isHeading(line))
    .flatMap((line) => {
      const piece = part(line, 0, ALONE_STOP.exec(line.text)?.index ?? line.text.length);
      if (piece.text.split(/\s+/).length > 2 || !isPlace(piece)) return [];
      const region = /^, \p{Lu}{2}(?=$|[\s,])/u.exec(line.text.slice(piece.text.length))?.[0] ?? '';
      return [part(line, 0, piece.text.length + region.length)];
    })[0];
}

function isPlace({ text }: AdLine): boolean {
  return (
    PLACE.test(text) &&
    text.length <= 30 &&
    !/^\p{Lu}{1,4}(?=$|\s\()/u.test(text) &&
    !LEGAL_FORM.test(text) &&
    !ORGANISATION_WORDS.test(text) &&
    !namesOccupation(text) &&
    !NO_PLACE.test(text) &&
    findSkills(text).length === 0
  );
}

// What else stands alone near the top with a capital.
const NO_PLACE =
  /\b(?:full|part|time|vollzeit|teilzeit|permanent|contract|temporary|remote|hybrid|hiring|urgent|wanted|job|vacancy|cdi|cdd|clt|intérim|profil|profile|perfil|profilo|profiel|requirements|anforderungen|requisitos|requisiti|wymagania|about|über|wir|we|nous|our|unser|unsere|company|benefits|salary|immediate|start|band|level|grade|senior|junior|terms|reference|studio|salon|collège|school|year|position|role|poste|stelle|vaga|oferta|nights|days|jahr|monat|stunde|hour|month|mois|mese|mês|maand|godz)\b/iu;

const isShortOrSeeking = (line: AdLine): boolean => isShort(line) || SEEKING.test(line.text);

/** `Acme GmbH, Hamburg`, `Hamburg · Vollzeit`: a bare place among the parts of a head line. */
function besideCompany(head: readonly AdLine[], title: AdLine | undefined): AdLine | undefined {
  const holdsTitle = (line: AdLine): boolean => overlap(line, title);
  const early = head.slice(0, 5).filter(isShort);
  // A subject may stand behind the title: "Software Engineer, Payments".
  for (const line of [...early.filter((each) => !holdsTitle(each)), ...early.filter(holdsTitle)]) {
    const pieces = piecesOf(line);
    const at = pieces.findIndex((piece, index) => index > 0 && isPlace(piece));
    const [place, region] = [pieces[at], pieces[at + 1]];
    if (place) return region && /^\p{Lu}{2}(?=$|\s\()/u.test(region.text) ? withRegion(line, place, region) : place;
  }
  return undefined;
}

/** `Austin, TX` */
function withRegion(line: AdLine, place: AdLine, region: AdLine): AdLine {
  return part(line, place.start - line.start, region.start - line.start + 2);
}
