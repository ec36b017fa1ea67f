import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { toCursorListResponse } from '../../common/pagination/cursor.js';
import { type ListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ApplicationNotFound, StatusCannotFollow } from '../cv.errors.js';
import { CvsService } from '../cvs.service.js';
import { DocumentRefused } from '../documents/documents.errors.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { JobsService } from '../jobs/jobs.service.js';
import { ApplicationStatus, followersOf, mayFollow } from './application-status.js';
import {
  type ApplicationListQuery,
  type ApplicationResponse,
  type ApplicationSummaryResponse,
  type CreateApplicationRequest,
  type UpdateApplicationStatusRequest,
} from './application.dto.js';
import { toApplicationResponse, toApplicationSummary } from './application.mapper.js';
import { type Application, ApplicationRepository } from './application.repository.js';

@Injectable()
export class ApplicationsService {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly cvs: CvsService,
    private readonly jobs: JobsService,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws CvNotFound */
  async create(actor: Actor, request: CreateApplicationRequest): Promise<ApplicationResponse> {
    const { userId } = actor;
    if (request.cv_id !== undefined) await this.cvs.find(actor, request.cv_id);
    const ad = request.job_description ? await this.readAd(request.job_description) : null;
    const now = this.clock.now();
    return this.unitOfWork.run(async () => {
      const application = {
        id: newId(),
        userId,
        cvId: request.cv_id ?? null,
        jobId: ad && (await this.jobs.keep(actor, ad)).id,
        status: request.status ?? ApplicationStatus.Saved,
        jobTitle: request.job_title,
        company: request.company,
        jobUrl: request.job_url ?? null,
        jobDescription: request.job_description ?? null,
        notes: request.notes ?? null,
        createdAt: now,
        updatedAt: now,
      };
      await this.applications.insert(application);
      await this.applications.addStep(application.id, userId, application);
      return this.describe(application);
    });
  }

  async list(actor: Actor, query: ApplicationListQuery): Promise<ListResponse<ApplicationSummaryResponse>> {
    const page = await this.applications.listOwned(actor.userId, query);
    return toCursorListResponse(page, query, toApplicationSummary, ({ id }) => ({
      sort: '-created_at',
      value: id,
      id,
    }));
  }

  async get(actor: Actor, id: string): Promise<ApplicationResponse> {
    const application = await this.applications.findOwned(id, actor.userId);
    if (!application) throw new ApplicationNotFound(id);
    return this.describe(application);
  }

  /** Saying again what is so already changes nothing but the notes. @throws StatusCannotFollow */
  setStatus(actor: Actor, id: string, request: UpdateApplicationStatusRequest): Promise<ApplicationResponse> {
    return this.unitOfWork.run(async () => {
      const application = await this.applications.lockOwned(id, actor.userId);
      if (!application) throw new ApplicationNotFound(id);
      const { status, notes = application.notes } = request;
      const moved = status !== application.status;
      if (moved && !mayFollow(application.status, status)) {
        throw new StatusCannotFollow(application.status, status, followersOf(application.status));
      }
      const changed = { ...application, status, notes, updatedAt: this.clock.now() };
      await this.applications.save(changed);
      if (moved) await this.applications.addStep(id, actor.userId, { status, createdAt: changed.updatedAt });
      return this.describe(changed);
    });
  }

  async delete(actor: Actor, id: string): Promise<void> {
    if (!(await this.applications.delete(id, actor.userId))) throw new ApplicationNotFound(id);
  }

  /** Null for a text that does not read as an ad: it is kept with the application all the same. */
  private async readAd(text: string): Promise<JobAd | null> {
    try {
      return await this.jobs.read(text);
    } catch (error) {
      if (error instanceof DocumentRefused) return null;
      throw error;
    }
  }

  private async describe(application: Application): Promise<ApplicationResponse> {
    return toApplicationResponse(application, await this.applications.stepsOf(application.id, application.userId));
  }
}
