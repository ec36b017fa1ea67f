import { type SourceFormat } from './engine/model/document.js';

const OF_FORMAT = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  'json-resume': 'application/json',
  'europass-xml': 'application/xml',
  'linkedin-zip': 'application/zip',
} satisfies Record<SourceFormat, string>;

/** By what the parser found the file to be; before that, by its first bytes. */
export function mediaTypeOf(bytes: Uint8Array, format: SourceFormat | undefined): string {
  if (format) return OF_FORMAT[format];
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (start === '%PDF-') return OF_FORMAT.pdf;
  return start.startsWith('PK') ? 'application/zip' : 'application/octet-stream';
}
