/** Where bytes lie. It knows no users and no meaning: keys are generated, bytes arrive sealed. */
export abstract class FileStorage {
  /** Whole or not at all; on return it survives a crash. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;
  /** @returns null if there is nothing under this key. */
  abstract get(key: string): Promise<Buffer | null>;
  /** Removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;
  /** @throws Error if nothing can be written. */
  abstract check(): Promise<void>;
}
