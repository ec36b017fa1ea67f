import { Injectable } from '@nestjs/common';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { type Analysis } from '../engine/model/analysis.js';
import { CvAnalysisEntity } from './cv-analysis.entity.js';

export type AnalysisRow = Omit<CvAnalysisEntity, 'content'>;

@Injectable()
export class AnalysisRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  async insert(row: Omit<AnalysisRow, 'score' | 'engineVersion'>, analysis: Analysis): Promise<void> {
    const content = await this.cipher.sealJson(row.userId, ref(row.id), analysis);
    const { score, engineVersion } = analysis;
    await this.unitOfWork.repository(CvAnalysisEntity).insert({ ...row, score, engineVersion, content });
  }

  async findOwned(id: string, userId: string): Promise<{ row: AnalysisRow; analysis: Analysis } | null> {
    const row = await this.unitOfWork
      .repository(CvAnalysisEntity)
      .createQueryBuilder('analysis')
      .addSelect('analysis.content')
      .where('analysis.id = :id and analysis.userId = :userId', { id, userId })
      .getOne();
    return row && { row, analysis: await this.cipher.openJson<Analysis>(userId, ref(id), row.content) };
  }

  /** Newest first. @param cvId all CVs if left out */
  async listOwned(
    userId: string,
    cvId: string | undefined,
    { page, page_size }: PageQuery,
  ): Promise<Page<AnalysisRow>> {
    const [items, total] = await this.unitOfWork.repository(CvAnalysisEntity).findAndCount({
      where: { userId, ...(cvId !== undefined && { cvId }) },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }
}

function ref(id: string) {
  return { kind: 'cv-analysis', id };
}
