/** What an RTF file is made of. */
export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'word'; name: string; value?: number }
  | { kind: 'symbol'; name: string }
  | { kind: 'bytes'; bytes: number[] }
  | { kind: 'text'; text: string };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;

/** Cuts RTF into tokens, each byte read once. Raw bytes above 127 and `\'hh` come as bytes, for the font's code page. */
export function* tokenize(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === OPEN || byte === CLOSE) {
      at++;
      yield { kind: byte === OPEN ? 'open' : 'close' };
    } else if (byte === BACKSLASH) {
      const control = readControl(bytes, at + 1);
      at = control.next;
      yield control.token;
    } else {
      const start = at;
      const plain = byte < 0x80;
      while (at < bytes.length && isText(bytes[at] ?? 0, plain)) at++;
      const run = bytes.subarray(start, at);
      yield plain
        ? {
            kind: 'text',
            text: Buffer.from(run)
              .toString('latin1')
              .replace(/[\r\n\0]/g, ''),
          }
        : { kind: 'bytes', bytes: [...run] };
    }
  }
}

function isText(byte: number, plain: boolean): boolean {
  return byte !== OPEN && byte !== CLOSE && byte !== BACKSLASH && byte < 0x80 === plain;
}

function readControl(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  const first = bytes[start] ?? 0;
  if (first === QUOTE) {
    const code = parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    return { token: { kind: 'bytes', bytes: Number.isNaN(code) ? [] : [code] }, next: start + 3 };
  }
  if (!isLetter(first)) return { token: { kind: 'symbol', name: String.fromCharCode(first) }, next: start + 1 };
  let at = start;
  let name = '';
  while (isLetter(bytes[at] ?? 0) && name.length < 32) name += String.fromCharCode(bytes[at++] ?? 0);
  let digits = '';
  if (bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0)) {
    digits = '-';
    at++;
  }
  while (isDigit(bytes[at] ?? 0) && digits.length < 11) digits += String.fromCharCode(bytes[at++] ?? 0);
  let value = digits === '' ? undefined : Number(digits);
  if (bytes[at] === SPACE) at++;
  // Binary data follows in full, whatever bytes it has.
  if (name === 'bin') {
    at += Math.max(0, value ?? 0);
    value = undefined;
  }
  return { token: { kind: 'word', name, ...(value === undefined ? {} : { value }) }, next: at };
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
