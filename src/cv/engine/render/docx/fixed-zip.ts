import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The link ids `docx` draws at random, as the relationships list them. */
const LINK_ID = /Id="(rId[a-z0-9_-]{12,})"/g;

const CLOCK_TIME = /(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g;

/**
 * The same package with nothing left of the moment and the chance it was made with: link ids are numbered in order,
 * dates are `asOf`, file times the first a ZIP knows.
 */
export function fixZip(bytes: Uint8Array, asOf: string): Uint8Array {
  const files = unzipSync(bytes);
  const relations = files['word/_rels/document.xml.rels'];
  const ids = relations ? [...strFromU8(relations).matchAll(LINK_ID)].map(([, id = '']) => id) : [];
  const fixed = new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]));
  const entries = Object.keys(files)
    .sort()
    .map((name): [string, Uint8Array] => {
      const text = strFromU8(files[name] ?? new Uint8Array());
      const dated = text.replace(CLOCK_TIME, `$1${asOf}T00:00:00Z$3`);
      return [name, strToU8(dated.replace(/rId[a-z0-9_-]{12,}/g, (id) => fixed.get(id) ?? id))];
    });
  // Word wants the content types first.
  entries.sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
