import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { JobNotFound } from '../cv.errors.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type CreateJobDescriptionRequest, type JobDescriptionResponse } from './job.dto.js';
import { type Job, JobRepository } from './job.repository.js';

@Injectable()
export class JobsService {
  constructor(
    private readonly jobs: JobRepository,
    private readonly documents: DocumentProcessPool,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, { description }: CreateJobDescriptionRequest): Promise<JobDescriptionResponse> {
    return toJobResponse(await this.keep(actor, await this.read(description)));
  }

  async list(actor: Actor, query: PageQuery): Promise<ListResponse<JobDescriptionResponse>> {
    return toListResponse(await this.jobs.listOwned(actor.userId, query), query, toJobResponse);
  }

  async get(actor: Actor, id: string): Promise<JobDescriptionResponse> {
    return toJobResponse(await this.find(actor, id));
  }

  async delete(actor: Actor, id: string): Promise<void> {
    if (!(await this.jobs.delete(id, actor.userId))) throw new JobNotFound(id);
  }

  /** What an ad asks for. @throws DocumentRefused for a text that is no ad */
  read(text: string): Promise<JobAd> {
    return this.documents.run('parseJobAd', { text });
  }

  keep(actor: Actor, ad: JobAd): Promise<Job> {
    return this.jobs.insert(actor.userId, ad, this.clock.now());
  }

  /** @throws JobNotFound */
  async find(actor: Actor, id: string): Promise<Job> {
    const job = await this.jobs.findOwned(id, actor.userId);
    if (!job) throw new JobNotFound(id);
    return job;
  }
}

function toJobResponse({ id, ad, createdAt }: Job): JobDescriptionResponse {
  return {
    id,
    title: ad.title?.text ?? null,
    company: ad.company?.text ?? null,
    location: ad.location?.text ?? null,
    language: ad.language,
    contract: ad.contract ?? null,
    workload: ad.workload ?? null,
    remote: ad.remote ?? null,
    seniority: ad.seniority ?? null,
    salary: ad.salary?.text ?? null,
    requirements: ad.requirements,
    injected_instructions: ad.injections,
    description: ad.text,
    created_at: createdAt.toISOString(),
  };
}
