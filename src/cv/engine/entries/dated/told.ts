import { slicePiece } from '../../sections/rows/pieces.js';
import { type Piece } from '../../sections/rows/row.js';

/** How a post or a study told as a sentence goes on behind its date: "From 2012 to 2015 | I worked as a | florist at Bloom". */
const LEADS_IN = [
  String.raw`i (?:was|am|have been|worked|work|have worked|served)(?: (?:working|employed))?(?: as)?(?: an?(?= )| the(?= ))?`,
  String.raw`(?:war|bin|arbeitete|arbeite) ich(?: (?:zuerst|zunächst|dann|danach|seitdem))?(?: als)?`,
  String.raw`j['’](?:ai été|ai travaillé|étais|ai exercé)(?: (?:comme|en tant que|en qualité de))?(?: une?(?= ))?|je (?:suis|travaille|travaillais)(?: (?:comme|en tant que))?`,
  String.raw`(?:he trabajado|trabaj[éo]|estuve trabajando|trabajaba) (?:como|de)|fui|he sido|soy`,
  String.raw`(?:ho lavorato|lavoro|lavoravo) (?:come|da)|sono stat[oa]|ho fatto (?:il(?= )|la(?= )|l['’])`,
  String.raw`(?:trabalhei|trabalho|trabalhava) (?:como|de)|fui|tenho sido|sou`,
  String.raw`(?:was|ben|werkte|werk) ik(?: (?:als|een))?`,
  String.raw`(?:pracował[ae]m|pracuję) jako|był[ae]m|jestem`,
  String.raw`i (?:studied|attended|completed|did|took|read)(?: an?(?= )| the(?= ))?|(?:besuchte|absolvierte|studierte|machte) ich(?: (?:das|die|den|eine?n?)(?= ))?`,
  String.raw`j['’]ai (?:étudié|suivi|fréquenté|obtenu|préparé)(?: (?:l[ea]s?|une?)(?= )| l['’])?|(?:estudié|cursé|obtuve|asistí a)(?: (?:el|la|un|una)(?= ))?`,
  String.raw`ho (?:studiato|frequentato|conseguito|seguito)(?: (?:il|la|un[oa]?)(?= )| l['’]| un['’])?|(?:estudei|frequentei|concluí|tirei)(?: [oa](?= )| uma?(?= ))?`,
  String.raw`(?:studeerde|volgde|deed) ik(?: (?:de|het|een)(?= ))?|(?:studiował[ae]m|ukończył[ae]m|robił[ae]m)`,
].join('|');
const LEAD_IN = new RegExp(String.raw`^[\s,:–-]*(?:${LEADS_IN})(?:\s+|(?<=['’]))(?=\p{L})`, 'iu');
/** What closes such a sentence: "bei Möbel Rieger tätig." */
const CLOSE = /(?:\s(?:tätig|beschäftigt|angestellt|gearbeitet|gewerkt|werkzaam|zatrudnion[ya]))?(?<=\p{L}{2})\.?$/u;

/** Whether what stands behind a date tells of a post in the first person. */
export function isTold(behindDate: string): boolean {
  return LEAD_IN.test(behindDate);
}

/** The names of a post without the sentence around them. */
export function withoutSentence(piece: Piece): Piece {
  const from = LEAD_IN.exec(piece.text)?.[0].length;
  return from === undefined ? piece : slicePiece(piece, from, CLOSE.exec(piece.text)?.index);
}
