import type { SourceDocument } from '../../model/document.js';
import { child, descendants, elements, textOf } from '../archive/xml.js';
import { brokenFile } from '../problems.js';
import { DocumentBuilder } from '../text/document-builder.js';
import { BodyReader } from './body.js';
import { DocxPackage } from './package.js';
import { StyleSheet } from './styles.js';

/** @throws EngineProblem broken_file, encrypted_file, too_large */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const source = new DocxPackage(bytes);
  const body = child(source.part(source.mainPart), 'w:body');
  if (!body) throw brokenFile('DOCX document');
  const builder = new DocumentBuilder('docx');
  builder.traits.metadata = source.metadata();
  const styles = new StyleSheet(source.related('styles'));
  const fonts = new Set<string>();
  const readPart = (part: string, root: typeof body, running: boolean) =>
    new BodyReader(builder, styles, source.relationships(part), fonts, running).read(root);

  const running = [...source.relationships(source.mainPart).values()].filter((relation) => !relation.external);
  const texts: string[] = [];
  // Headers come first and footers last, as on the page; the same one on other pages says nothing new.
  const readRunning = (type: string) => {
    for (const { target } of running.filter((relation) => relation.type === type)) {
      const root = source.part(target);
      const text = root ? textOf(root).trim() : '';
      if (!root || text === '' || texts.includes(text)) continue;
      texts.push(text);
      readPart(target, root, true);
    }
  };
  readRunning('header');
  readPart(source.mainPart, body, false);
  readRunning('footer');
  builder.noteRunning();
  builder.traits.fonts = [...fonts].sort();
  const columns = descendants(body, 'w:cols').map((cols) => Number(cols.attributes['w:num'] ?? 1));
  builder.traits.columns = Math.min(8, Math.max(1, ...columns.filter(Number.isFinite)));
  noteNotes(builder, source);
  return builder.build();
}

function noteNotes(builder: DocumentBuilder, source: DocxPackage): void {
  for (const type of ['footnotes', 'endnotes', 'comments']) {
    const root = source.related(type);
    if (root && elements(root).some((note) => textOf(note).trim() !== ''))
      builder.addLoss(`docx_${type}`, `The document's ${type} are not read.`);
  }
}
