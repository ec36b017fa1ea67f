import { fileTypeFromBuffer } from 'file-type/core';
import { FileBroken, FileTypeRefused } from '../files.errors.js';
import { type Family, type FileType, agreedType } from './file-types.js';

/** This much of the beginning says what a file is. */
export const HEAD_BYTES = 64 * 1024;
/** And this much of the end whether it is whole. */
const TAIL_BYTES = 64 * 1024;
/** A PDF may be followed by line ends and a signature's padding, not by another file. */
const AFTER_PDF_BYTES = 2_048;

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['application/pdf', 'pdf'],
  ['application/zip', 'zip'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'zip'],
  ['application/vnd.oasis.opendocument.text', 'zip'],
  ['application/rtf', 'rtf'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['application/xml', 'text'],
]);

/** Elements of pages and pictures that a browser would run, at the beginning of what calls itself text. */
const MARKUP =
  /^\s*(?:<!--[^]*?-->\s*|<\?[^]*?\?>\s*|<!doctype\b(?!\s+html)[^>]*>\s*)*<(?:!doctype\s+html|(?:[a-z]\w*:)?(?:html|head|body|script|svg|iframe|frameset|object|embed|form|meta|link|style|base)\b)/i;

/**
 * Looks at a file as it streams by: what it is by its beginning, whether its text is text, whether its end is there.
 * An archive's directory is looked at by `archive-check.ts`, once all of it lies in the storage.
 */
export class ContentCheck {
  private tail: Buffer = Buffer.alloc(0);

  private constructor(
    readonly type: FileType,
    private readonly wide: boolean,
  ) {}

  /** @param head the first bytes, at most HEAD_BYTES. @throws FileBroken @throws FileTypeRefused @throws FileTypeMismatch */
  static async begin(name: string, head: Buffer): Promise<ContentCheck> {
    if (head.length === 0) throw new FileBroken('The file is empty.');
    const found = await fileTypeFromBuffer(head);
    const family = found ? FAMILIES.get(found.mime) : 'text';
    if (!family) throw new FileTypeRefused(`Files of the type ${found?.mime} are not stored here.`);
    const wide = /^(\xff\xfe|\xfe\xff)/.test(head.toString('latin1', 0, 2));
    if (family === 'text') refuseMarkup(head, wide);
    return new ContentCheck(agreedType(name, family), wide);
  }

  /** @throws FileTypeRefused for what is no text after all */
  see(chunk: Uint8Array): void {
    if (this.type.family === 'text' && !this.wide && chunk.includes(0)) {
      throw new FileTypeRefused('This file is neither text nor of a type that is stored here.');
    }
    this.tail = Buffer.concat([this.tail, chunk]).subarray(-TAIL_BYTES);
  }

  /** @throws FileBroken */
  end(): void {
    const { family } = this.type;
    if (family === 'pdf') this.assertPdfEnds();
    if (family === 'png' && !this.tail.subarray(-12).includes('IEND')) throw cutOff('PNG');
    if (family === 'jpg' && !this.tail.includes(Buffer.of(0xff, 0xd9), -AFTER_PDF_BYTES)) throw cutOff('JPEG');
    if (family === 'rtf' && !/\}[\s\0]*$/.test(this.tail.toString('latin1', Math.max(0, this.tail.length - 512)))) {
      throw cutOff('RTF');
    }
  }

  private assertPdfEnds(): void {
    const end = this.tail.lastIndexOf('%%EOF');
    if (end < 0) throw cutOff('PDF');
    const after = this.tail.subarray(end + 5);
    if (after.length > AFTER_PDF_BYTES || after.includes('PK\u0005\u0006')) {
      throw new FileBroken('Something else follows the end of this PDF. Save it anew from the program that made it.');
    }
  }
}

function refuseMarkup(head: Buffer, wide: boolean): void {
  if (head.toString('latin1', 0, 2) === '#!') throw new FileTypeRefused('Programs are not stored here.');
  const text = head.toString(wide ? 'utf16le' : 'utf8').replace(/^\ufeff/, '');
  if (MARKUP.test(text)) {
    throw new FileTypeRefused('Web pages and SVG pictures are not stored here. Save the document as PDF.');
  }
}

function cutOff(what: string): FileBroken {
  return new FileBroken(`This ${what} has no end: it was cut off, or is none. Upload the whole file.`);
}
