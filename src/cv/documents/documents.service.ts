import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { type Upload } from '../../common/http/upload.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { toReading } from '../cv.mapper.js';
import { withoutNulls } from '../dto/json-resume.dto.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { DocumentProcessPool } from './document-process-pool.js';
import { type OperationOutput } from './operations.js';
import { type ParseResponse, type RenderStyle } from './documents.dto.js';

/** Files in, documents out; nothing is stored. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly documents: DocumentProcessPool,
    private readonly clock: Clock,
  ) {}

  /** @throws DocumentRefused */
  async parse({ bytes, fileName, fields }: Upload): Promise<ParseResponse> {
    const unknown = Object.keys(fields).map((path) => ({ path, message: 'is not known here' }));
    if (unknown.length > 0) throw new InvalidInput(unknown);
    const parsed = await this.documents.run('parseCv', { bytes, fileName, asOf: this.today() });
    return { ...toReading(parsed), text: parsed.text };
  }

  /** @param language of the CV, for headings and dates where the style names none */
  render(resume: JsonResume, style: RenderStyle, language?: string): Promise<OperationOutput<'render'>> {
    return this.documents.run('render', {
      resume: withoutNulls(resume),
      format: style.format ?? 'pdf',
      template: style.template ?? undefined,
      paper: style.paper ?? 'a4',
      locale: style.locale ?? language,
      asOf: this.today(),
    });
  }

  /** A blind CV: nothing in it says who the person is. */
  redact(resume: JsonResume): Promise<JsonResume> {
    return this.documents.run('redact', resume);
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}
