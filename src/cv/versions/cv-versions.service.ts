import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { CvRepository } from '../cv.repository.js';
import { CvsService } from '../cvs.service.js';
import { CvStatus, type CvEntity } from '../cv.entity.js';
import { CvNotReady, VersionNotFound } from '../cv.errors.js';
import { type JsonResumeDto, withoutNulls } from '../dto/json-resume.dto.js';
import { withResume as asDocument } from '../engine/analyse/what-if.js';
import { type ParsedCv } from '../engine/model/parsed-cv.js';
import { diffResumes } from '../engine/tailor/diff.js';
import { type CvVersion, CvVersionRepository } from './cv-version.repository.js';
import { VersionReason } from './cv-version.entity.js';
import {
  type CvVersionDetailResponse,
  type CvVersionResponse,
  type ResumeResponse,
  type VersionDiffResponse,
} from './cv-versions.dto.js';
import {
  toHandTailoredResponse,
  toResumeResponse,
  toTailoringResponse,
  toVersionResponse,
} from './cv-versions.mapper.js';
import { type CvWithStatedSkills, withStatedSkills } from './stated-skills.js';
import { type VersionContent, withResume } from './version-content.js';

/** Versions made for an ad stand beside the CV, not in its place. */
const BESIDE: readonly VersionReason[] = [VersionReason.Tailored, VersionReason.HandTailored];

@Injectable()
export class CvVersionsService {
  constructor(
    private readonly cvs: CvsService,
    private readonly versions: CvVersionRepository,
    private readonly cvRows: CvRepository,
  ) {}

  /** What was read in the CV, or what a later version made of it. @param number the current one if left out */
  async resume(actor: Actor, cvId: string, number?: number): Promise<ResumeResponse> {
    const { cv, number: found, content } = await this.open(actor, cvId, number);
    return toResumeResponse(cv, found, content);
  }

  /** The user's own corrections, as a new version that stands for the CV. */
  async edit(actor: Actor, cvId: string, resume: JsonResumeDto, revision: number | null): Promise<ResumeResponse> {
    const { number, content } = await this.open(actor, cvId);
    const edited = { cv: withResume(content.cv, withoutNulls(resume)) };
    return this.add(actor, cvId, { reason: VersionReason.Edited, parent: number, content: edited }, revision);
  }

  /** An earlier or tailored state as the CV's own, as a new version: nothing in between is lost. */
  async restore(actor: Actor, cvId: string, number: number, revision: number | null): Promise<ResumeResponse> {
    const { content } = await this.open(actor, cvId, number);
    return this.add(actor, cvId, { reason: VersionReason.Restored, parent: number, content }, revision);
  }

  async list(actor: Actor, cvId: string, query: PageQuery): Promise<ListResponse<CvVersionResponse>> {
    await this.cvs.find(actor, cvId);
    return toListResponse(await this.versions.list(cvId, actor.userId, query), query, toVersionResponse);
  }

  /** One version, with what is known of how it was made. */
  async get(actor: Actor, cvId: string, number: number): Promise<CvVersionDetailResponse> {
    const [version, { content }] = await Promise.all([
      this.findOrFail(actor, cvId, number),
      this.open(actor, cvId, number),
    ]);
    return {
      ...toVersionResponse(version),
      resume: content.cv.resume,
      tailoring: content.tailoring ? toTailoringResponse(content.tailoring, content.rewording) : null,
      hand_tailored: content.handTailored ? toHandTailoredResponse(content.handTailored) : null,
    };
  }

  /** What `number` changed. @param against its parent if left out */
  async diff(actor: Actor, cvId: string, number: number, against?: number): Promise<VersionDiffResponse> {
    const base = against ?? (await this.findOrFail(actor, cvId, number)).parentNumber ?? number;
    const [before, after] = await Promise.all([this.open(actor, cvId, base), this.open(actor, cvId, number)]);
    return { version: number, against: base, changes: diffResumes(before.content.cv.resume, after.content.cv.resume) };
  }

  private async findOrFail(actor: Actor, cvId: string, number: number): Promise<CvVersion> {
    await this.cvs.find(actor, cvId);
    const version = await this.versions.find(cvId, actor.userId, number);
    if (!version) throw new VersionNotFound(number);
    return version;
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

  /** The CV's own version as a document would read that said it: for what looks at the text and not at the fields alone. */
  async openAsDocument(actor: Actor, cvId: string): Promise<{ number: number; cv: ParsedCv }> {
    const { number, content } = await this.open(actor, cvId);
    if (number === 1) return { number, cv: content.cv };
    const { content: first } = await this.open(actor, cvId, 1);
    return { number, cv: asDocument(first.cv, content.cv.resume) };
  }

  /** The CV's own version with the skills that its owner states, which count like those it shows. */
  async openWithStatedSkills(actor: Actor, cvId: string): Promise<{ number: number } & CvWithStatedSkills> {
    const { number, content } = await this.open(actor, cvId);
    return { number, ...withStatedSkills(content.cv, await this.cvRows.readStatedSkills(cvId, actor.userId)) };
  }

  /** The number of a version by its id, if it was made. */
  async numberOf(actor: Actor, id: string): Promise<number | null> {
    return (await this.versions.findById(id, actor.userId))?.number ?? null;
  }

  /** Gives the version the next number, under the CV's lock. @throws CvChanged */
  async add(actor: Actor, cvId: string, version: AddedVersion, revision: number | null): Promise<ResumeResponse> {
    const { id, reason, parent, content, jobId = null } = version;
    const cv = await this.cvs.change(actor, cvId, revision, async ({ latestVersion }) => {
      const number = latestVersion + 1;
      await this.versions.insert({
        id,
        userId: actor.userId,
        cvId,
        number,
        parentNumber: parent,
        reason,
        jobId,
        content,
      });
      return { latestVersion: number, ...(!BESIDE.includes(reason) && { currentVersion: number }) };
    });
    return toResumeResponse(cv, cv.latest_version, content);
  }
}

/** What a new version is made of. */
export interface AddedVersion {
  /** If it must be made once, though it may be tried again. */
  id?: string;
  reason: VersionReason;
  /** The number of the version that it was made from. */
  parent: number;
  content: VersionContent;
  jobId?: string;
}
