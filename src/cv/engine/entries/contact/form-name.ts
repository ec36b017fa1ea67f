import { slicePiece, trimSeparators } from '../../sections/rows/pieces.js';
import { type Piece, type Row } from '../../sections/rows/row.js';
import { type Sourced } from '../draft.js';
import { withCaptionsBeside } from '../../sections/rows/captions.js';
import { tidyName } from './find-name.js';

const FAMILY = labels(
  'surname|family name|last name|nom|nom de famille|nachname|familienname|zuname|cognome|apellidos?|apelidos?|sobrenome|achternaam|nazwisko',
);
const GIVEN = labels(
  'given names?|first names?|forenames?|prénoms?|vornamen?|nome|nomes? próprios?|nombres?|voorna(?:am|men)|imię|imiona|imię \\(imiona\\)',
);
/** Rows from the top in which a form asks for the name. */
const TOP = 25;
const NAME = /^\p{Lu}[\p{L}\p{M}'’. -]{1,40}$/u;

/** Numbered or not, with a colon or in a cell of its own; "Nom(s)". */
function labels(names: string): RegExp {
  return new RegExp(String.raw`^(?:\d{1,2}[.)]\s*)?(?:${names})(?:\(s\))?\s*[:：]?$`, 'iu');
}

/** "Surname | ALEGARBES | Given name | Jovencio": the two parts of a name in fields of a form. */
export function formName(rows: readonly Row[]): { name: Sourced; row: Row } | undefined {
  const top = withCaptionsBeside(rows.slice(0, TOP), isAsked);
  const fields = top.flatMap(fieldsOf);
  const [family, given] = [FAMILY, GIVEN].map((label) => fields.find((field) => label.test(field.label)));
  if (!family || !given) return undefined;
  const value = [given, family].map(({ piece }) => tidyName(piece.text)).join(' ');
  const ranges = [given, family].map(({ piece: { start, end } }) => ({ start, end }));
  return { name: { value, ranges, confidence: 0.9 }, row: given.row };
}

/** What forms ask about a person. */
const OTHERS = labels(
  'e-?mail(?: address)?|telephone|phone|mobile|address|date of birth|nationality|telefon|adresse|anschrift|geburtsdatum|courriel|téléphone|teléfono|correo(?: electrónico)?|dirección|telefono|indirizzo|telefone|endereço|morada|telefoon|adres|data urodzenia|miejscowość',
);
const isAsked = (text: string): boolean => [FAMILY, GIVEN, OTHERS].some((label) => label.test(text));

interface Field {
  label: string;
  piece: Piece;
  row: Row;
}

function fieldsOf(row: Row): Field[] {
  const own = row.cells.flatMap((cell): Field[] => {
    const [label] = /^[^:：]{2,30}[:：]\s*(?=\S)/u.exec(cell.text) ?? [];
    return label ? [{ label: label.trim(), piece: trimSeparators(slicePiece(cell, label.length)), row }] : [];
  });
  const beside = row.cells.flatMap((cell, at): Field[] => {
    const next = row.cells[at + 1];
    return next ? [{ label: cell.text, piece: trimSeparators(next), row }] : [];
  });
  return [...own, ...beside].filter(({ piece }) => NAME.test(piece.text));
}
