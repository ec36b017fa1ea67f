import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Clock } from '../../common/clock.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SearchType } from '../../search/search-document.entity.js';
import { SearchIndex, type Searchable } from '../../search/search-index.js';
import { JobNotFound } from '../cv.errors.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type CreateJobDescriptionRequest, type JobDescriptionResponse } from './job.dto.js';
import { JobPage } from './job-page.js';
import { type Job, JobRepository } from './job.repository.js';

/** A stored ad, or the text of one. */
export interface JobReference {
  job_id?: string;
  job_description?: string;
}

/** An ad that is stored, or one that will be with what is made for it. */
export interface GivenJob {
  id: string | null;
  ad: JobAd;
}

@Injectable()
export class JobsService {
  constructor(
    private readonly jobs: JobRepository,
    private readonly documents: DocumentProcessPool,
    private readonly pages: JobPage,
    private readonly index: SearchIndex,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, { description, job_url }: CreateJobDescriptionRequest): Promise<JobDescriptionResponse> {
    const text = await this.textOf(description, job_url);
    return toJobResponse(await this.keep(actor, await this.read(text)));
  }

  async list(actor: Actor, query: PageQuery): Promise<ListResponse<JobDescriptionResponse>> {
    return toListResponse(await this.jobs.listOwned(actor.userId, query), query, toJobResponse);
  }

  async get(actor: Actor, id: string): Promise<JobDescriptionResponse> {
    return toJobResponse(await this.find(actor, id));
  }

  async delete(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.jobs.delete(id, actor.userId))) throw new JobNotFound(id);
      await this.index.remove(actor.userId, SearchType.Job, id);
    });
  }

  /** What an ad asks for. @throws DocumentRefused for a text that is no ad */
  read(text: string): Promise<JobAd> {
    return this.documents.run('parseJobAd', { text });
  }

  keep(actor: Actor, ad: JobAd): Promise<Job> {
    return this.unitOfWork.run(async () => {
      const job = await this.jobs.insert(actor.userId, ad, this.clock.now());
      await this.index.put(actor.userId, toSearchable(job));
      return job;
    });
  }

  /** @throws InvalidInput unless there is one of the two @throws JobNotFound @throws DocumentRefused */
  async given(actor: Actor, { job_id, job_description }: JobReference): Promise<GivenJob> {
    if (job_id && !job_description) return this.find(actor, job_id);
    if (job_description && !job_id) return { id: null, ad: await this.read(job_description) };
    throw new InvalidInput([{ path: 'job_id', message: 'give either job_id or job_description' }]);
  }

  private async textOf(description: string | undefined, url: string | undefined): Promise<string> {
    if (description && !url) return description;
    if (url && !description) return this.pages.read(url);
    throw new InvalidInput([{ path: 'description', message: 'give either description or job_url' }]);
  }

  /** @throws JobNotFound */
  async find(actor: Actor, id: string): Promise<Job> {
    const job = await this.jobs.findOwned(id, actor.userId);
    if (!job) throw new JobNotFound(id);
    return job;
  }
}

function toSearchable({ id, ad, createdAt }: Job): Searchable {
  const title = ad.title?.text ?? ad.text.split('\n', 1)[0]?.slice(0, 200) ?? '';
  const skills = ad.requirements.filter(({ kind }) => kind === 'skill').map(({ name }) => name);
  const { language, text } = ad;
  const about = ad.company?.text ?? '';
  return { type: SearchType.Job, id, kind: 'job', title, about, text, tags: [], skills, language, at: createdAt };
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
