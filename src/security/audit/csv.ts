/** Spreadsheets run a cell that begins like this, some after what they pass over; a quote before it makes it text. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** One line of RFC 4180, with what a spreadsheet would take for a formula made harmless. */
export function toCsvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
