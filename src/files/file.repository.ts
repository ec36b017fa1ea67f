import { Injectable } from '@nestjs/common';
import { type Cursor } from '../common/pagination/cursor.js';
import { type Page } from '../common/pagination/page.dto.js';
import { violatesUnique } from '../database/constraint.js';
import { type KeysetOrder, keysetPage } from '../database/keyset.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type FileListQuery, type FileSort } from './dto/file.dto.js';
import { FileEntity, type FileKind } from './file.entity.js';

export type NewFileRow = Omit<FileEntity, 'revision' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

export type FileChange = Partial<Pick<FileEntity, 'name' | 'folder' | 'tags' | 'deletedAt'>>;

const ORDERS = {
  created_at: { column: 'file.id', value: ({ id }) => id }, // ids rise with time
  name: { column: 'file.name', value: ({ name }) => name },
  size: { column: 'file.size', kind: 'number', value: ({ size }) => String(size) },
} as const satisfies Record<string, { column: string; kind?: 'number'; value: (file: FileEntity) => string }>;

/** What a user keeps of one kind, in the trash or not. */
export interface TypeUsage {
  kind: FileKind;
  trashed: boolean;
  files: number;
  bytes: number;
}

@Injectable()
export class FileRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(file: NewFileRow): Promise<void> {
    await this.files.insert(file);
  }

  findOwned(id: string, userId: string): Promise<FileEntity | null> {
    return this.files.findOneBy({ id, userId });
  }

  /** Held until the transaction ends. */
  lockOwned(id: string, userId: string): Promise<FileEntity | null> {
    return this.files.findOne({ where: { id, userId }, lock: { mode: 'pessimistic_write' } });
  }

  /** What the user keeps with this content, the trash and the originals of CVs apart. */
  findByContent(userId: string, sha256: string): Promise<FileEntity | null> {
    return this.files
      .createQueryBuilder('file')
      .where('file.user_id = :userId and file.sha256 = :sha256', { userId, sha256 })
      .andWhere('not file.held and file.deleted_at is null')
      .getOne();
  }

  findByName(userId: string, name: string, kind: FileKind): Promise<FileEntity | null> {
    return this.files.findOne({ where: { userId, name, kind }, order: { id: 'DESC' } });
  }

  /** What is not in the trash and no export, in the order of the ids. */
  listAfter(userId: string, afterId: string, limit: number): Promise<FileEntity[]> {
    return this.files
      .createQueryBuilder('file')
      .where('file.user_id = :userId and file.id > :afterId', { userId, afterId })
      .andWhere('file.deleted_at is null and file.expires_at is null')
      .orderBy('file.id')
      .limit(limit)
      .getMany();
  }

  listOwned(userId: string, query: FileListQuery, trashed: boolean): Promise<Page<FileEntity>> {
    const builder = this.files
      .createQueryBuilder('file')
      .where('file.user_id = :userId', { userId })
      .andWhere(`file.deleted_at is ${trashed ? 'not null' : 'null'}`);
    const { file_type, folder, tag, q } = query;
    if (file_type !== undefined) builder.andWhere('file.kind = :kind', { kind: file_type });
    if (folder !== undefined) builder.andWhere('file.folder = :folder', { folder });
    if (tag !== undefined) builder.andWhere(':tag = any(file.tags)', { tag });
    for (const [at, word] of (q ?? '').split(/\s+/).filter(Boolean).entries()) {
      builder.andWhere(`file.name ilike :word${at}`, { [`word${at}`]: `%${word.replace(/[\\%_]/g, '\\$&')}%` });
    }
    return keysetPage(builder, orderOf(query.sort), query);
  }

  async change(id: string, userId: string, change: FileChange, now: Date): Promise<void> {
    await this.files
      .createQueryBuilder()
      .update({ ...change, updatedAt: now, revision: () => 'revision + 1' })
      .where('id = :id and user_id = :userId', { id, userId })
      .execute();
  }

  async usage(
    userId: string,
  ): Promise<{ types: TypeUsage[]; folders: { folder: string; files: number; bytes: number }[] }> {
    const { manager } = this.unitOfWork;
    return {
      types: await manager.query<TypeUsage[]>(
        `select kind, deleted_at is not null as trashed, count(*)::int as files, sum(size)::float8 as bytes
         from files where user_id = $1 group by 1, 2 order by 1, 2`,
        [userId],
      ),
      folders: await manager.query(
        `select folder, count(*)::int as files, sum(size)::float8 as bytes
         from files where user_id = $1 and deleted_at is null group by folder
         order by files desc, folder limit 1000`,
        [userId],
      ),
    };
  }

  /** The row goes, and with it, by a trigger, the bytes. */
  async delete(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.files.delete({ id, userId });
    return affected === 1;
  }

  /** All that the user keeps, the trash and the originals of CVs included; not what the service takes away by itself. */
  async bytesOf(userId: string): Promise<number> {
    const [row] = await this.unitOfWork.manager.query<{ bytes: string }[]>(
      'select coalesce(sum(size), 0) as bytes from files where user_id = $1 and expires_at is null',
      [userId],
    );
    return Number(row?.bytes);
  }

  listAll(userId: string): Promise<FileEntity[]> {
    return this.files.find({ where: { userId }, order: { id: 'ASC' } });
  }

  /** Those with this tag that the service would take away by itself. */
  async deleteExpiring(userId: string, tag: string): Promise<void> {
    await this.unitOfWork.manager.query(
      'delete from files where user_id = $1 and expires_at is not null and $2 = any (tags)',
      [userId, tag],
    );
  }

  /** Which of these keys in the storage belong to a row. */
  async knownKeys(keys: string[]): Promise<Set<string>> {
    const rows = await this.unitOfWork.manager.query<{ storage_key: string }[]>(
      'select storage_key from files where storage_key = any($1)',
      [keys],
    );
    return new Set(rows.map((row) => row.storage_key));
  }

  /** Of all users, for upkeep: in the order of their ids. */
  madeBetween(fromId: string, toId: string, limit: number): Promise<FileEntity[]> {
    return this.files
      .createQueryBuilder('file')
      .where('file.id > :fromId and file.id < :toId', { fromId, toId })
      .orderBy('file.id')
      .limit(limit)
      .getMany();
  }

  /** Of all users, for upkeep: what has lain in the trash since before then. @returns how many went */
  deleteTrashedBefore(before: Date): Promise<number> {
    return this.deleteBatch('deleted_at < $1', before);
  }

  /** Of all users, for upkeep. */
  deleteExpired(now: Date): Promise<number> {
    return this.deleteBatch('expires_at < $1', now);
  }

  private async deleteBatch(condition: string, time: Date): Promise<number> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      `delete from files where id in (select id from files where ${condition} and not held limit 500)`,
      [time],
    );
    return count;
  }

  private get files() {
    return this.unitOfWork.repository(FileEntity);
  }
}

export function fileCursor(sort: FileSort): (file: FileEntity) => Cursor {
  return (file) => ({ sort, value: ORDERS[nameOf(sort)].value(file), id: file.id });
}

function orderOf(sort: FileSort): KeysetOrder {
  return { name: sort, ...ORDERS[nameOf(sort)], direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}

function nameOf(sort: FileSort): keyof typeof ORDERS {
  return sort.replace(/^-/, '') as keyof typeof ORDERS;
}

export function isDuplicate(error: unknown): boolean {
  return violatesUnique(error, 'uq_files_content');
}
