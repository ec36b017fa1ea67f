import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { SealBroken } from '../common/encryption/seal.js';
import { SEGMENT_BYTES, openSegments, sealSegments } from '../common/encryption/segments.js';
import { deriveArchiveKey } from './archive-key.js';

/** `CVBACKUP`, format 1. */
const MAGIC = Buffer.from('CVBACKUP\x01', 'latin1');
const SALT_BYTES = 32;
const HEADER_BYTES = MAGIC.length + SALT_BYTES;
const TAG_BYTES = 16;
const CONTEXT = 'backup';

const FRAME = { entry: 1, data: 2, end: 3 } as const;

/** One thing in an archive: a table's rows, a file. */
export interface ArchiveEntry {
  name: string;
  content: AsyncIterable<Uint8Array>;
}

export class ArchiveBroken extends Error {
  constructor(reason: string) {
    super(`This is no whole backup of this service, or the wrong BACKUP_KEY: ${reason}.`);
    this.name = 'ArchiveBroken';
  }
}

/**
 * Writes entries one after the other into a sealed file, never whole in memory. The file is complete or is not there
 * under its name: whoever calls renames it.
 */
export async function writeArchive(
  file: string,
  backupKey: Buffer,
  entries: AsyncIterable<ArchiveEntry>,
): Promise<{ bytes: number; sha256: string }> {
  const salt = randomBytes(SALT_BYTES);
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  let bytes = 0;
  const write = async (chunk: Uint8Array) => {
    hash.update(chunk);
    bytes += chunk.byteLength;
    await handle.writeFile(chunk);
  };
  try {
    await write(Buffer.concat([MAGIC, salt]));
    for await (const sealed of sealSegments(deriveArchiveKey(backupKey, salt), CONTEXT, framesOf(entries)))
      await write(sealed);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Every entry in order; each must be read to its end before the next. @throws ArchiveBroken */
export async function* readArchive(file: string, backupKey: Buffer): AsyncGenerator<ArchiveEntry> {
  const handle = await open(file, 'r');
  try {
    const frames = new FrameReader(await openedBytes(handle, backupKey));
    for (let head = await frames.next(); head; head = await frames.next()) {
      if (head.kind !== FRAME.entry) throw new ArchiveBroken('an entry was expected');
      yield { name: head.body.toString('utf8'), content: frames.content() };
    }
  } finally {
    await handle.close();
  }
}

async function openedBytes(handle: FileHandle, backupKey: Buffer): Promise<AsyncIterable<Buffer>> {
  const { size } = await handle.stat();
  const header = Buffer.alloc(HEADER_BYTES);
  await handle.read(header, 0, HEADER_BYTES, 0);
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new ArchiveBroken('it does not begin like one');
  const key = deriveArchiveKey(backupKey, header.subarray(MAGIC.length));
  const total = Math.max(1, Math.ceil((size - HEADER_BYTES) / (SEGMENT_BYTES + TAG_BYTES)));
  const sealed = handle.createReadStream({ start: HEADER_BYTES, autoClose: false });
  return openSegments(key, CONTEXT, sealed as AsyncIterable<Buffer>, { first: 0, last: total - 1, total });
}

async function* framesOf(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Buffer> {
  for await (const { name, content } of entries) {
    yield frame(FRAME.entry, Buffer.from(name));
    for await (const chunk of content) yield frame(FRAME.data, chunk);
    yield frame(FRAME.end, Buffer.alloc(0));
  }
}

function frame(kind: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head[0] = kind;
  head.writeUInt32BE(body.byteLength, 1);
  return Buffer.concat([head, body]);
}

function sayWhy(error: unknown): never {
  throw error instanceof SealBroken ? new ArchiveBroken('its seal is broken') : error;
}

class FrameReader {
  private readonly source: AsyncIterator<Buffer>;
  private held = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Buffer>) {
    this.source = bytes[Symbol.asyncIterator]();
  }

  /** Null at the end of the archive. */
  async next(): Promise<{ kind: number; body: Buffer } | null> {
    const head = await this.take(5);
    if (!head) return null;
    const body = await this.take(head.readUInt32BE(1));
    if (!body) throw new ArchiveBroken('it ends too early');
    return { kind: head[0] ?? 0, body };
  }

  async *content(): AsyncGenerator<Buffer> {
    for (;;) {
      const part = await this.next();
      if (!part || part.kind === FRAME.entry) throw new ArchiveBroken('an entry has no end');
      if (part.kind === FRAME.end) return;
      yield part.body;
    }
  }

  private async take(length: number): Promise<Buffer | null> {
    while (this.held.length < length) {
      const more = await this.source.next().catch(sayWhy);
      if (more.done) {
        if (this.held.length > 0) throw new ArchiveBroken('it ends too early');
        return null;
      }
      this.held = Buffer.concat([this.held, more.value]);
    }
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return taken;
  }
}
