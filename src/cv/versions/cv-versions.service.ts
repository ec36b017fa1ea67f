import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { toReading } from '../cv.mapper.js';
import { CvsService } from '../cvs.service.js';
import { CvStatus, type CvEntity } from '../cv.entity.js';
import { CvNotReady, VersionNotFound } from '../cv.errors.js';
import { type JsonResumeDto } from '../dto/json-resume.dto.js';
import { diffResumes } from '../engine/tailor/diff.js';
import { type CvVersion, CvVersionRepository } from './cv-version.repository.js';
import { VersionReason } from './cv-version.entity.js';
import { type CvVersionResponse, type ResumeResponse, type VersionDiffResponse } from './cv-versions.dto.js';
import { type VersionContent, withResume } from './version-content.js';

@Injectable()
export class CvVersionsService {
  constructor(
    private readonly cvs: CvsService,
    private readonly versions: CvVersionRepository,
  ) {}

  /** What was read in the CV, or what a later version made of it. @param number the current one if left out */
  async resume(actor: Actor, cvId: string, number?: number): Promise<ResumeResponse> {
    const { cv, number: found, content } = await this.open(actor, cvId, number);
    return toResumeResponse(cv, found, content);
  }

  /** The user's own corrections, as a new version that stands for the CV. */
  async edit(actor: Actor, cvId: string, resume: JsonResumeDto, revision: number | null): Promise<ResumeResponse> {
    const { number, content } = await this.open(actor, cvId);
    const edited = { cv: withResume(content.cv, resume) };
    return this.add(actor, cvId, { reason: VersionReason.Edited, parent: number, content: edited }, revision);
  }

  /** An earlier or tailored state as the CV's own, as a new version: nothing in between is lost. */
  async restore(actor: Actor, cvId: string, number: number, revision: number | null): Promise<ResumeResponse> {
    const { content } = await this.open(actor, cvId, number);
    return this.add(actor, cvId, { reason: VersionReason.Restored, parent: number, content }, revision);
  }

  async list(actor: Actor, cvId: string): Promise<CvVersionResponse[]> {
    await this.cvs.find(actor, cvId);
    return (await this.versions.list(cvId, actor.userId)).map(toVersionResponse);
  }

  /** What `number` changed. @param against its parent if left out */
  async diff(actor: Actor, cvId: string, number: number, against?: number): Promise<VersionDiffResponse> {
    const base = against ?? (await this.parentOf(actor, cvId, number));
    const [before, after] = await Promise.all([this.open(actor, cvId, base), this.open(actor, cvId, number)]);
    return { version: number, against: base, changes: diffResumes(before.content.cv.resume, after.content.cv.resume) };
  }

  private async parentOf(actor: Actor, cvId: string, number: number): Promise<number> {
    const version = (await this.list(actor, cvId)).find((candidate) => candidate.number === number);
    return version?.parent ?? number;
  }

  /** @throws CvNotFound @throws CvNotReady @throws VersionNotFound */
  async open(
    actor: Actor,
    cvId: string,
    number?: number,
  ): Promise<{ cv: CvEntity; number: number; content: VersionContent }> {
    const cv = await this.cvs.find(actor, cvId);
    if (cv.status !== CvStatus.Ready) throw new CvNotReady(cv.status);
    const wanted = number ?? cv.currentVersion;
    const content = await this.versions.readContent(cvId, actor.userId, wanted);
    if (!content) throw new VersionNotFound(wanted);
    return { cv, number: wanted, content };
  }

  /** Gives the version the next number, under the CV's lock. @throws CvChanged */
  async add(actor: Actor, cvId: string, version: AddedVersion, revision: number | null): Promise<ResumeResponse> {
    const { reason, parent, content, jobId = null } = version;
    const cv = await this.cvs.change(actor, cvId, revision, async ({ latestVersion }) => {
      const number = latestVersion + 1;
      await this.versions.insert({ userId: actor.userId, cvId, number, parentNumber: parent, reason, jobId, content });
      return { latestVersion: number, ...(reason !== VersionReason.Tailored && { currentVersion: number }) };
    });
    return toResumeResponse(cv, cv.latest_version, content);
  }
}

/** What a new version is made of. */
export interface AddedVersion {
  reason: VersionReason;
  /** The number of the version that it was made from. */
  parent: number;
  content: VersionContent;
  jobId?: string;
}

function toVersionResponse(version: CvVersion): CvVersionResponse {
  return {
    number: version.number,
    parent: version.parentNumber,
    reason: version.reason,
    job_id: version.jobId,
    engine_version: version.engineVersion,
    created_at: version.createdAt.toISOString(),
  };
}

function toResumeResponse(
  cv: Pick<CvEntity, 'id' | 'revision'>,
  number: number,
  { cv: parsed }: VersionContent,
): ResumeResponse {
  return {
    cv_id: cv.id,
    version: number,
    revision: cv.revision,
    ...toReading(parsed),
  };
}
