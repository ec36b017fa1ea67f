import { inflateRawSync } from 'node:zlib';
import { LIMITS } from '../limits.js';
import { brokenFile, encryptedFile, tooLarge } from '../problems.js';

interface Entry {
  method: number;
  encrypted: boolean;
  compressedSize: number;
  headerOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads parts of a ZIP on demand. Sizes written in the archive are not believed: bytes are counted while inflating,
 * per part and for the whole archive.
 */
export class ZipArchive {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unpacked = 0;

  /** @throws EngineProblem broken_file, too_large */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly kind: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** @throws EngineProblem encrypted_file, broken_file, too_large */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw encryptedFile(this.kind);
    const data = this.inflate(entry);
    this.unpacked += data.length;
    if (this.unpacked > LIMITS.unpackedBytes) throw tooLarge('The file unpacks to far more than a CV.');
    return data;
  }

  private inflate(entry: Entry): Uint8Array {
    const at = entry.headerOffset;
    if (at + 30 > this.bytes.length || this.view.getUint32(at, true) !== LOCAL_HEADER) throw brokenFile(this.kind);
    const start = at + 30 + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true);
    const raw = this.bytes.subarray(start, start + entry.compressedSize);
    if (raw.length < entry.compressedSize) throw brokenFile(this.kind);
    if (entry.method === STORED) return raw;
    if (entry.method !== DEFLATED) throw brokenFile(this.kind);
    try {
      return inflateRawSync(raw, {
        maxOutputLength: Math.min(LIMITS.partBytes, LIMITS.unpackedBytes - this.unpacked + 1),
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        throw tooLarge('A part of the file unpacks to far more than a CV.');
      throw brokenFile(this.kind);
    }
  }

  private readDirectory(): void {
    const end = this.findEnd();
    const count = this.view.getUint16(end + 10, true);
    if (count > LIMITS.archiveEntries) throw tooLarge('The file has too many parts.');
    let at = this.view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== DIRECTORY_ENTRY) throw brokenFile(this.kind);
      const nameLength = this.view.getUint16(at + 28, true);
      const name = decodeName(this.bytes.subarray(at + 46, at + 46 + nameLength));
      this.entries.set(name, {
        encrypted: (this.view.getUint16(at + 8, true) & 1) === 1,
        method: this.view.getUint16(at + 10, true),
        compressedSize: this.view.getUint32(at + 20, true),
        headerOffset: this.view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
  }

  /** The end record is followed by a comment of at most 65,535 bytes. */
  private findEnd(): number {
    const lowest = Math.max(0, this.bytes.length - 22 - 0xffff);
    for (let at = this.bytes.length - 22; at >= lowest; at--) {
      if (this.view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    }
    throw brokenFile(this.kind);
  }
}

function decodeName(raw: Uint8Array): string {
  return new TextDecoder()
    .decode(raw)
    .replaceAll('\\', '/')
    .replace(/^\.?\//, '');
}
