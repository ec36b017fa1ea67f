import { zipSync, type Zippable } from 'fflate';

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A DOCX around the given main part. */
export function docxOf(document: string | Uint8Array, more: Zippable = {}, level: 0 | 6 | 9 = 6): Uint8Array {
  const main = typeof document === 'string' ? bytes(document) : document;
  return zipSync(
    {
      '[Content_Types].xml': bytes(TYPES),
      '_rels/.rels': bytes(RELATIONS),
      'word/document.xml': main,
      ...more,
    },
    { level, mtime: new Date(2020, 0, 1) },
  );
}

export const body = (inside: string, prologue = ''): string =>
  `<?xml version="1.0"?>${prologue}<w:document ${SPACE}><w:body>${inside}</w:body></w:document>`;

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Half a gigabyte of blanks in the main part. */
export function inflatedDocx(): Uint8Array {
  return docxOf(body(paragraph(' '.repeat(500_000_000))), {}, 9);
}

export function manyParagraphs(): Uint8Array {
  return docxOf(body(paragraph('a').repeat(2_000_000)));
}

export function deepXml(depth: number): Uint8Array {
  return docxOf(body(`${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`));
}

export function nestedTables(depth: number): Uint8Array {
  return docxOf(
    body(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`),
  );
}

export function billionLaughs(): Uint8Array {
  const entities = Array.from({ length: 12 }, (_, level) =>
    level === 0 ? '<!ENTITY l0 "lol">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
  );
  return docxOf(body(paragraph('&l11;'), `<!DOCTYPE d [${entities.join('')}]>`));
}

export function externalEntity(): Uint8Array {
  const doctype = '<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://127.0.0.1:9/x">]>';
  return docxOf(body(paragraph('Jane Roe &f;&h;'), doctype));
}

export function manyEntries(count: number): Uint8Array {
  const entries: Zippable = {};
  for (let index = 0; index < count; index += 1) entries[`word/media/${index}.txt`] = new Uint8Array(0);
  return docxOf(body(paragraph('Work Experience')), entries, 0);
}

export function zipSlip(): Uint8Array {
  return docxOf(body(paragraph('Work Experience')), {
    '../../../../tmp/eval-zip-slip.txt': bytes('out'),
    '/etc/eval-zip-slip.txt': bytes('out'),
    'word\\..\\..\\evil.txt': bytes('out'),
  });
}

/** Headers that say a part is tiny, or enormous, whatever is in it. */
export function lyingSizes(claimed: number): Uint8Array {
  const zip = docxOf(body(paragraph('a'.repeat(30_000_000))), {}, 9);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 30 < zip.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, claimed, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, claimed, true);
  }
  return zip;
}

/** An attribute of ten million characters. */
export function longAttribute(): Uint8Array {
  return docxOf(body(`<w:p w:rsidR="${'A'.repeat(10_000_000)}">${'<w:r><w:t>x</w:t></w:r>'}</w:p>`));
}

/** A quoted ZIP inside a ZIP, forty-two times. */
export function nestedZip(): Uint8Array {
  let inner: Uint8Array = bytes('0'.repeat(1_000_000));
  for (let depth = 0; depth < 42; depth += 1)
    inner = zipSync({ [`${depth}.zip`]: inner }, { mtime: new Date(2020, 0, 1) });
  return inner;
}

/** An ODT whose repeated cells and spaces stand for billions. */
export function repeatedOdt(): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text><text:p>Work<text:s text:c="2000000000"/>Experience</text:p><table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`;
  const mimetype: [Uint8Array, { level: 0 }] = [bytes('application/vnd.oasis.opendocument.text'), { level: 0 }];
  return zipSync({ mimetype, 'content.xml': bytes(content) }, { mtime: new Date(2020, 0, 1) });
}
