const FAMILY = 1;
const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const TYPOGRAPHIC_FAMILY = 16;

const WINDOWS_UNICODE = 3;
const ENGLISH = 0x409;
const NAME_RECORD = 12;
const HEADER = 6;
const TABLE_RECORD = 16;

/** What our own families are called, so that no font of the machine bears the same name. */
export const privateFamily = (family: string): string => `CV ${family}`;

/**
 * A font under our own family name. Typst also looks into the fonts of the machine it runs on and cannot be told not to; under a
 * name that only we use, ours is the one that is found, and a document comes out the same everywhere.
 */
export function privateFont(font: Buffer): Buffer {
  const entry = tableEntry(font, 'name');
  const names = readNames(font, font.readUInt32BE(entry + 8));
  const family = names.get(TYPOGRAPHIC_FAMILY) ?? names.get(FAMILY);
  if (family === undefined) throw new Error('A font without a family name cannot be used.');
  const kept = [FULL_NAME, POSTSCRIPT_NAME].flatMap((id): [number, string][] => {
    const name = names.get(id);
    return name === undefined ? [] : [[id, name]];
  });
  const table = nameTable([[FAMILY, privateFamily(family)], ...kept]);
  // Tables begin at multiples of four; the old one stays behind, unused.
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
  const renamed = Buffer.concat([font, padding, table]);
  renamed.writeUInt32BE(font.length + padding.length, entry + 8);
  renamed.writeUInt32BE(table.length, entry + 12);
  return renamed;
}

function tableEntry(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * TABLE_RECORD; at += TABLE_RECORD) {
    if (font.toString('latin1', at, at + 4) === tag) return at;
  }
  throw new Error(`A font without a ${tag} table cannot be used.`);
}

/** The English names as Windows reads them, which every font of today has. */
function readNames(font: Buffer, table: number): Map<number, string> {
  const names = new Map<number, string>();
  const strings = table + font.readUInt16BE(table + 4);
  for (let index = 0; index < font.readUInt16BE(table + 2); index += 1) {
    const at = table + HEADER + index * NAME_RECORD;
    if (font.readUInt16BE(at) !== WINDOWS_UNICODE || font.readUInt16BE(at + 4) !== ENGLISH) continue;
    const start = strings + font.readUInt16BE(at + 10);
    const big = Buffer.from(font.subarray(start, start + font.readUInt16BE(at + 8)));
    names.set(font.readUInt16BE(at + 6), big.swap16().toString('utf16le'));
  }
  return names;
}

function nameTable(names: readonly (readonly [number, string])[]): Buffer {
  const head = Buffer.alloc(HEADER + names.length * NAME_RECORD);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const strings = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  let offset = 0;
  names.forEach(([id], index) => {
    const length = strings[index]?.length ?? 0;
    [WINDOWS_UNICODE, 1, ENGLISH, id, length, offset].forEach((value, field) =>
      head.writeUInt16BE(value, HEADER + index * NAME_RECORD + field * 2),
    );
    offset += length;
  });
  return Buffer.concat([head, ...strings]);
}
