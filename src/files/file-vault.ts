import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { SealBroken } from '../common/encryption/seal.js';
import { SEGMENT_BYTES, openSegments, sealSegments, segmentsOf } from '../common/encryption/segments.js';
import { newId } from '../common/id.js';
import { ContentCipher, contextOf } from '../security/encryption/content-cipher.js';
import { type FileEntity } from './file.entity.js';
import { FileDamaged } from './files.errors.js';
import { type ByteRange, FileStorage } from './storage/file-storage.js';

/** Bytes that lie in the storage, and what a row needs to find and to check them. */
export type SealedContent = Pick<FileEntity, 'id' | 'userId' | 'storageKey' | 'size' | 'sha256'>;

/** This much of a file is checked before the first byte is given out: damage in most is told as a problem, not as a cut. */
const CHECKED_FIRST_BYTES = 16 * SEGMENT_BYTES;

/** Users' files in the storage: sealed as they stream in, checked as they stream out, never whole in memory. */
@Injectable()
export class FileVault {
  private readonly log = new Logger('Files');

  constructor(
    private readonly storage: FileStorage,
    private readonly cipher: ContentCipher,
  ) {}

  /** Nothing is kept if `source` throws. */
  async put(userId: string, source: AsyncIterable<Uint8Array>): Promise<SealedContent> {
    const id = newId();
    const storageKey = newId();
    const ref = { kind: 'file', id };
    const key = await this.cipher.deriveKey(userId, ref, storageKey);
    const hash = createHash('sha256');
    let size = 0;
    const counted = tap(source, (chunk) => {
      hash.update(chunk);
      size += chunk.byteLength;
    });
    await this.storage.put(storageKey, sealSegments(key, contextOf(userId, ref), counted));
    return { id, userId, storageKey, size, sha256: hash.digest('hex') };
  }

  /**
   * Gives out authentic bytes alone: what was altered ends the stream with an error before it is sent.
   * @throws FileDamaged if the first part is damaged already
   */
  async open(file: SealedContent, range?: ByteRange): Promise<Readable> {
    const { start, end } = range ?? { start: 0, end: Math.max(0, file.size - 1) };
    const segments = segmentsOf(file.size, start, end);
    const sealed = await this.storage.get(file.storageKey, segments);
    if (!sealed) throw this.damaged(file, 'missing');
    const ref = { kind: 'file', id: file.id };
    const key = await this.cipher.deriveKey(file.userId, ref, file.storageKey);
    const opened = openSegments(key, contextOf(file.userId, ref), sealed, segments);
    const cut = { from: start - segments.first * SEGMENT_BYTES, length: end - start + 1 };
    return this.checkedFirst(this.checked(file, range ? slice(opened, cut) : hashed(opened, file.sha256)));
  }

  /** For what has no row, or none any more. A failure is left to the reconciler. */
  async discard({ storageKey }: Pick<SealedContent, 'storageKey'>): Promise<void> {
    await this.storage.remove(storageKey).catch((error: unknown) => {
      this.log.warn({ message: 'A file without a row stays behind', storage_key: storageKey, error });
    });
  }

  /** @throws StorageFailed */
  async erase(storageKey: string): Promise<void> {
    await this.storage.remove(storageKey);
    if (await this.storage.has(storageKey)) throw new Error('The storage says that it removed what is still there.');
  }

  private async *checked(file: SealedContent, plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    try {
      yield* plain;
    } catch (error) {
      throw error instanceof SealBroken ? this.damaged(file, 'altered') : error;
    }
  }

  private async checkedFirst(plain: AsyncGenerator<Buffer>): Promise<Readable> {
    const first: Buffer[] = [];
    for (let length = 0; length < CHECKED_FIRST_BYTES; length += first.at(-1)?.length ?? 0) {
      const next = await plain.next();
      if (next.done) break;
      first.push(next.value);
    }
    async function* all() {
      yield* first;
      yield* plain;
    }
    const stream = Readable.from(all(), { objectMode: false });
    stream.once('close', () => void plain.return(undefined)); // closes the storage's stream even if nobody read
    return stream;
  }

  private damaged({ id }: SealedContent, how: string): FileDamaged {
    this.log.error({ message: 'A stored file fails its integrity check', file_id: id, how });
    return new FileDamaged();
  }
}

async function* tap(source: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    see(chunk);
    yield chunk;
  }
}

/** Holds the last piece back until the whole is known to be what was stored. */
async function* hashed(plain: AsyncIterable<Buffer>, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const piece of plain) {
    if (held) yield held;
    hash.update(piece);
    held = piece;
  }
  if (hash.digest('hex') !== sha256) throw new SealBroken();
  if (held) yield held;
}

async function* slice(plain: AsyncIterable<Buffer>, cut: { from: number; length: number }): AsyncGenerator<Buffer> {
  let { from, length } = cut;
  for await (const piece of plain) {
    const part = piece.subarray(from, from + length);
    from = 0;
    length -= part.length;
    if (part.length > 0) yield part;
  }
}
