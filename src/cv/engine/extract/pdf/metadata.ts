import { readBuffer, utf16, type Pdfium } from './pdfium.js';

const TAGS = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'];
const VALUE_LIMIT = 16_384;

/** The document information dictionary, where it says something. */
export function readMetadata(pdfium: Pdfium, document: number): Record<string, string> {
  const { api, scratch } = pdfium;
  const metadata: Record<string, string> = {};
  for (const tag of TAGS) {
    pdfium.heap().set(new TextEncoder().encode(`${tag}\0`), scratch);
    const value = utf16(
      readBuffer(pdfium, VALUE_LIMIT, (b, n) => api.FPDF_GetMetaText(document, scratch, b, n)),
    ).trim();
    if (value !== '') metadata[tag.toLowerCase()] = value;
  }
  return metadata;
}
