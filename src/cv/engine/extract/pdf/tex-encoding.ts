import type { PdfFont } from './fonts.js';

/**
 * TeX's bitmap fonts tell no Unicode: their characters arrive as the bare codes of TeX's own encodings, whose dashes,
 * quotes and ligatures sit where text has control characters.
 */
const CONTROL_CODES: Record<number, string> = {
  0x0b: 'ff',
  0x0c: 'fi',
  0x0d: 'fl',
  0x0e: 'ffi',
  0x0f: '•',
  0x10: '“',
  0x11: '”',
  0x12: '„',
  0x13: '«',
  0x14: '»',
  0x15: '–',
  0x16: '—',
  0x19: 'ı',
  0x1b: 'ff',
  0x1c: 'fi',
  0x1d: 'fl',
  0x1e: 'ffi',
  0x1f: 'ffl',
  // The companion encoding's bullet.
  0x88: '•',
};

/** What a code without Unicode means in a font by TeX; undefined for every other character. */
export function texCharacter(code: number, font: PdfFont): string | undefined {
  if (code < 0x20 || code === 0x88) return CONTROL_CODES[code];
  return code === 0xff && font.name === '' ? 'ß' : undefined;
}
