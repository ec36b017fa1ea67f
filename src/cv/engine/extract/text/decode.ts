import { LIMITS } from '../limits.js';
import { tooLarge } from '../problems.js';

/**
 * Bytes of a text file as a string: by byte order mark, else UTF-16 if every other byte is zero, else UTF-8 if it is
 * valid, else windows-1252, which most of the rest of old Western text files are in.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = declaredEncoding(bytes) ?? guessedUtf16(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(singleByteEncoding(bytes)).decode(bytes);
  }
}

/**
 * The same for files that are text throughout: one that is longer than any CV is refused before anything looks at it.
 * @throws EngineProblem too_large
 */
export function decodeBounded(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text.length > LIMITS.characters) throw tooLarge('The file holds far more text than a CV.');
  return text;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function guessedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length * 0.3 && even < sample.length * 0.05) return 'utf-16le';
  if (even > sample.length * 0.3 && odd < sample.length * 0.05) return 'utf-16be';
  return undefined;
}

/** An encoding that the text itself declares (XML declaration, HTML meta) wins over windows-1252. */
function singleByteEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /(?:encoding|charset)\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(head)?.[1];
  if (label === undefined) return guessedCodePage(bytes);
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'utf-8' ? 'windows-1252' : decoder.encoding;
  } catch {
    return 'windows-1252';
  }
}

/** Cyrillic is told by words all of bytes above 127, Central European by what windows-1252 would put inside words. */
function guessedCodePage(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes.subarray(0, 20_000));
  const count = (pattern: RegExp) => western.match(pattern)?.length ?? 0;
  if (count(/[À-ÿ]{4}/g) > count(/[A-Za-z]{4}/g)) return 'windows-1251';
  const misplaced = count(/\p{L}[¹³¿¾\u009D](?=\p{L})/gu);
  const czech = Math.min(count(/ø/g), count(/ì/g));
  const hungarian = /ã/.test(western) ? 0 : Math.min(count(/õ/g), count(/û/g));
  return misplaced > 1 || czech > 1 || hungarian > 1 ? 'windows-1250' : 'windows-1252';
}
