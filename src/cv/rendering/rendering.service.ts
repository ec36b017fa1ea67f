import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { SettingsService } from '../../users/settings/settings.service.js';
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
    private readonly settings: SettingsService,
  ) {}

  /** A version of a CV as a document to send; what the request leaves open is as in the owner's settings. */
  async render(actor: Actor, cvId: string, { version, redact, ...style }: RenderQuery): Promise<RenderedCv> {
    const { cv, content } = await this.versions.open(actor, cvId, version);
    const preferred = (await this.settings.get(actor.userId)).analysis_preferences;
    const blind = redact ?? preferred.redact;
    const { resume } = content.cv;
    const shown = blind ? await this.documents.redact(resume) : resume;
    const { bytes, mediaType, extension } = await this.documents.render(
      shown,
      { ...style, format: style.format ?? preferred.format, template: style.template ?? preferred.template },
      cv.language ?? undefined,
    );
    return { bytes, mediaType, fileName: `${blind ? 'cv' : cv.title}.${extension}` };
  }
}
