import { FileTypeMismatch, FileTypeRefused } from '../files.errors.js';

/** How the content of a type is told from others. */
export type Family = 'pdf' | 'zip' | 'rtf' | 'png' | 'jpg' | 'text';

export interface FileType {
  mediaType: string;
  family: Family;
}

/** What may be stored, by the ending of its name. Nothing that a browser would run, and no programs. */
const BY_EXTENSION: Readonly<Record<string, FileType>> = {
  pdf: { mediaType: 'application/pdf', family: 'pdf' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', family: 'zip' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', family: 'zip' },
  zip: { mediaType: 'application/zip', family: 'zip' },
  rtf: { mediaType: 'application/rtf', family: 'rtf' },
  txt: { mediaType: 'text/plain', family: 'text' },
  md: { mediaType: 'text/markdown', family: 'text' },
  csv: { mediaType: 'text/csv', family: 'text' },
  json: { mediaType: 'application/json', family: 'text' },
  xml: { mediaType: 'application/xml', family: 'text' },
  png: { mediaType: 'image/png', family: 'png' },
  jpg: { mediaType: 'image/jpeg', family: 'jpg' },
  jpeg: { mediaType: 'image/jpeg', family: 'jpg' },
};

const OF_FAMILY: Readonly<Record<Family, string>> = {
  pdf: 'application/pdf',
  zip: 'application/zip',
  rtf: 'application/rtf',
  png: 'image/png',
  jpg: 'image/jpeg',
  text: 'text/plain',
};

/** @returns the ending in lower case, empty if there is none */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The type that the name promises, held against what the content is. @throws FileTypeMismatch @throws FileTypeRefused */
export function agreedType(name: string, family: Family): FileType {
  const extension = extensionOf(name);
  if (!extension) return { mediaType: OF_FAMILY[family], family };
  const promised = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  if (!promised) {
    throw new FileTypeRefused(
      `Files ending in .${extension} are not stored here. These are: ${Object.keys(BY_EXTENSION).join(', ')}.`,
    );
  }
  if (promised.family !== family) throw new FileTypeMismatch(extension, OF_FAMILY[family]);
  return promised;
}

/** For a new name of a stored file. @throws FileTypeMismatch @throws FileTypeRefused */
export function assertNameFits(name: string, mediaType: string): void {
  const extension = extensionOf(name);
  if (extension && BY_EXTENSION[extension]?.mediaType !== mediaType) {
    const plain = mediaType.startsWith('text/') && BY_EXTENSION[extension]?.family === 'text';
    if (!plain) throw new FileTypeMismatch(extension, mediaType);
  }
}
