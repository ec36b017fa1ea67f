import { isOccupation } from '../../skills/occupations.js';
import { words } from '../../sections/rows/fold.js';
import { employerEvidence, isTitleWord, schoolEvidence } from '../vocabulary/evidence.js';
import { isKnownPlace, isLocation, isTownShaped } from '../vocabulary/places.js';
import { DEPARTMENT_WORDS } from './connectors.js';

/**
 * Words between what somebody was and where: "Engineer at Acme". The right side is the employer. Behind those of the group
 * `name` a name or a house must follow ("Chef au Château Latour", no "aide à la personne"), behind those of `house` a house
 * ("Köchin im Gasthof Post", no "Mitarbeiter im Verkauf"). Articles and "the firm" belong to neither side.
 */
export const AT_WORK: Record<string, RegExp> = {
  en: /\s(?:at|@|with|(?<name>for|through|via|on behalf of|aboard|on board))(?: the(?= \p{Lu}))?\s/gu,
  de: /\s(?:(?:bei|@|(?<house>in|an|auf|für|über|durch))(?: (?:der|den|dem|die|das))?|(?<name>an Bord)(?: (?:der|des))?|beim|(?<im>im|am))(?: (?:Firma|Fa\.))?\s/gu,
  fr: /\s(?:(?:chez|@|(?:auprès|au sein) d(?:e la|e|u|es)|pour)(?: (?:la|les?)(?= ))?|(?:chez|pour|(?:auprès|au sein) de) l['’]|(?<name>à la|à l['’]|aux?|dans (?:la|les?|l['’])|via|à bord d(?:u|e la|e l['’]|e)))(?: ?(?:société|entreprise)(?= ))?(?:(?<=['’])\s?|\s)/gu,
  es: /\s(?:en(?: (?:el|la|los|las))?(?: empresa)?(?= \p{Lu})|@|(?<name>para(?: (?:el|la|los|las))?(?: empresa)?|a través de|a bordo del?)|(?<house>en(?: (?:el|la|los|las|una?))?))\s/gu,
  it: /\s(?:(?:presso|c\/o)(?: (?:il|lo|la|i|gli|le|l['’]))?|@|(?<name>(?:per|con|tramite)(?: (?:il|lo|la|i|gli|le|l['’]))?|(?:da|a|ne)(?:l|ll[oae]|ll['’]|i|gli)|da)|(?<house>in|a))(?: ?ditta(?= ))?(?:(?<=['’])\s?|\s)/gu,
  pt: /\s(?:em(?= \p{Lu})|@|(?:junto|ao serviço) d[aoe]s?|(?<name>n[ao]s?|para(?: [ao]s?)?|pel[ao]s?|através d[aoe]s?)|(?<house>em(?: uma?)?|num|numa))(?: (?:empresa|firma))?\s/gu,
  nl: /\s(?:bij(?: (?:de|het|een|[’']t))?|@|(?<name>(?:voor|via)(?: (?:de|het))?)|(?<house>(?:in|op|aan)(?: (?:de|het|een))?))(?: (?:firma|bedrijf))?\s/gu,
  pl: /\s(?:w(?: (?:firmie|spółce))|w(?= \p{Lu})|@|(?<name>u|dla(?: firmy)?|przez(?: (?:agencję|firmę))?)|we?(?= (?:sklep|restauracj|hotel|zakład|szko|przedszkol|szpital|bank|urzęd|biur|hurtown|fabry|przychodn|apte|piekarn|kawiar|barze|salon|warszta|gospodars|nadleśnic|przedsiębiors|agencj|kancelar|magazyn|drukarn|muze)\p{Ll}*\s)|na(?= (?:[Uu]niwersyte|[Pp]olitechni|[Aa]kadem|[Ss]tacj|[Ll]otnisk|[Pp]ocz)\p{Ll}*\s))\s/gu,
};

/** "Midwife in employment", "Elektriker in Ausbildung": how somebody worked. */
const TERMS =
  /^(?:loondienst|opleiding|(?:vaste )?dienst|deeltijd|ausbildung|teilzeit|vollzeit|festanstellung|(?:einsatz|außen|innen|schicht|nacht|wach|bereitschafts|früh|spät)dienst|formation|alternance|training|prácticas|formación|formação|formazione|prova)(?!\p{L})/iu;
const NAME_ENDS = /[,;(|]|\s[–—-]\s/u;

/** Whether what stands behind a word of `AT_WORK` is somebody to work for. */
export function leadsToEmployer(
  { groups, input = '', index = 0, 0: at }: RegExpMatchArray,
  behind: string,
  isFirst: boolean,
): boolean {
  if (TERMS.test(behind)) return false;
  const isName = groups?.name !== undefined;
  if (!isName && (groups?.house ?? groups?.im) === undefined) return true;
  if (!isFirst) return false;
  const name = behind.split(NAME_ENDS)[0] ?? '';
  // "Técnico en farmacia", "Kaufmann für Versicherungen und Finanzen"
  if (isOccupation(`${input.slice(0, index).split(NAME_ENDS).at(-1) ?? ''}${at}${name}`.trim())) return false;
  const [first = '', second = ''] = words(name);
  if (first === '' || isTitleWord(first) || DEPARTMENT_WORDS.has(first)) return false;
  if (isKnownPlace(name) || isLocation(name)) return false;
  // "Manager for Digital Transformation, Acme Ltd": what nothing tells for a house, with another name behind it.
  const rest = withoutPreposition(behind.slice(name.length).replace(/^[,\s]+|\s*[()]\s*/gu, ''));
  if (isName && employerEvidence(name) < 1 && schoolEvidence(name) < 1 && rest !== '' && !isLocation(rest))
    return false;
  if (isName && /^[\p{Lu}\d«„“"'‘]/u.test(name)) return true;
  const house = isName ? first : `${first} ${second}`;
  return employerEvidence(house) >= 2 || schoolEvidence(house) >= 3 || employerEvidence(name) >= 4;
}

const TO_TOWN = /^(?:in|à|a|en|em|te|we?)\s(?=\p{Lu})/u;

/** "em Viseu": the town alone. */
export function withoutPreposition(town: string): string {
  return town.replace(TO_TOWN, '');
}

/** Names of houses have an "à" of their own: "Lire à Sambreville". */
const IN_TOWN = /\s(?:in|(?<known>à|a)|te|en|em|we?)\s(?=(?<town>\p{Lu}[^,;()]*)$)/u;

/** Where the town begins behind an employer: "Bäckerei Huber in Graz". */
export function townBehind(employer: string): { from: number; to: number } | undefined {
  const match = IN_TOWN.exec(employer);
  const town = match?.groups?.town ?? '';
  if (!match) return undefined;
  const isTown =
    isLocation(town) ||
    (match.groups?.known === undefined &&
      isTownShaped(town) &&
      employerEvidence(town) < 1 &&
      words(town).length <= 3 &&
      !/^\P{Ll}+$/u.test(town));
  return isTown ? { from: match.index, to: match.index + match[0].length } : undefined;
}
