import { type Readable } from 'node:stream';

/** Both ends are included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where bytes lie. It knows no users and no meaning: keys are generated ids (UUIDv7), bytes arrive sealed. */
export abstract class FileStorage {
  /**
   * Whole or not at all: if `bytes` throws, nothing is kept. On return it survives a crash.
   * @throws StorageFailed
   */
  abstract put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** @returns null if there is nothing under this key, or nothing in this range. @throws StorageFailed */
  abstract get(key: string, range?: ByteRange): Promise<Readable | null>;
  abstract has(key: string): Promise<boolean>;
  /** Removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;
  /** Every key, in any order. */
  abstract keys(): AsyncIterable<string>;
  /** Removes what unfinished puts from before then have left. @returns how many */
  abstract discardDrafts(before: Date): Promise<number>;
  /** @throws Error if nothing can be written. */
  abstract check(): Promise<void>;
}

/** When a generated key was made. */
export function madeAt(key: string): Date {
  return new Date(parseInt(key.slice(0, 8) + key.slice(9, 13), 16));
}
