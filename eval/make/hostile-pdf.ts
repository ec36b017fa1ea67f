import { deflateSync } from 'node:zlib';
import { createHash, createCipheriv } from 'node:crypto';

/** Objects of a PDF by number, from 1; object 1 is the catalogue. */
export function pdfOf(objects: (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    offsets.push(length);
    const body = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(body);
    length += body.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
}

export function stream(data: Buffer | string, dictionary = ''): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const TEXT = 'BT /F1 12 Tf 72 720 Td (Work Experience) Tj ET\n';

/** One page whose content is the given stream. */
export function pageWith(content: Buffer, ...more: (string | Buffer)[]): Buffer {
  return pdfOf([CATALOGUE, PAGES, PAGE, content, FONT, ...more]);
}

export function plainPdf(text = TEXT): Buffer {
  return pageWith(stream(text));
}

/** `FlateDecode` over itself: each layer hides a hundred times more. */
export function nestedFlate(bomb: Buffer, layers: number): Buffer {
  let data = bomb;
  for (let layer = 1; layer < layers; layer += 1) data = deflateSync(data, { level: 9 });
  return pageWith(stream(data, `/Filter [${'/FlateDecode '.repeat(layers)}]`));
}

export function nestedSaves(depth: number): Buffer {
  return pageWith(stream(deflateSync(Buffer.from('q '.repeat(depth) + TEXT)), '/Filter /FlateDecode'));
}

export function nestedArrays(depth: number): Buffer {
  return pageWith(stream(`${'['.repeat(depth)}${']'.repeat(depth)} TJ\n${TEXT}`));
}

export function nestedDictionaries(depth: number): Buffer {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /Deep ${'<< /D '.repeat(depth)}null${' >>'.repeat(depth)} >>`,
    PAGES,
    PAGE,
    stream(TEXT),
    FONT,
  ]);
}

/** One page object that a tree names a million times. */
export function millionKids(): Buffer {
  const kids = '3 0 R '.repeat(1_000_000);
  return pdfOf([CATALOGUE, `<< /Type /Pages /Kids [${kids}] /Count 1000000 >>`, PAGE, stream(TEXT), FONT]);
}

export function lyingCount(count: number): Buffer {
  return pdfOf([CATALOGUE, `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`, PAGE, stream(TEXT), FONT]);
}

export function pageTreeLoop(): Buffer {
  return pdfOf([
    CATALOGUE,
    '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>',
    '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
  ]);
}

/** A form that draws itself, and two that draw each other twice: exponential without a guard. */
export function formLoop(): Buffer {
  const resources =
    '/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /A 6 0 R /B 7 0 R >> >>';
  return pdfOf([
    CATALOGUE,
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /A 6 0 R >> >> >>',
    stream('/A Do'),
    FONT,
    stream('/A Do /B Do /B Do', resources),
    stream('/A Do /A Do /B Do', resources),
  ]);
}

/** Thirty forms, each drawing the next ten times. */
export function formLadder(): Buffer {
  const forms = Array.from({ length: 30 }, (_, index) =>
    stream(
      '/N Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${index + 7} 0 R >> >>`,
    ),
  );
  return pdfOf([
    CATALOGUE,
    PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /N 6 0 R >> >> >>',
    stream('/N Do'),
    FONT,
    ...forms,
    stream('', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]'),
  ]);
}

export function scripted(): Buffer {
  const script = "app.alert('hello'); while (true) {} this.exportDataObject({ cName: 'x' });";
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >> >>`,
    PAGES,
    PAGE,
    stream(TEXT),
    FONT,
  ]);
}

export function manyObjectsOnAPage(count: number): Buffer {
  const text = Array.from(
    { length: count },
    (_, index) => `BT /F1 1 Tf ${index % 590} ${index % 840} Td (x) Tj ET\n`,
  ).join('');
  return pageWith(stream(deflateSync(Buffer.from(text)), '/Filter /FlateDecode'));
}

export function hugePage(): Buffer {
  return pdfOf([
    CATALOGUE,
    PAGES,
    PAGE.replace('595 842', '1e30 1e30'),
    stream('BT /F1 1e20 Tf 1e25 -1e25 Td (x) Tj ET'),
    FONT,
  ]);
}

/** Standard security handler, revision 2, with a user password nobody knows. */
export function encrypted(): Buffer {
  const owner = createHash('sha256').update('owner').digest();
  const user = createCipheriv('aes-256-ecb', owner, null).setAutoPadding(false).update(Buffer.alloc(32));
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
  const security = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -44 >>`;
  const objects = [CATALOGUE, PAGES, PAGE, stream(TEXT), FONT, security];
  return pdfOf(objects, '/Encrypt 6 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]');
}

export function xrefLoop(): Buffer {
  const pdf = plainPdf().toString('latin1');
  const start = /startxref\n(\d+)/.exec(pdf)?.[1] ?? '0';
  return Buffer.from(pdf.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${start}`), 'latin1');
}

/** Text that goes up the page, so that a reader asks the tags; `elements` are objects from 8, the first one the root's kid. */
function tagged(elements: string[], forms: string[] = []): Buffer {
  const marked = (id: number, y: number) => `/P << /MCID ${id} >> BDC BT /F1 12 Tf 72 ${y} Td (Work) Tj ET EMC\n`;
  const resources = `<< /Font << /F1 5 0 R >> /XObject << ${forms.map((_, i) => `/X${i} ${8 + elements.length + i} 0 R`).join(' ')} >> >>`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>',
    PAGES,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0 /Resources ${resources} >>`,
    stream(`${marked(0, 700)}${marked(1, 720)}${marked(2, 680)}${forms.map((_, i) => `/X${i} Do\n`).join('')}`),
    FONT,
    '<< /Type /StructTreeRoot /K 8 0 R /ParentTree 7 0 R >>',
    '<< /Nums [0 [8 0 R 8 0 R 8 0 R]] >>',
    ...elements,
    ...forms,
  ]);
}

/** Two elements of the structure tree that are each other's kids. */
export function tagLoop(): Buffer {
  return tagged([
    '<< /Type /StructElem /S /P /P 9 0 R /Pg 3 0 R /K [0 9 0 R 1 8 0 R] >>',
    '<< /Type /StructElem /S /P /P 8 0 R /Pg 3 0 R /K [8 0 R 2 9 0 R] >>',
  ]);
}

export function deepTags(depth: number): Buffer {
  const elements = Array.from(
    { length: depth },
    (_, i) =>
      `<< /Type /StructElem /S /Div /P ${Math.max(6, 7 + i)} 0 R /Pg 3 0 R /K [${i < depth - 1 ? `${9 + i} 0 R` : ''} 0 1 2] >>`,
  );
  return tagged(elements);
}

/** One element that names its own contents over and over. */
export function manyTags(kids: number): Buffer {
  return tagged([`<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K [${'0 1 2 '.repeat(kids / 3)}] >>`]);
}

/** Each form draws the next one twice, on a page with tags. */
export function taggedLadder(rungs: number): Buffer {
  const forms = Array.from({ length: rungs }, (_, i) => {
    const next = `${10 + i} 0 R`;
    const resources =
      i < rungs - 1 ? `/Resources << /XObject << /N ${next} >> >>` : '/Resources << /Font << /F1 5 0 R >> >>';
    const content = i < rungs - 1 ? '/N Do /N Do' : TEXT;
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  return tagged(['<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K [0 1 2] >>'], forms);
}
