import { EngineProblem } from '../model/engine-problem.js';
import type { SourceDocument, SourceFormat } from '../model/document.js';
import { detectFormat } from './detect.js';
import { readDocx } from './docx/read-docx.js';
import { LIMITS } from './limits.js';
import { readHtml } from './markup/read-html.js';
import { readMarkdown } from './markup/read-markdown.js';
import { readOdt } from './odt/read-odt.js';
import { ReaderUnavailable } from './pdf/pdfium.js';
import { readPdf } from './pdf/read-pdf.js';
import { brokenFile, emptyFile, noTextLayer, tooLarge } from './problems.js';
import { readRtf } from './rtf/read-rtf.js';
import { readEuropass } from './structured/read-europass.js';
import { readJsonResume } from './structured/read-json-resume.js';
import { readLinkedIn } from './structured/read-linkedin.js';
import { readText } from './text/read-text.js';

/** What a caller hands over: the bytes, and the name they came under, which only tells text from Markdown. */
export interface ExtractInput {
  bytes: Uint8Array;
  fileName?: string;
}

type Reader = (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>;

const READERS: Record<SourceFormat, Reader> = {
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  rtf: readRtf,
  txt: readText,
  md: readMarkdown,
  html: readHtml,
  'json-resume': readJsonResume,
  'europass-xml': readEuropass,
  'linkedin-zip': readLinkedIn,
};

const FILE_KINDS: Record<SourceFormat, string> = {
  pdf: 'PDF',
  docx: 'DOCX document',
  odt: 'ODT document',
  rtf: 'RTF document',
  txt: 'text file',
  md: 'Markdown file',
  html: 'HTML page',
  'json-resume': 'JSON Resume',
  'europass-xml': 'Europass XML file',
  'linkedin-zip': 'LinkedIn export',
};

/**
 * Reads a CV file of any supported format into text with positions. The format is told by content, never by name.
 * @throws EngineProblem empty_file, unsupported_format, broken_file, encrypted_file, no_text_layer, too_large
 */
export async function extract(input: ExtractInput): Promise<SourceDocument> {
  const { bytes, fileName } = input;
  if (bytes.length === 0) throw emptyFile();
  if (bytes.length > LIMITS.fileBytes) throw tooLarge('The file is larger than 25 MB.');
  const format = detectFormat(bytes, fileName);
  const document = await guarded(() => READERS[format](bytes), format);
  if (document.lines.length === 0) throw document.traits.images > 0 ? noTextLayer() : emptyFile();
  return document;
}

/** A reader that trips over hostile input must still answer with a problem, not with its own crash. */
async function guarded(
  read: () => SourceDocument | Promise<SourceDocument>,
  format: SourceFormat,
): Promise<SourceDocument> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof EngineProblem || error instanceof ReaderUnavailable) throw error;
    throw Object.assign(brokenFile(FILE_KINDS[format]), { cause: error });
  }
}
