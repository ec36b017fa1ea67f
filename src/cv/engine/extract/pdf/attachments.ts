import { EngineProblem } from '../../model/engine-problem.js';
import { LIMITS } from '../limits.js';
import { cleanResume } from '../structured/clean-resume.js';
import { locateValues } from '../structured/locate.js';
import { europassResume } from '../structured/read-europass.js';
import { parseJson } from '../structured/read-json-resume.js';
import type { DocumentBuilder } from '../text/document-builder.js';
import { readBuffer, utf16, type Pdfium } from './pdfium.js';

const NAME_LIMIT = 4096;
/** An attachment that says much the page does not is not what its reader was shown. */
const TRUSTED_SHARE = 0.8;

/**
 * Takes a JSON Resume or Europass XML that is attached to the PDF as the document's data, if it says what the pages say.
 * One that says other things is reported and left alone: nobody who read the CV has seen it.
 */
export function readAttachedResume(pdfium: Pdfium, document: number, builder: DocumentBuilder): void {
  for (const { name, bytes } of attachments(pdfium, document)) {
    const resume = parseResume(name, bytes);
    if (resume === undefined) continue;
    const { spans, share } = locateValues(resume, builder.text);
    if (share >= TRUSTED_SHARE) {
      builder.structured = resume;
      Object.assign(builder.structuredSpans, spans);
      return;
    }
    builder.addLoss(
      'attachment_differs',
      `The attached "${name.slice(0, 80)}" says other things than the pages and was not used.`,
    );
  }
}

function* attachments(pdfium: Pdfium, document: number): Generator<{ name: string; bytes: Uint8Array }> {
  const { api, scratch } = pdfium;
  const count = Math.min(api.FPDFDoc_GetAttachmentCount(document), LIMITS.attachments);
  for (let i = 0; i < count; i++) {
    const attachment = api.FPDFDoc_GetAttachment(document, i);
    if (attachment === 0) continue;
    const name = utf16(readBuffer(pdfium, NAME_LIMIT, (b, n) => api.FPDFAttachment_GetName(attachment, b, n)));
    if (!/\.(?:json|xml)$/i.test(name)) continue;
    const bytes = readBuffer(pdfium, LIMITS.attachmentBytes, (b, n) => {
      const read = api.FPDFAttachment_GetFile(attachment, b, n, scratch);
      return read === 1 ? pdfium.view().getUint32(scratch, true) : 0;
    });
    if (bytes.length > 0) yield { name, bytes };
  }
}

/** The attachment as a resume; undefined for data of another kind. */
function parseResume(name: string, bytes: Uint8Array): object | undefined {
  try {
    const raw = name.toLowerCase().endsWith('.json') ? parseJson(bytes) : europassResume(bytes);
    const { resume } = cleanResume(raw);
    return 'basics' in resume || 'work' in resume || 'education' in resume ? resume : undefined;
  } catch (error) {
    // An invoice, a broken file: no concern of the CV's.
    if (error instanceof EngineProblem) return undefined;
    throw error;
  }
}
