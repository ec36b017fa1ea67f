/** Where a string stood in a request: what is done about an attack depends on it. */
export type Place = 'path' | 'parameter' | 'header' | 'file-name' | 'field' | 'text';

const DEEPEST = 20;
const MOST_STRINGS = 2_000;
/** Of one request, in characters. */
const MOST_TEXT = 128 * 1_024;
/** Longer fields are prose, whatever they are called. */
const LONGEST_FIELD = 256;

/** Passwords, tokens, keys and codes are never looked at. */
const SECRET =
  /passw|passphrase|secret|token|api_?key|authorization|cookie|signature|credential|^(?:otp|code|key|pin)$/i;
/** What people write about themselves and what employers write: full of text that looks like an attack. */
const PROSE = /text|content|resume|notes?$|description|summary|highlights?|comment|message|body|letter|details|cover/i;
const PROSE_ROUTES = /^\/api\/(?:user\/(?:cv|jobs?|applications?|tailor\w*|analys\w+|files?)|cv|files?)(?:\/|$)/;

export interface Collected {
  fields: string[];
  text: string[];
  /** Something was left out: too deep, too many, too long. */
  isCut: boolean;
}

/** The strings of a body, keys included, but for secrets. */
export function collectStrings(body: unknown, route: string): Collected {
  const found: Collected = { fields: [], text: [], isCut: false };
  const isProse = PROSE_ROUTES.test(route);
  let left = MOST_TEXT;
  const add = (value: string, inProse: boolean): void => {
    if (left <= 0 || found.fields.length + found.text.length >= MOST_STRINGS) return void (found.isCut = true);
    const scanned = value.slice(0, left);
    found.isCut ||= scanned.length < value.length;
    left -= scanned.length;
    (inProse || value.length > LONGEST_FIELD ? found.text : found.fields).push(scanned);
  };
  const visit = (value: unknown, depth: number, inProse: boolean): void => {
    if (typeof value === 'string') return add(value, inProse);
    if (typeof value !== 'object' || value === null) return;
    if (depth > DEEPEST || found.isCut) return void (found.isCut = true);
    for (const [key, child] of Object.entries(value)) {
      if (SECRET.test(key)) continue;
      if (!Array.isArray(value)) add(key, inProse);
      visit(child, depth + 1, inProse || PROSE.test(key));
    }
  };
  visit(body, 0, isProse);
  return found;
}

/** The values (and names) of a query, but for secrets. */
export function queryStrings(query: unknown): string[] {
  const entries = Object.entries((query ?? {}) as Record<string, unknown>);
  return entries
    .filter(([name]) => !SECRET.test(name))
    .flatMap(([name, value]) => [name, ...(Array.isArray(value) ? value : [value]).filter(isString)]);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
