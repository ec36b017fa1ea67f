import { PassThrough, type Readable, pipeline } from 'node:stream';
import { type Entry, type ZipFile, RandomAccessReader, fromRandomAccessReaderPromise } from 'yauzl';
import { DomainError } from '../../common/errors/domain-error.js';
import { FileBroken, FileTypeRefused } from '../files.errors.js';
import { type FileType } from './file-types.js';

/** What an archive may hold, by what its directory says; whoever unpacks it counts again as it inflates. */
export const ARCHIVE_LIMITS = { entries: 10_000, unpackedBytes: 512 * 1024 * 1024 } as const;

const UNIX_LINK = 0o120000;
const UNIX_TYPE = 0o170000;

/** The bytes from `start` up to `end`, the latter not included. */
export type ReadRange = (start: number, end: number) => Promise<Readable>;

class RangeReader extends RandomAccessReader {
  constructor(private readonly source: ReadRange) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const out = new PassThrough();
    this.source(start, end).then(
      (stream) => pipeline(stream, out, () => undefined),
      (error: Error) => out.destroy(error),
    );
    return out;
  }
}

/** Opens the archive by its directory alone. @throws FileBroken */
export function openArchive(read: ReadRange, size: number): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(new RangeReader(read), size, { lazyEntries: true, autoClose: false }).catch(
    (error: unknown) => {
      throw asBroken(error);
    },
  );
}

/**
 * The entries in order, each looked at before it is given out.
 * @throws FileBroken for names that leave the folder, links, encryption, and more than the limits
 */
export async function* archiveEntries(
  archive: ZipFile,
  size: number,
  limits: { entries: number; unpackedBytes: number } = ARCHIVE_LIMITS,
): AsyncGenerator<Entry> {
  let entries = 0;
  let packed = 0;
  let unpacked = 0;
  if (archive.entryCount > limits.entries) throw tooMany(limits.entries);
  for (;;) {
    const entry = await nextEntry(archive);
    if (!entry) return;
    entries += 1;
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (entries > limits.entries) throw tooMany(limits.entries);
    if (unpacked > limits.unpackedBytes || packed > size) {
      throw new FileBroken('This archive unpacks to more than is accepted.');
    }
    if (((entry.externalFileAttributes >>> 16) & UNIX_TYPE) === UNIX_LINK) {
      throw new FileBroken('This archive holds links, which are not accepted.');
    }
    if (entry.generalPurposeBitFlag & 1) throw new FileBroken('This archive is encrypted, so it cannot be read.');
    yield entry;
  }
}

/** What the archive is by its content, if that agrees with what its name says. @throws FileBroken @throws FileTypeRefused */
export async function checkArchive(read: ReadRange, size: number, type: FileType): Promise<void> {
  const archive = await openArchive(read, size);
  const names = new Set<string>();
  for await (const { fileName } of archiveEntries(archive, size)) names.add(fileName);
  if (names.has('word/vbaProject.bin')) throw new FileTypeRefused('Documents with macros are not stored here.');
  if (type.mediaType.endsWith('wordprocessingml.document') && !names.has('word/document.xml')) {
    throw new FileBroken('This is no Word document, whatever its name says.');
  }
  if (type.mediaType.endsWith('opendocument.text') && !names.has('content.xml')) {
    throw new FileBroken('This is no OpenDocument text, whatever its name says.');
  }
}

function nextEntry(archive: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      archive.off('entry', onEntry).off('end', onEnd).off('error', onError);
      act();
    };
    const onEntry = (entry: Entry) => settle(() => resolve(entry));
    const onEnd = () => settle(() => resolve(null));
    const onError = (error: unknown) => settle(() => reject(asBroken(error)));
    archive.on('entry', onEntry).on('end', onEnd).on('error', onError);
    archive.readEntry();
  });
}

function tooMany(limit: number): FileBroken {
  return new FileBroken(`This archive holds more than ${limit} entries.`);
}

/** yauzl says in its own words what is wrong, and says nothing of ours. */
function asBroken(error: unknown): Error {
  return error instanceof DomainError
    ? error
    : new FileBroken('This archive is broken or holds names that lead out of it.');
}
