import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of the archive, opened when its turn comes. */
export interface ArchiveEntry {
  path: string;
  open(): AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
  /** What is packed already is not packed again. */
  compress: boolean;
}

interface ListedEntry {
  path: string;
  bytes: number;
  sha256: string;
}

const MANIFEST = 'manifest.json';

/**
 * A ZIP as a stream, of which never more than a piece is in memory; its last file lists all others with their SHA-256.
 * @param about what else the manifest says
 */
export function toArchive(entries: readonly ArchiveEntry[], about: object): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const listed: ListedEntry[] = [];
  zip.on('error', (error: Error) => output.destroy(error));
  for (const entry of entries) {
    add(zip, entry.path, entry.compress, async () => listing(await entry.open(), entry.path, listed));
  }
  add(zip, MANIFEST, true, () => Promise.resolve([Buffer.from(JSON.stringify({ ...about, files: listed }, null, 2))]));
  zip.end();
  return output;
}

function add(
  zip: ZipFile,
  path: string,
  compress: boolean,
  open: () => Promise<AsyncIterable<Uint8Array> | Iterable<Uint8Array>>,
): void {
  zip.addReadStreamLazy(path, { compress }, (done) => {
    open().then(
      (source) => done(null, Readable.from(source, { objectMode: false })),
      (error: unknown) => zip.emit('error', error),
    );
  });
}

async function* listing(
  source: AsyncIterable<Uint8Array>,
  path: string,
  listed: ListedEntry[],
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    bytes += chunk.byteLength;
    yield chunk;
  }
  listed.push({ path, bytes, sha256: hash.digest('hex') });
}
