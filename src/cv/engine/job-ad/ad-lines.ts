/** A line of the ad without its bullet; offsets are those of the whole text. */
export interface AdLine {
  text: string;
  start: number;
  end: number;
  bullet: boolean;
}

/** A bullet and the white behind it: where it ends the words begin. */
export const BULLET =
  /^\s*(?:>\s?(?=[•*-]))*(?:[•●▪◦‣⁃∙·○■□➢➤►▶✓✔✅☑\uf000-\uf0ff*]|o(?=\s\s)|[-–—+>](?=\s)|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s*/u;
// as well as the stars an employer has on a board, `4,3 ★ Lyon`
const OPENING = /^(?:\d[.,]\d\s?(?=[★⭐]))?[*_#\s★\p{Extended_Pictographic}\ufe0f]+/u;
const CLOSING = /[*_\s]+$/;

export function linesOf(text: string): AdLine[] {
  const lines: AdLine[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = trimmedLine(raw, start);
    if (line) lines.push(line);
    start += raw.length + 1;
  }
  return lines;
}

function trimmedLine(raw: string, offset: number): AdLine | undefined {
  const marker = /^\s*\*\*/.test(raw) ? '' : (BULLET.exec(raw)?.[0] ?? '');
  const body = raw.slice(marker.length);
  const text = body.replace(OPENING, '').replace(CLOSING, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const start = offset + marker.length + (OPENING.exec(body)?.[0].length ?? 0);
  return { text, start, end: start + text.length, bullet: marker.trim() !== '' };
}

// A full stop ends a sentence only behind a word of some length or no abbreviation: not behind `z.B.`, `e.g.`, `ca.`, `mind.`.
const SENTENCE_END =
  /(?<=[\p{L}\p{N})+#]{3}|\d|\s(?:wo|du|so|da|an|ab|zu|es|it|us|up|on|me|ti|mi|je|op|af|si|là|ça))(?<!(?<!\p{L})(?:Ref|REF|Rif|RIF|Réf|Tel|Dott|Sra|Ing|mind|max|min|inkl|exkl|zzgl|bzw|ggf|evtl|insb|lfd|incl|excl|approx|ext|resp|env|aprox|máx|mín|ort|tzn|tzw|Aut|Prot|Min))[.!?]{1,4}(?=\s+[\p{Lu}\p{N}"„«¿¡•-])|;(?=\s)|\s[•●▪◦‣·|]\s/gu;

/** The sentences of a line, with offsets of the whole text. */
export function sentencesOf(line: AdLine): AdLine[] {
  // a row of a table in Markdown is one statement
  if (line.text.startsWith('|')) return [line];
  const sentences: AdLine[] = [];
  let from = 0;
  for (const end of line.text.matchAll(SENTENCE_END)) {
    sentences.push(part(line, from, end.index + end[0].length));
    from = end.index + end[0].length;
  }
  sentences.push(part(line, from, line.text.length));
  return sentences.filter(({ text }) => text !== '');
}

/** A stretch of a line, trimmed. */
export function part(line: AdLine, from: number, to: number): AdLine {
  const raw = line.text.slice(from, to);
  const start = line.start + from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  return { text, start, end: start + text.length, bullet: line.bullet };
}
