import { type Locale } from '../locale.js';

/** In order: many browsers also name the ones they descend from. */
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgi?[OAS]?\w*\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\//, 'Chrome (headless)'],
  [/\bChrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/^curl\//i, 'curl'],
  [/^Wget\//i, 'Wget'],
  [/^PostmanRuntime\//i, 'Postman'],
  [/^insomnia\//i, 'Insomnia'],
  [/^python-requests\/|^python-httpx\/|^aiohttp|^Python-urllib/i, 'Python'],
  [/^okhttp\//i, 'Android'],
  [/^Dart\//i, 'Dart'],
  [/^Go-http-client\//i, 'Go'],
  [/^Java\/|^Apache-HttpClient/i, 'Java'],
  [/^node\b|^undici|^axios\/|^got\b/i, 'Node.js'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/i, 'Linux'],
];

const WORDS: Readonly<Record<Locale, { on: string; unknown: string }>> = {
  en: { on: 'on', unknown: 'Unknown device' },
  de: { on: 'unter', unknown: 'Unbekanntes Gerät' },
};

const LONGEST_READ = 400;

/**
 * A client's device in words of ours, such as "Firefox on Linux". What a client says of itself is no text to be shown or
 * mailed: a stranger could write a line of advertising there.
 */
export function deviceOf(userAgent: string, locale: Locale = 'en'): string {
  const text = userAgent.slice(0, LONGEST_READ);
  const find = (names: typeof PROGRAMS) => names.find(([pattern]) => pattern.test(text))?.[1];
  const [program, system] = [find(PROGRAMS), find(SYSTEMS)];
  if (program && system && program !== system) return `${program} ${WORDS[locale].on} ${system}`;
  return program ?? system ?? WORDS[locale].unknown;
}
