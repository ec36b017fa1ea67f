import { EngineProblem } from '../../model/engine-problem.js';
import type { SourceDocument } from '../../model/document.js';
import { LIMITS } from '../limits.js';
import { brokenFile, emptyFile, encryptedFile, noTextLayer, tooLarge } from '../problems.js';
import { DocumentBuilder } from '../text/document-builder.js';
import { readAttachedResume } from './attachments.js';
import { discardPdfium, loadPdfium, type Pdfium } from './pdfium.js';
import { readMetadata } from './metadata.js';
import { markRunning } from './running.js';
import { readPage } from './read-page.js';

const PASSWORD_ERROR = 4;

/** @throws EngineProblem broken_file, encrypted_file, no_text_layer, too_large */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const pdfium = await loadPdfium();
  try {
    return readDocument(pdfium, bytes);
  } catch (error) {
    if (error instanceof EngineProblem) throw error;
    discardPdfium();
    const problem = pdfium.memory.exhausted ? tooLarge('The PDF unpacks to far more than a CV.') : brokenFile('PDF');
    throw Object.assign(problem, { cause: error });
  }
}

function readDocument(pdfium: Pdfium, bytes: Uint8Array): SourceDocument {
  const { api } = pdfium;
  // PDFium reads from this memory as long as the document is open.
  const memory = api.malloc(bytes.length);
  if (memory === 0) throw tooLarge('The file needs too much memory.');
  pdfium.heap().set(bytes, memory);
  const document = api.FPDF_LoadMemDocument(memory, bytes.length, 0);
  try {
    if (document === 0) throw api.FPDF_GetLastError() === PASSWORD_ERROR ? encryptedFile('PDF') : brokenFile('PDF');
    return readPages(pdfium, document);
  } finally {
    if (document !== 0) api.FPDF_CloseDocument(document);
    api.free(memory);
  }
}

function readPages(pdfium: Pdfium, document: number): SourceDocument {
  const count = pdfium.api.FPDF_GetPageCount(document);
  if (count < 1) throw brokenFile('PDF');
  if (count > LIMITS.pages) throw tooLarge(`The file has ${count} pages.`);
  const builder = new DocumentBuilder('pdf');
  builder.traits.pageCount = count;
  builder.traits.metadata = readMetadata(pdfium, document);
  const fonts = new Set<string>();
  let drawings = 0;
  for (let index = 0; index < count; index++) {
    const page = readPage(pdfium, document, index, builder);
    drawings += page.drawings;
    for (const font of page.fonts) fonts.add(font);
  }
  builder.traits.fonts = [...fonts].sort();
  if (builder.isEmpty) throw drawings > 0 ? noTextLayer() : emptyFile();
  markRunning(builder.lines, builder.pages);
  builder.noteRunning();
  readAttachedResume(pdfium, document, builder);
  return builder.build();
}
