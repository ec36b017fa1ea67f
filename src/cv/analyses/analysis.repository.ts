import { Injectable } from '@nestjs/common';
import { type CursorQuery } from '../../common/pagination/cursor.js';
import { type Page } from '../../common/pagination/page.dto.js';
import { keysetPage } from '../../database/keyset.js';
import { violatesForeignKey } from '../../database/constraint.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { CvNotFound, JobNotFound } from '../cv.errors.js';
import { type Analysis } from '../engine/model/analysis.js';
import { type StatedSkills } from '../versions/stated-skills.js';
import { CvAnalysisEntity } from './cv-analysis.entity.js';

export type AnalysisRow = Omit<CvAnalysisEntity, 'content'>;

/** What is sealed of an analysis. */
export interface AnalysisContent {
  analysis: Analysis;
  /** Kinds of skills that stand as the owner states them. */
  stated: (keyof StatedSkills)[];
}

export interface AnalysisStats {
  total: number;
  cvs: number;
  average: number | null;
  best: number | null;
  worst: number | null;
}

@Injectable()
export class AnalysisRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** @throws CvNotFound @throws JobNotFound if one of them went meanwhile */
  async insert(row: Omit<AnalysisRow, 'score' | 'engineVersion'>, whole: AnalysisContent): Promise<void> {
    const content = await this.cipher.sealJson(row.userId, ref(row.id), whole);
    const { score, engineVersion } = whole.analysis;
    try {
      await this.unitOfWork.repository(CvAnalysisEntity).insert({ ...row, score, engineVersion, content });
    } catch (error) {
      if (violatesForeignKey(error, 'fk_cv_analyses_cv')) throw new CvNotFound(row.cvId);
      if (violatesForeignKey(error, 'fk_cv_analyses_job')) throw new JobNotFound(row.jobId ?? '');
      throw error;
    }
  }

  async findOwned(id: string, userId: string): Promise<{ row: AnalysisRow; content: AnalysisContent } | null> {
    const row = await this.unitOfWork
      .repository(CvAnalysisEntity)
      .createQueryBuilder('analysis')
      .addSelect('analysis.content')
      .where('analysis.id = :id and analysis.userId = :userId', { id, userId })
      .getOne();
    if (!row) return null;
    const content = await this.cipher.openJson<AnalysisContent | Analysis>(userId, ref(id), row.content);
    // the first ones held the analysis alone
    return { row, content: 'analysis' in content ? content : { analysis: content, stated: [] } };
  }

  /** Newest first. @param cvId all CVs if left out */
  listOwned(userId: string, cvId: string | undefined, query: CursorQuery): Promise<Page<AnalysisRow>> {
    const builder = this.unitOfWork
      .repository(CvAnalysisEntity)
      .createQueryBuilder('analysis')
      .where('analysis.userId = :userId', { userId });
    if (cvId !== undefined) builder.andWhere('analysis.cvId = :cvId', { cvId });
    return keysetPage(builder, { name: '-created_at', column: 'analysis.id', direction: 'DESC' }, query);
  }

  async stats(userId: string): Promise<AnalysisStats> {
    const [row] = await this.unitOfWork.manager.query<AnalysisStats[]>(
      `select count(*)::int as total, count(distinct cv_id)::int as cvs, round(avg(score), 1)::float8 as average,
              max(score)::int as best, min(score)::int as worst
         from cv_analyses where user_id = $1`,
      [userId],
    );
    return row ?? { total: 0, cvs: 0, average: null, best: null, worst: null };
  }

  /** The newest analysis of each CV, the last analysed first. */
  async latestOfEach(
    userId: string,
    limit: number,
  ): Promise<{ cvId: string; score: number; first: number; at: Date }[]> {
    return this.unitOfWork.manager.query(
      `select cv_id as "cvId", (array_agg(score order by id desc))[1] as score, (array_agg(score order by id))[1] as first,
              max(created_at) as at
         from cv_analyses where user_id = $1 group by cv_id order by max(id::text) desc limit $2`,
      [userId, limit],
    );
  }
}

function ref(id: string) {
  return { kind: 'cv-analysis', id };
}
