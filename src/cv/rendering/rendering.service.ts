import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { DocumentsService } from '../documents/documents.service.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { type RenderQuery } from './rendering.dto.js';

export interface RenderedCv {
  bytes: Uint8Array;
  mediaType: string;
  fileName: string;
}

@Injectable()
export class RenderingService {
  constructor(
    private readonly versions: CvVersionsService,
    private readonly documents: DocumentsService,
  ) {}

  /** A version of a CV as a document to send. */
  async render(actor: Actor, cvId: string, { version, redact, ...style }: RenderQuery): Promise<RenderedCv> {
    const { cv, content } = await this.versions.open(actor, cvId, version);
    const { resume } = content.cv;
    const shown = redact ? await this.documents.redact(resume) : resume;
    const { bytes, mediaType, extension } = await this.documents.render(shown, style, cv.language ?? undefined);
    return { bytes, mediaType, fileName: `${redact ? 'cv' : cv.title}.${extension}` };
  }
}
