import { Injectable } from '@nestjs/common';
import { newId } from '../../common/id.js';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { JobDescriptionEntity } from './job-description.entity.js';

/** A stored ad, opened. */
export interface Job {
  id: string;
  ad: JobAd;
  createdAt: Date;
}

@Injectable()
export class JobRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  async insert(userId: string, ad: JobAd, createdAt: Date): Promise<Job> {
    const id = newId();
    const content = await this.cipher.sealJson(userId, ref(id), ad);
    await this.unitOfWork
      .repository(JobDescriptionEntity)
      .insert({ id, userId, engineVersion: ad.engineVersion, content, createdAt });
    return { id, ad, createdAt };
  }

  async findOwned(id: string, userId: string): Promise<Job | null> {
    const row = await this.unitOfWork.repository(JobDescriptionEntity).findOneBy({ id, userId });
    return row && this.open(row);
  }

  async listOwned(userId: string, { page, page_size }: PageQuery): Promise<Page<Job>> {
    const [rows, total] = await this.unitOfWork.repository(JobDescriptionEntity).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items: await Promise.all(rows.map((row) => this.open(row))), total };
  }

  async delete(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.unitOfWork.repository(JobDescriptionEntity).delete({ id, userId });
    return affected === 1;
  }

  private async open({ id, userId, content, createdAt }: JobDescriptionEntity): Promise<Job> {
    return { id, ad: await this.cipher.openJson<JobAd>(userId, ref(id), content), createdAt };
  }
}

function ref(id: string) {
  return { kind: 'job-description', id };
}
