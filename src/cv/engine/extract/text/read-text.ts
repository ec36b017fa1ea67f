import type { SourceDocument } from '../../model/document.js';
import { decodeBounded } from './decode.js';
import { DocumentBuilder } from './document-builder.js';
import { addParagraph } from './flow.js';

const TAB = ' '.repeat(8);

/** Plain text: every line of the file is a line; wrapped paragraphs are joined later. */
export function readText(bytes: Uint8Array): SourceDocument {
  const builder = new DocumentBuilder('txt');
  let blankBefore = false;
  for (const row of decodeBounded(bytes).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)) {
    if (row.trim() === '') blankBefore = true;
    else {
      addParagraph(builder, [{ text: row }], { indent: indentOf(row), ...(blankBefore ? { blankBefore } : {}) });
      blankBefore = false;
    }
  }
  return builder.build();
}

function indentOf(row: string): number {
  const text = row.replaceAll('\t', TAB).trimEnd();
  const gap = text.lastIndexOf('   ');
  return gap < 0 ? text.length - text.trimStart().length : gap + 3;
}
