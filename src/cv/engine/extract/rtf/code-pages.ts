/** `\fcharset` of a font -> encoding of its bytes. */
export const CHARSETS: Record<number, string> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** `\ansicpg` of the document -> encoding. */
export function codePage(number: number): string {
  const east: Record<number, string> = {
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    874: 'windows-874',
    10000: 'macintosh',
    10007: 'x-mac-cyrillic',
    65001: 'utf-8',
  };
  if (number >= 1250 && number <= 1258) return `windows-${number}`;
  return east[number] ?? 'windows-1252';
}

/** Control words that stand for a character. */
export const CHARACTERS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Destinations whose text is no part of the document. */
export const SKIPPED_DESTINATIONS = new Set([
  'pict', 'object', 'info', 'xmlnstbl', 'rsidtbl', 'generator', 'themedata', 'colorschememapping', 'datastore', 'latentstyles',
  'listtable', 'listoverridetable', 'revtbl', 'bkmkstart', 'bkmkend', 'filetbl', 'nonshppict', 'listtext', 'pntext', 'pn',
  'footnote', 'annotation', 'atnid', 'atnauthor', 'comment', 'fldinst', 'datafield', 'formfield', 'template', 'ftnsep', 'ftnsepc', 'aftnsep',
  'mmath', 'sp', 'sn', 'sv', 'shprslt', 'do',
]); // prettier-ignore
