import { randomBytes } from 'node:crypto';
import { SealBroken } from './seal.js';
import { SEGMENT_BYTES, openSegments, sealSegments, segmentsOf } from './segments.js';

const key = randomBytes(32);
const CONTEXT = 'owner/file/1';

describe('content in segments', () => {
  it.each([0, 1, SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1, 5 * SEGMENT_BYTES, 300_001])(
    'of %i bytes comes back as it was, whole and in part',
    async (size) => {
      const plain = randomBytes(size);
      const sealed = await seal(plain);
      expect((await open(sealed, size)).equals(plain)).toBe(true);
      if (size < 2) return;
      const range = segmentsOf(size, Math.floor(size / 2), size - 1);
      const part = await collect(
        openSegments(key, CONTEXT, chunks(sealed.subarray(range.start, range.end + 1)), range),
      );
      expect(part.equals(plain.subarray(range.first * SEGMENT_BYTES))).toBe(true);
    },
  );

  it('notices one flipped bit, wherever it is', async () => {
    const sealed = await seal(randomBytes(150_000));
    for (const at of [0, 65_535, 65_540, 140_000, sealed.length - 1]) {
      const damaged = Buffer.from(sealed);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await expect(open(damaged, 150_000)).rejects.toThrow(SealBroken);
    }
  });

  it('notices what is cut off, moved, repeated, added, or of another record', async () => {
    const size = 3 * SEGMENT_BYTES;
    const sealed = await seal(randomBytes(size));
    const piece = (n: number) => sealed.subarray(n * (SEGMENT_BYTES + 16), (n + 1) * (SEGMENT_BYTES + 16));
    await expect(open(Buffer.concat([piece(0), piece(1)]), size)).rejects.toThrow(SealBroken);
    await expect(open(Buffer.concat([piece(0), piece(1)]), 2 * SEGMENT_BYTES)).rejects.toThrow(SealBroken);
    await expect(open(Buffer.concat([piece(1), piece(0), piece(2)]), size)).rejects.toThrow(SealBroken);
    await expect(open(Buffer.concat([piece(0), piece(0), piece(2)]), size)).rejects.toThrow(SealBroken);
    await expect(open(Buffer.concat([sealed, piece(2)]), size)).rejects.toThrow(SealBroken);
    await expect(open(Buffer.alloc(0), size)).rejects.toThrow(SealBroken);
    const range = segmentsOf(size, 0, size - 1);
    await expect(collect(openSegments(key, 'owner/file/2', chunks(sealed), range))).rejects.toThrow(SealBroken);
  });
});

function seal(plain: Buffer): Promise<Buffer> {
  return collect(sealSegments(key, CONTEXT, chunks(plain)));
}

function open(sealed: Buffer, size: number): Promise<Buffer> {
  return collect(openSegments(key, CONTEXT, chunks(sealed), segmentsOf(size, 0, Math.max(0, size - 1))));
}

/** As a network would give them: in uneven pieces. */
async function* chunks(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 40_961) yield bytes.subarray(at, at + 40_961);
}

async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}
