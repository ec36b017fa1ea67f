import { Injectable } from '@nestjs/common';
import { newId } from '../../common/id.js';
import { type CursorQuery } from '../../common/pagination/cursor.js';
import { type Page } from '../../common/pagination/page.dto.js';
import { violatesForeignKey } from '../../database/constraint.js';
import { keysetPage } from '../../database/keyset.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { CvNotFound } from '../cv.errors.js';
import { type ApplicationStatus } from './application-status.js';
import { JobApplicationEntity, JobApplicationStepEntity } from './job-application.entity.js';

/** What is sealed of an application. */
export interface ApplicationContent {
  jobTitle: string;
  company: string;
  jobUrl: string | null;
  jobDescription: string | null;
  notes: string | null;
}

/** An application, opened. */
export type Application = Omit<JobApplicationEntity, 'content'> & ApplicationContent;

export interface Step {
  status: ApplicationStatus;
  createdAt: Date;
}

@Injectable()
export class ApplicationRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** @throws CvNotFound if it went meanwhile */
  async insert(application: Application): Promise<void> {
    try {
      await this.unitOfWork.repository(JobApplicationEntity).insert(await this.seal(application));
    } catch (error) {
      if (violatesForeignKey(error, 'fk_job_applications_cv')) throw new CvNotFound(application.cvId ?? '');
      throw error;
    }
  }

  async save(application: Application): Promise<void> {
    const { id, userId, ...row } = await this.seal(application);
    await this.unitOfWork.repository(JobApplicationEntity).update({ id, userId }, row);
  }

  async findOwned(id: string, userId: string): Promise<Application | null> {
    const row = await this.unitOfWork.repository(JobApplicationEntity).findOneBy({ id, userId });
    return row && this.open(row);
  }

  /** Held until the transaction ends: one step at a time. */
  async lockOwned(id: string, userId: string): Promise<Application | null> {
    const row = await this.unitOfWork
      .repository(JobApplicationEntity)
      .findOne({ where: { id, userId }, lock: { mode: 'pessimistic_write' } });
    return row && this.open(row);
  }

  /** Newest first. */
  async listOwned(
    userId: string,
    query: CursorQuery & { status?: ApplicationStatus; cv_id?: string },
  ): Promise<Page<Application>> {
    const builder = this.unitOfWork
      .repository(JobApplicationEntity)
      .createQueryBuilder('application')
      .where('application.userId = :userId', { userId });
    if (query.status !== undefined) builder.andWhere('application.status = :status', { status: query.status });
    if (query.cv_id !== undefined) builder.andWhere('application.cvId = :cvId', { cvId: query.cv_id });
    const order = { name: '-created_at', column: 'application.id', direction: 'DESC' } as const;
    const { items, total } = await keysetPage(builder, order, query);
    return { items: await Promise.all(items.map((row) => this.open(row))), total };
  }

  async delete(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.unitOfWork.repository(JobApplicationEntity).delete({ id, userId });
    return affected === 1;
  }

  async addStep(applicationId: string, userId: string, { status, createdAt }: Step): Promise<void> {
    await this.unitOfWork
      .repository(JobApplicationStepEntity)
      .insert({ id: newId(), userId, applicationId, status, createdAt });
  }

  /** Oldest first. */
  stepsOf(applicationId: string, userId: string): Promise<Step[]> {
    return this.unitOfWork
      .repository(JobApplicationStepEntity)
      .find({ where: { applicationId, userId }, order: { id: 'ASC' }, take: 1_000 });
  }

  countByStatus(userId: string): Promise<{ status: ApplicationStatus; count: number }[]> {
    return this.unitOfWork.manager.query(
      'select status, count(*)::int as count from job_applications where user_id = $1 group by status',
      [userId],
    );
  }

  private async seal({ jobTitle, company, jobUrl, jobDescription, notes, ...row }: Application) {
    const content: ApplicationContent = { jobTitle, company, jobUrl, jobDescription, notes };
    return { ...row, content: await this.cipher.sealJson(row.userId, ref(row.id), content) };
  }

  private async open({ content, ...row }: JobApplicationEntity): Promise<Application> {
    return { ...row, ...(await this.cipher.openJson<ApplicationContent>(row.userId, ref(row.id), content)) };
  }
}

function ref(id: string) {
  return { kind: 'job-application', id };
}
