import { StreamableFile } from '@nestjs/common';

/** An attachment, never shown inline; the name in both spellings of RFC 6266. */
export function toDownload(bytes: Uint8Array, mediaType: string, name: string): StreamableFile {
  return new StreamableFile(bytes, {
    type: mediaType,
    length: bytes.byteLength,
    disposition: attachment(name),
  });
}

export function attachment(name: string): string {
  return `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encodeName(name)}`;
}

function asciiName(name: string): string {
  return safeName(name).replace(/[^\x20-\x7e]|["\\%]/g, '_');
}

function encodeName(name: string): string {
  return encodeURIComponent(safeName(name)).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Folders, control characters, and the marks that turn the direction of text (a ".fdp" that shows as ".pdf"). */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/g;

function safeName(name: string): string {
  return name.toWellFormed().replace(UNSAFE, '').trim() || 'file';
}
