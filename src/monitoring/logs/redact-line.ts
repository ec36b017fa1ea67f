/**
 * Log lines name what may be logged, so nothing of this should ever stand in one. An error's message is written by
 * others, though: what looks like an address, a token or a connection string is taken out before a line is shown.
 */
const SECRETS: readonly [RegExp, string][] = [
  [/\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\b/g, '[address]'],
  [/\b(?:eyJ[\w-]{5,}\.){1}[\w-]+\.[\w-]+/g, '[token]'],
  [/\b(Bearer|Basic)\s+[\w.+/=-]{8,}/gi, '$1 [token]'],
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}):[^\s@/]{1,200}@/gi, '$1:[password]@'],
  [/\b(?:sk|pk|whsec|cvp?)[-_][\w-]{8,}/g, '[key]'],
  [/\b[A-Za-z0-9_-]{40,}\b/g, '[token]'],
];

export function redactLine(line: string): string {
  return SECRETS.reduce((text, [pattern, words]) => text.replace(pattern, words), line);
}
