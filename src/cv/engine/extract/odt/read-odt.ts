import type { SourceDocument } from '../../model/document.js';
import { child, descendants, elements, readXml, textOf } from '../archive/xml.js';
import { ZipArchive } from '../archive/zip.js';
import { brokenFile, encryptedFile } from '../problems.js';
import { DocumentBuilder } from '../text/document-builder.js';
import { OdtBodyReader } from './body.js';
import { columnCount, firstText, OdtStyles } from './styles.js';

const KIND = 'ODT document';

/** @throws EngineProblem broken_file, encrypted_file, too_large */
export function readOdt(bytes: Uint8Array): SourceDocument {
  const zip = new ZipArchive(bytes, KIND);
  const part = (name: string) => {
    const data = zip.read(name);
    return data && data.length > 0 ? readXml(data, KIND) : undefined;
  };
  const manifest = part('META-INF/manifest.xml');
  if (manifest && descendants(manifest, 'manifest:encryption-data').length > 0) throw encryptedFile(KIND);
  const content = part('content.xml');
  const text = child(child(content, 'office:body'), 'office:text');
  if (!content || !text) throw brokenFile(KIND);
  const named = part('styles.xml');
  const styles = new OdtStyles([content, named]);
  const builder = new DocumentBuilder('odt');
  const fonts = new Set<string>();
  const runningTexts: string[] = [];
  // Those of the first page and of left pages have elements of their own.
  const readRunning = (kind: RegExp) => {
    const masters = named ? descendants(named, 'style:master-page') : [];
    for (const root of masters.flatMap(elements).filter(({ name }) => kind.test(name))) {
      const own = textOf(root).trim();
      if (own === '' || runningTexts.includes(own)) continue;
      runningTexts.push(own);
      new OdtBodyReader(builder, styles, fonts, true).read(root);
    }
  };
  readRunning(/:header(?:-first|-left)?$/);
  new OdtBodyReader(builder, styles, fonts, false).read(text);
  readRunning(/:footer(?:-first|-left)?$/);
  builder.noteRunning();
  builder.traits.fonts = [...fonts].sort();
  builder.traits.columns = columnCount([content, named && child(named, 'office:automatic-styles')]);
  builder.traits.metadata = readMetadata(part('meta.xml'));
  return builder.build();
}

function readMetadata(meta: ReturnType<typeof readXml> | undefined): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const [tag, key] of [
    ['dc:title', 'title'],
    ['meta:initial-creator', 'author'],
    ['dc:creator', 'lastModifiedBy'],
    ['dc:subject', 'subject'],
    ['meta:generator', 'producer'],
  ] as const) {
    const value = firstText(meta, tag);
    if (value !== undefined) metadata[key] = value;
  }
  return metadata;
}
