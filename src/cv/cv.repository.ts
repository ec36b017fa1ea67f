import { Injectable } from '@nestjs/common';
import { type Cursor } from '../common/pagination/cursor.js';
import { type Page } from '../common/pagination/page.dto.js';
import { Together } from '../common/together.js';
import { type KeysetOrder, keysetPage } from '../database/keyset.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ContentCipher } from '../security/encryption/content-cipher.js';
import { CvEntity, type CvStatus } from './cv.entity.js';
import { type CvListQuery, type CvSort } from './dto/cv.dto.js';
import { type StatedSkills } from './versions/stated-skills.js';

const ORDERS = {
  created_at: { column: 'cv.id', value: ({ id }) => id }, // ids rise with time
  updated_at: { column: 'cv.updatedAt', kind: 'time', value: ({ updatedAt }) => updatedAt.toISOString() },
  title: { column: 'cv.title', value: ({ title }) => title },
} as const satisfies Record<string, { column: string; kind?: 'time'; value: (cv: CvEntity) => string }>;

export type NewCv = Pick<
  CvEntity,
  'id' | 'userId' | 'fileId' | 'title' | 'description' | 'status' | 'createdAt' | 'updatedAt'
>;
export type CvChange = Partial<
  Pick<
    CvEntity,
    'title' | 'description' | 'tags' | 'status' | 'problem' | 'taskId' | 'language' | 'currentVersion' | 'latestVersion'
  >
>;

type OwnedCv = Pick<CvEntity, 'id' | 'userId'>;

@Injectable()
export class CvRepository {
  private readonly owned = new Together((asked: OwnedCv[]) => this.findAllOwned(asked));

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  async insert(cv: NewCv): Promise<void> {
    await this.unitOfWork.repository(CvEntity).insert(cv);
  }

  /** Not to be changed: whoever asks for it at the same moment has the same. */
  findOwned(id: string, userId: string): Promise<CvEntity | null> {
    return this.unitOfWork.isOpen
      ? this.unitOfWork.repository(CvEntity).findOneBy({ id, userId })
      : this.owned.ask({ id, userId });
  }

  findByAnyId(id: string, userId: string): Promise<CvEntity | null> {
    return this.unitOfWork.repository(CvEntity).findOne({
      where: [
        { id, userId },
        { fileId: id, userId },
      ],
    });
  }

  /** Held until the transaction ends: version numbers and revisions are given out one by one. */
  lockOwned(id: string, userId: string): Promise<CvEntity | null> {
    return this.unitOfWork.repository(CvEntity).findOne({ where: { id, userId }, lock: { mode: 'pessimistic_write' } });
  }

  listOwned(userId: string, query: CvListQuery): Promise<Page<CvEntity>> {
    const builder = this.unitOfWork
      .repository(CvEntity)
      .createQueryBuilder('cv')
      .where('cv.userId = :userId', { userId });
    if (query.tag !== undefined) builder.andWhere(':tag = any(cv.tags)', { tag: query.tag });
    if (query.language !== undefined) builder.andWhere('cv.language = :language', { language: query.language });
    for (const [at, word] of (query.q ?? '').split(/\s+/).filter(Boolean).entries()) {
      builder.andWhere(
        `(cv.title ilike :word${at} or cv.description ilike :word${at} or array_to_string(cv.tags, ' ') ilike :word${at})`,
        { [`word${at}`]: `%${word.replace(/[\\%_]/g, '\\$&')}%` },
      );
    }
    return keysetPage(builder, orderOf(query.sort), query);
  }

  /** What the owner says they can, in place of what was found. Null: they have not said. */
  async readStatedSkills(id: string, userId: string): Promise<StatedSkills | null> {
    const row = await this.unitOfWork
      .repository(CvEntity)
      .findOne({ where: { id, userId }, select: { id: true, statedSkills: true } });
    return row?.statedSkills ? this.cipher.openJson<StatedSkills>(userId, statedSkillsRef(id), row.statedSkills) : null;
  }

  async writeStatedSkills(id: string, userId: string, stated: StatedSkills | null): Promise<void> {
    const statedSkills = stated && (await this.cipher.sealJson(userId, statedSkillsRef(id), stated));
    await this.unitOfWork.repository(CvEntity).update({ id, userId }, { statedSkills });
  }

  async change(id: string, userId: string, change: CvChange, now: Date): Promise<void> {
    await this.unitOfWork
      .repository(CvEntity)
      .createQueryBuilder()
      .update({ ...change, updatedAt: now, revision: () => 'revision + 1' })
      .where('id = :id and user_id = :userId', { id, userId })
      .execute();
  }

  async delete(id: string, userId: string): Promise<void> {
    await this.unitOfWork.repository(CvEntity).delete({ id, userId });
  }

  async stats(userId: string): Promise<{ status: CvStatus; count: number; latest: Date }[]> {
    return this.unitOfWork.manager.query(
      'select status, count(*)::int as count, max(created_at) as latest from cvs where user_id = $1 group by status',
      [userId],
    );
  }

  private async findAllOwned(asked: readonly OwnedCv[]): Promise<(CvEntity | null)[]> {
    const found = await this.unitOfWork
      .repository(CvEntity)
      .createQueryBuilder('cv')
      .where('(cv.id, cv.userId) in (select * from unnest(cast(:ids as uuid[]), cast(:userIds as uuid[])))', {
        ids: asked.map(({ id }) => id),
        userIds: asked.map(({ userId }) => userId),
      })
      .getMany();
    const byKey = new Map(found.map((cv) => [keyOf(cv), cv]));
    return asked.map((cv) => byKey.get(keyOf(cv)) ?? null);
  }
}

export function cvCursor(sort: CvSort): (cv: CvEntity) => Cursor {
  return (cv) => ({ sort, value: ORDERS[nameOf(sort)].value(cv), id: cv.id });
}

function keyOf({ id, userId }: OwnedCv): string {
  return `${userId} ${id}`;
}

function orderOf(sort: CvSort): KeysetOrder {
  return { name: sort, ...ORDERS[nameOf(sort)], direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}

function nameOf(sort: CvSort): keyof typeof ORDERS {
  return sort.replace(/^-/, '') as keyof typeof ORDERS;
}

function statedSkillsRef(id: string) {
  return { kind: 'cv-stated-skills', id };
}
