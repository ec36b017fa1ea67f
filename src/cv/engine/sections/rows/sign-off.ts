import { findDates } from '../../entries/dates/find-dates.js';
import { isKnownPlace } from '../../entries/vocabulary/places.js';
import { type Row } from './row.js';

const PLACE_AND = /^(\p{Lu}[\p{L} .'()/-]{1,40}?),?\s+(?:den|le|il|lì|li|a|em|el|dnia|the|on|im|in|w|en)?\s*$/iu;
const LAST_ROWS = 5;
/** That a recruiter may keep the data: in Italy and Poland at the foot of every CV. */
const CONSENT =
  /^(?:(?:si )?autorizz[oa] il trattamento|acconsento al trattamento|(?:presto|do) il (?:mio )?consenso|wyrażam zgodę na przetwarzanie|zgadzam się na przetwarzanie|(?:j['’])?autorise le traitement|autorizo (?:el tratamiento|o tratamento)|(?:hiermit )?(?:willige ich|ich willige)|i (?:hereby )?(?:authori[sz]e|consent to) the processing)(?!\p{L})/iu;

/** A last line without a heading of its own, in many countries. */
const ON_REQUEST =
  /^(?:references?|referees)(?: are| will be)? (?:available|furnished|provided|supplied)(?: up)?on request\.?$|^(?:referenzen|références|referencias|referenze|referências|referenties|referencje) (?:\p{L}+ )?(?:auf (?:anfrage|wunsch)|sur demande|a petición|su richiesta|a pedido|sob (?:pedido|consulta)|op (?:aanvraag|verzoek)|na (?:życzenie|prośbę))\.?$/iu;

/** "Chemnitz, 3. Juni 2025" and the signature below it close a CV in some countries: they belong to no section. */
export function setSignOffApart(rows: readonly Row[]): Row[] {
  const last = rows.filter((row) => !row.furniture).slice(-LAST_ROWS);
  const formulas = new Set(
    last.filter(({ text }) => CONSENT.test(text) || ON_REQUEST.test(text)).map(({ block }) => block),
  );
  if (formulas.size > 0)
    return setSignOffApart(rows.map((row) => (formulas.has(row.block) ? { ...row, furniture: true } : row)));
  const at = last.findIndex((row) => isPlaceAndDay(row));
  if (at < 1 || last.slice(at + 1).some((row) => row.text.length > 50 || row.bullet)) return [...rows];
  const closing = new Set(last.slice(at).map((row) => row.index));
  return rows.map((row) => (closing.has(row.index) ? { ...row, furniture: true } : row));
}

function isPlaceAndDay(row: Row): boolean {
  if (row.bullet || row.text.length > 70) return false;
  const date = findDates(row)[0];
  if (!date || date.range || (date.start?.length ?? 0) < 7) return false;
  const before = row.text.slice(0, date.piece.start - row.start);
  const place = PLACE_AND.exec(`${before.trimEnd()} `)?.[1];
  if (place === undefined) return false;
  // "Hygiene, March 2024" is no farewell.
  if (date.start?.length === 7 && !isKnownPlace(place)) return false;
  // Who signs may stand at the right.
  return /^[\s.]*(?:(?:\t|\s{3})\P{N}{3,40})?$/u.test(row.text.slice(date.piece.end - row.start));
}
