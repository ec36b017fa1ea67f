import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { VersionReason } from '../versions/cv-version.entity.js';
import { CvVersionsService } from '../versions/cv-versions.service.js';
import { withResume } from '../versions/version-content.js';
import { type SaveTailoredRequest, type SaveTailoredResponse } from './tailoring.dto.js';

/** What people tailor themselves. It is theirs to say; what the CV does not show is named. */
@Injectable()
export class HandTailoringService {
  constructor(
    private readonly versions: CvVersionsService,
    private readonly documents: DocumentProcessPool,
    private readonly clock: Clock,
  ) {}

  /** @throws DocumentRefused for a text that is no CV @throws CvChanged */
  async save(
    actor: Actor,
    cvId: string,
    { tailored_content: text, filename }: SaveTailoredRequest,
    revision: number | null,
  ): Promise<SaveTailoredResponse> {
    const { number, cv } = await this.versions.openWithStatedSkills(actor, cvId);
    const asOf = this.clock.now().toISOString().slice(0, 10);
    const bytes = Buffer.from(text);
    const read = await this.documents.run('parseCv', { bytes, fileName: 'tailored.md', asOf });
    const check = { original: cv.resume, edited: read.resume, language: cv.language };
    const unsupported = await this.documents.run('checkEdited', check);
    const content = {
      cv: withResume(cv, read.resume),
      handTailored: { text, fileName: filename ?? null, unsupported },
    };
    const version = { reason: VersionReason.HandTailored, parent: number, content };
    const stored = await this.versions.add(actor, cvId, version, revision);
    return {
      cv_id: cvId,
      version: stored.version,
      revision: stored.revision,
      resume: read.resume,
      unsupported_statements: unsupported,
      unparsed: read.unparsed.map((span) => span.text),
    };
  }
}
