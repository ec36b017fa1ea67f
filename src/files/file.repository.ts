import { Injectable } from '@nestjs/common';
import { violatesUnique } from '../database/constraint.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { FileEntity } from './file.entity.js';

export type NewFileRow = Omit<FileEntity, 'revision' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

@Injectable()
export class FileRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(file: NewFileRow): Promise<void> {
    await this.files.insert(file);
  }

  findOwned(id: string, userId: string): Promise<FileEntity | null> {
    return this.files.findOneBy({ id, userId });
  }

  /** The row goes, and with it, by a trigger, the bytes. */
  async delete(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.files.delete({ id, userId });
    return affected === 1;
  }

  /** All that the user keeps, the trash and the originals of CVs included. */
  async bytesOf(userId: string): Promise<number> {
    const [row] = await this.unitOfWork.manager.query<{ bytes: string }[]>(
      'select coalesce(sum(size), 0) as bytes from files where user_id = $1',
      [userId],
    );
    return Number(row?.bytes);
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

export function isDuplicate(error: unknown): boolean {
  return violatesUnique(error, 'uq_files_content');
}
