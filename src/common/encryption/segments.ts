import { createCipheriv, createDecipheriv } from 'node:crypto';
import { SealBroken } from './seal.js';

/** Plain bytes in every segment but the last. */
export const SEGMENT_BYTES = 64 * 1024;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED_SEGMENT_BYTES = SEGMENT_BYTES + TAG_BYTES;

/** Some segments in a row, and where their sealed bytes lie; both ends are included. */
export interface SegmentRange {
  first: number;
  last: number;
  /** How many segments the whole content has. */
  total: number;
  start: number;
  end: number;
}

/** The segments that hold the plain bytes `start` to `end`, both included, of a content of `size` bytes. */
export function segmentsOf(size: number, start: number, end: number): SegmentRange {
  const total = Math.max(1, Math.ceil(size / SEGMENT_BYTES));
  const first = Math.floor(start / SEGMENT_BYTES);
  const last = Math.max(first, Math.floor(end / SEGMENT_BYTES));
  const sealedSize = size + total * TAG_BYTES;
  return {
    first,
    last,
    total,
    start: first * SEALED_SEGMENT_BYTES,
    end: Math.min((last + 1) * SEALED_SEGMENT_BYTES, sealedSize) - 1,
  };
}

/**
 * AES-256-GCM in segments, so that a content is never whole in memory and any part of it can be read by itself. A segment's
 * nonce is its number and whether it is the last: none can be moved, dropped, repeated or cut off unnoticed.
 * @param key of this content alone: the nonces start from nought in each
 * @param context bound to every segment: owner and record
 */
export async function* sealSegments(
  key: Buffer,
  context: string,
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { piece, last } of inPieces(plain, SEGMENT_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last)).setAAD(Buffer.from(context));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/** Gives out nothing that is not authentic. @throws SealBroken at the first segment that is not */
export async function* openSegments(
  key: Buffer,
  context: string,
  sealed: AsyncIterable<Uint8Array>,
  { first, last, total }: Pick<SegmentRange, 'first' | 'last' | 'total'>,
): AsyncGenerator<Buffer> {
  let number = first;
  for await (const { piece } of inPieces(sealed, SEALED_SEGMENT_BYTES)) {
    if (number > last) throw new SealBroken();
    yield openSegment(key, context, nonceOf(number, number === total - 1), piece);
    number += 1;
  }
  if (number !== last + 1) throw new SealBroken();
}

function openSegment(key: Buffer, context: string, nonce: Buffer, sealed: Buffer): Buffer {
  if (sealed.length < TAG_BYTES) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(number, NONCE_BYTES - 5);
  nonce[NONCE_BYTES - 1] = last ? 1 : 0;
  return nonce;
}

/** The same bytes in pieces of `size`, the last one shorter or empty. */
async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ piece: Buffer; last: boolean }> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    held.push(chunk);
    length += chunk.byteLength;
    if (length <= size) continue;
    let rest = Buffer.concat(held, length);
    for (; rest.length > size; rest = rest.subarray(size)) yield { piece: rest.subarray(0, size), last: false };
    held = [rest];
    length = rest.length;
  }
  yield { piece: Buffer.concat(held, length), last: true };
}
