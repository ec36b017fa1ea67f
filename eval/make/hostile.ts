import { createCipheriv } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createDeflate } from 'node:zlib';
import * as archive from './hostile-archive.js';
import * as pdf from './hostile-pdf.js';
import { CACHE } from './cache.js';

const FOLDER = new URL('hostile/', CACHE);

export interface HostileFile {
  name: string;
  path: URL;
}

type Maker = () => Uint8Array | Promise<Uint8Array>;

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const repeated =
  (piece: string, times: number): Maker =>
  () =>
    text(piece.repeat(times));

/** Files nobody sends who is looking for work. Each must be answered, by text or by a problem, within the limits. */
const MAKERS: Record<string, Maker> = {
  'flate-bomb-1gb.pdf': async () => pdf.pageWith(pdf.stream(await deflatedZeros(1 << 30), '/Filter /FlateDecode')),
  'flate-bomb-nested.pdf': async () => pdf.nestedFlate(await deflatedZeros(1 << 30), 4),
  'million-kids.pdf': pdf.millionKids,
  'nested-q.pdf': () => pdf.nestedSaves(5_000_000),
  'nested-q-small.pdf': () => pdf.nestedSaves(2_000_000),
  'nested-arrays.pdf': () => pdf.nestedArrays(500_000),
  'nested-dictionaries.pdf': () => pdf.nestedDictionaries(100_000),
  'page-tree-loop.pdf': pdf.pageTreeLoop,
  'form-loop.pdf': pdf.formLoop,
  'form-ladder.pdf': pdf.formLadder,
  'tag-loop.pdf': pdf.tagLoop,
  'tags-deep.pdf': () => pdf.deepTags(50_000),
  'tags-many.pdf': () => pdf.manyTags(3_000_000),
  'tags-and-form-ladder.pdf': () => pdf.taggedLadder(40),
  'xref-loop.pdf': pdf.xrefLoop,
  'count-too-high.pdf': () => pdf.lyingCount(2_000_000_000),
  'count-negative.pdf': () => pdf.lyingCount(-1),
  'javascript.pdf': pdf.scripted,
  'encrypted.pdf': pdf.encrypted,
  'many-objects.pdf': () => pdf.manyObjectsOnAPage(400_000),
  'huge-page.pdf': pdf.hugePage,
  'truncated.pdf': () => pdf.plainPdf().subarray(0, 300),
  'header-only.pdf': () => text('%PDF-1.7\n'),
  'no-pages.pdf': () => pdf.pdfOf(['<< /Type /Catalog >>']),
  'bad-length.pdf': () =>
    Buffer.from(
      pdf
        .plainPdf()
        .toString('latin1')
        .replace(/\/Length \d+/, '/Length 999999999'),
      'latin1',
    ),
  'offset-garbage.pdf': () => Buffer.concat([noise(900_000), pdf.plainPdf()]),
  'polyglot-zip.pdf': () => Buffer.concat([pdf.plainPdf(), archive.docxOf(archive.body(archive.paragraph('zip')))]),
  'polyglot-html.pdf': () => Buffer.concat([text('<!DOCTYPE html><script>while(1);</script>'), pdf.plainPdf()]),
  'gif-named.pdf': () => Buffer.concat([text('GIF89a'), noise(4_000)]),
  'noise.pdf': () => Buffer.concat([text('%PDF-1.4\n'), noise(2_000_000)]),
  'noise.docx': () => Buffer.concat([text('PK\u0003\u0004'), noise(200_000)]),
  'inflated.docx': archive.inflatedDocx,
  'two-million-paragraphs.docx': archive.manyParagraphs,
  'size-too-small.docx': () => archive.lyingSizes(10),
  'size-too-large.docx': () => archive.lyingSizes(0xfffffff0),
  'fifty-thousand-entries.docx': () => archive.manyEntries(50_000),
  'deep.docx': () => archive.deepXml(200_000),
  'nested-tables.docx': () => archive.nestedTables(20_000),
  'billion-laughs.docx': archive.billionLaughs,
  'external-entity.docx': archive.externalEntity,
  'zip-slip.docx': archive.zipSlip,
  'long-attribute.docx': archive.longAttribute,
  'truncated.docx': () => archive.docxOf(archive.body(archive.paragraph('x'))).subarray(0, 400),
  'nested.zip': archive.nestedZip,
  'repeated.odt': archive.repeatedOdt,
  'deep.rtf': () => text(`{\\rtf1 ${'{'.repeat(1_000_000)}x${'}'.repeat(1_000_000)}}`),
  'bin.rtf': () => text(`{\\rtf1 \\bin2147483647 x{\\pict ${'00'.repeat(1_000_000)}}}`),
  'unclosed.rtf': () => text(`{\\rtf1\\ansi ${"\\'e9".repeat(500_000)}`),
  'deep.html': repeated('<div>', 500_000),
  'attributes.html': () =>
    text(`<html><body ${Array.from({ length: 200_000 }, (_, i) => `a${i}="x"`).join(' ')}>Work</body></html>`),
  'entities.html': repeated('&amp;&#x26;&bogus', 300_000),
  'europass-laughs.xml': () =>
    text(
      `<?xml version="1.0"?><!DOCTYPE Candidate [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><Candidate>&c;</Candidate>`,
    ),
  'deep.json': () => text(`{"basics":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`),
  'prototype.json': () =>
    text('{"basics":{"name":"A B","__proto__":{"polluted":true}},"work":[{"constructor":{"prototype":{"x":1}}}]}'),
  'wrong-types.json': () =>
    text(
      '{"$schema":"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json","basics":[1,2],"work":{"0":null},"skills":"all"}',
    ),
  'long-line.txt': repeated('a', 5_000_000),
  'bullets.md': repeated('- * + ', 400_000),
  'emphasis.md': repeated('*_', 400_000),
  'brackets.md': repeated('[', 400_000),
  'spaces.txt': () => text(`Work${' '.repeat(3_000_000)}Experience`),
  'digits.txt': repeated('1', 1_000_000),
  'dates.txt': repeated('01/2019 – ', 100_000),
  'posts.txt': () => text(`Ann Lee\n\nExperience\n\n${'2010 – 2012 Welder, Yard\n'.repeat(9000)}`),
  'headings.txt': repeated('EXPERIENCE\n', 20_000),
  'at-signs.txt': repeated('a@', 400_000),
  'dots.txt': repeated('a.', 400_000),
  'newlines.txt': repeated('\n', 4_000_000),
  'combining.txt': () => text(`e${'\u0301'.repeat(1_000_000)}`),
  'surrogates.txt': () => Buffer.from('\ud83d'.repeat(200_000), 'utf16le'),
  'null-bytes.txt': () => new Uint8Array(1_000_000),
  'empty.pdf': () => new Uint8Array(0),
  'one-byte.txt': () => text('x'),
};

/** Writes the set into the cache once; the makers never change a file without a change of name. */
export async function hostileFiles(): Promise<HostileFile[]> {
  mkdirSync(FOLDER, { recursive: true });
  const files: HostileFile[] = [];
  for (const [name, make] of Object.entries(MAKERS)) {
    const path = new URL(name, FOLDER);
    if (!existsSync(path)) writeFileSync(path, await make());
    files.push({ name, path });
  }
  return files;
}

/** A gigabyte of zeros as a megabyte, never held in memory at once. */
async function deflatedZeros(length: number): Promise<Buffer> {
  const stored = new URL(`zeros-${length}.z`, FOLDER);
  if (existsSync(stored) && statSync(stored).size > 0) return readFileSync(stored);
  const deflate = createDeflate({ level: 9 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => deflate.on('end', resolve));
  const piece = Buffer.alloc(1 << 22);
  for (let written = 0; written < length; written += piece.length) {
    await new Promise((resolve) => deflate.write(piece, resolve));
  }
  deflate.end();
  await ended;
  const zeros = Buffer.concat(chunks);
  writeFileSync(stored, zeros);
  return zeros;
}

/** Bytes without sense, the same each time. */
function noise(length: number): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16)).update(Buffer.alloc(length));
}
