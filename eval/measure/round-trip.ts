import { render } from '../../src/cv/engine/render/render.js';
import { TEMPLATES } from '../../src/cv/engine/render/templates.js';
import type { CorpusCv } from '../corpus/corpus-cv.js';
import { partOf, type Part } from '../corpus/load.js';
import { truthOf } from '../corpus/truth.js';
import { inspectPdf } from '../render/pdf-checks.js';
import type { Engine } from './engine.js';
import { fieldValues, missingValues } from './field-values.js';
import { AS_OF } from './file.js';

export interface RoundTrip {
  template: string;
  format: 'pdf' | 'docx';
  part: Part;
  cv: string;
  fields: number;
  missing: string[];
}

/** Renders each truth with the product and parses the result: which fields come back where they were. */
export async function measureRoundTrips(cvs: CorpusCv[], engine: Engine): Promise<RoundTrip[]> {
  const trips: RoundTrip[] = [];
  if (!engine.parseCv) return trips;
  for (const cv of cvs) {
    const { resume } = truthOf(cv);
    const expected = fieldValues(resume);
    for (const { id: template } of TEMPLATES) {
      for (const format of ['pdf', 'docx'] as const) {
        const { bytes } = await render({ resume, format, template, locale: cv.language, asOf: AS_OF });
        const parsed = await engine.parseCv({ bytes: bare(bytes, format), fileName: `cv.${format}`, asOf: AS_OF });
        const missing = missingValues(fieldValues(parsed.resume), expected);
        trips.push({ template, format, part: partOf(cv.id), cv: cv.id, fields: expected.length, missing });
      }
    }
  }
  return trips;
}

/** Without the JSON Resume that the product attaches to its PDFs: the page itself must say it all. */
function bare(bytes: Uint8Array, format: 'pdf' | 'docx'): Uint8Array {
  return format === 'pdf' ? inspectPdf(bytes, false).bare : bytes;
}
