type Range = { start: number; end: number };

export interface Located {
  /** JSON pointer -> where the text says the same. */
  spans: Record<string, Range>;
  /** Share of the values that words can be compared for which the text says too, 0-1. */
  share: number;
}

/** Dates, codes and addresses are written otherwise on a page than in data; they prove nothing. */
const INCOMPARABLE = /^(?:\d{4}(?:-\d{2}){0,2}|https?:\S*|[A-Z]{2})$/;
const INCOMPARABLE_KEYS = /\/(?:meta|\$schema|image)\b/;
const MAX_VALUES = 5_000;

/** Looks for every value of a resume in a document's text; line breaks in the text count as spaces. */
export function locateValues(resume: unknown, text: string): Located {
  const page = collapse(text);
  const spans: Record<string, Range> = {};
  let [found, asked, cursor] = [0, 0, 0];
  for (const [pointer, value] of leaves(resume)) {
    const wanted = collapse(value).text;
    const after = page.text.indexOf(wanted, cursor);
    const at = after >= 0 ? after : page.text.indexOf(wanted);
    const comparable = wanted.length > 2 && !INCOMPARABLE.test(wanted) && !INCOMPARABLE_KEYS.test(pointer);
    if (comparable) asked++;
    if (at < 0 || wanted.length < 2) continue;
    if (comparable) found++;
    const start = page.offsets[at] ?? 0;
    spans[pointer] = { start, end: (page.offsets[at + wanted.length - 1] ?? start) + 1 };
    cursor = at;
  }
  return { spans, share: asked === 0 ? 0 : found / asked };
}

/** Text in lower case with single spaces, and where each character of it came from. */
function collapse(text: string): { text: string; offsets: number[] } {
  let result = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    const blank = /\s/.test(character);
    if (blank && (result === '' || result.endsWith(' '))) continue;
    const lower = character.toLowerCase();
    result += blank ? ' ' : lower.length === 1 ? lower : character;
    offsets.push(i);
  }
  return result.endsWith(' ') ? { text: result.slice(0, -1), offsets } : { text: result, offsets };
}

function leaves(resume: unknown): [pointer: string, value: string][] {
  const found: [string, string][] = [];
  const walk = (node: unknown, pointer: string): void => {
    if (found.length >= MAX_VALUES) return;
    if (typeof node === 'string') found.push([pointer, node]);
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node))
        walk(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  };
  walk(resume, '');
  return found;
}
