import { Injectable } from '@nestjs/common';
import { newId } from '../../common/id.js';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { CvVersionEntity, type VersionReason } from './cv-version.entity.js';
import { type VersionContent } from './version-content.js';

export type CvVersion = Omit<CvVersionEntity, 'content'>;

export interface NewVersion {
  /** For what must be made once, though it may be tried again. */
  id?: string;
  userId: string;
  cvId: string;
  number: number;
  parentNumber: number | null;
  reason: VersionReason;
  jobId: string | null;
  content: VersionContent;
}

@Injectable()
export class CvVersionRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  async insert({ content, id = newId(), ...version }: NewVersion): Promise<void> {
    await this.unitOfWork.repository(CvVersionEntity).insert({
      ...version,
      id,
      engineVersion: content.cv.engineVersion,
      content: await this.cipher.sealJson(version.userId, { kind: 'cv-version', id }, content),
    });
  }

  async readContent(cvId: string, userId: string, number: number): Promise<VersionContent | null> {
    const row = await this.unitOfWork.repository(CvVersionEntity).findOne({
      where: { cvId, userId, number },
      select: { id: true, content: true },
    });
    return row && this.cipher.openJson<VersionContent>(userId, { kind: 'cv-version', id: row.id }, row.content);
  }

  findById(id: string, userId: string): Promise<CvVersion | null> {
    return this.unitOfWork.repository(CvVersionEntity).findOneBy({ id, userId });
  }

  /** Without the content. */
  find(cvId: string, userId: string, number: number): Promise<CvVersion | null> {
    return this.unitOfWork.repository(CvVersionEntity).findOneBy({ cvId, userId, number });
  }

  /** Newest first; without the content. */
  async list(cvId: string, userId: string, { page, page_size }: PageQuery): Promise<Page<CvVersion>> {
    const [items, total] = await this.unitOfWork.repository(CvVersionEntity).findAndCount({
      where: { cvId, userId },
      order: { number: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }
}
