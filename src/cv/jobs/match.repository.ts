import { Injectable } from '@nestjs/common';
import { violatesForeignKey } from '../../database/constraint.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { CvNotFound, JobNotFound } from '../cv.errors.js';
import { type Match } from '../engine/model/match.js';
import { JobMatchEntity } from './job-match.entity.js';

export type MatchRow = Omit<JobMatchEntity, 'content' | 'score' | 'engineVersion'>;

@Injectable()
export class MatchRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** @throws CvNotFound @throws JobNotFound if one of them went meanwhile */
  async insert(row: MatchRow, match: Match): Promise<void> {
    const { score, engineVersion } = match;
    const content = await this.cipher.sealJson(row.userId, ref(row.id), match);
    try {
      await this.unitOfWork.repository(JobMatchEntity).insert({ ...row, score, engineVersion, content });
    } catch (error) {
      if (violatesForeignKey(error, 'fk_job_matches_cv')) throw new CvNotFound(row.cvId);
      if (violatesForeignKey(error, 'fk_job_matches_job')) throw new JobNotFound(row.jobId);
      throw error;
    }
  }

  /** Over the newest match of each CV with each ad. */
  async stats(userId: string): Promise<{ pairs: number; average: number | null; best: number | null }> {
    const [row] = await this.unitOfWork.manager.query<{ pairs: number; average: number | null; best: number | null }[]>(
      `select count(*)::int as pairs, round(avg(score)::numeric, 1)::float8 as average, max(score)::float8 as best
         from (select distinct on (cv_id, job_id) score from job_matches
                where user_id = $1 order by cv_id, job_id, id desc) newest`,
      [userId],
    );
    return row ?? { pairs: 0, average: null, best: null };
  }

  /** The newest match of each of the ads matched last. */
  async newestOfEachJob(userId: string, limit: number): Promise<Match[]> {
    const rows = await this.unitOfWork.manager.query<{ id: string; content: Buffer }[]>(
      `select id, content from
         (select distinct on (job_id) id, content from job_matches where user_id = $1 order by job_id, id desc) newest
        order by id desc limit $2`,
      [userId, limit],
    );
    return Promise.all(rows.map(({ id, content }) => this.cipher.openJson<Match>(userId, ref(id), content)));
  }
}

function ref(id: string) {
  return { kind: 'job-match', id };
}
