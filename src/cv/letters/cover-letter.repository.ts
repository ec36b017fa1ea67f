import { Injectable } from '@nestjs/common';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { violatesForeignKey } from '../../database/constraint.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { type Rewording } from '../ai/rewording.js';
import { CvNotFound, JobNotFound } from '../cv.errors.js';
import { type Basics } from '../engine/model/json-resume.js';
import { type LetterSentence } from '../engine/model/tailoring.js';
import { CoverLetterEntity } from './cover-letter.entity.js';

/** What is sealed of a letter. */
export interface LetterContent {
  language: string;
  /** Who it is from, as the CV said then. */
  sender: Basics;
  parts: LetterSentence[];
  /** What the ad requires and the CV does not show. */
  missing: string[];
  rewording: Rewording | null;
}

export type Letter = Omit<CoverLetterEntity, 'content'> & LetterContent;

@Injectable()
export class CoverLetterRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** @throws CvNotFound @throws JobNotFound if one of them went meanwhile */
  async insert({ language, sender, parts, missing, rewording, ...row }: Letter): Promise<void> {
    const letter: LetterContent = { language, sender, parts, missing, rewording };
    const content = await this.cipher.sealJson(row.userId, ref(row.id), letter);
    try {
      await this.unitOfWork.repository(CoverLetterEntity).insert({ ...row, content });
    } catch (error) {
      if (violatesForeignKey(error, 'fk_cover_letters_cv')) throw new CvNotFound(row.cvId);
      if (violatesForeignKey(error, 'fk_cover_letters_job')) throw new JobNotFound(row.jobId ?? '');
      throw error;
    }
  }

  async findOwned(id: string, userId: string): Promise<Letter | null> {
    const row = await this.unitOfWork.repository(CoverLetterEntity).findOneBy({ id, userId });
    return row && this.open(row);
  }

  /** Newest first. */
  async listOf(cvId: string, userId: string, { page, page_size }: PageQuery): Promise<Page<Letter>> {
    const [rows, total] = await this.unitOfWork.repository(CoverLetterEntity).findAndCount({
      where: { cvId, userId },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items: await Promise.all(rows.map((row) => this.open(row))), total };
  }

  async delete(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.unitOfWork.repository(CoverLetterEntity).delete({ id, userId });
    return affected === 1;
  }

  private async open({ content, ...row }: CoverLetterEntity): Promise<Letter> {
    return { ...row, ...(await this.cipher.openJson<LetterContent>(row.userId, ref(row.id), content)) };
  }
}

function ref(id: string) {
  return { kind: 'cover-letter', id };
}
