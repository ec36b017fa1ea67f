import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Locale } from '../../common/locale.js';
import { ServiceSeal } from '../../common/encryption/service-seal.js';
import { EncryptionConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ErasureEntity } from './erasure.entity.js';

/** What has to be known until the end, and is forgotten with it. */
export interface ErasedSubject {
  userId: string;
  email: string;
  name: string;
  locale: Locale;
  /** Of the files whose bytes must be gone. */
  storageKeys: string[];
}

export type Erasure = Omit<ErasureEntity, 'content' | 'keyVersion'>;

const OPEN_AT_ONCE = 1_000;

@Injectable()
export class ErasureRepository {
  private readonly seal: ServiceSeal;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    encryption: EncryptionConfig,
  ) {
    this.seal = new ServiceSeal(encryption, 'erasure');
  }

  async insert(
    erasure: Pick<Erasure, 'id' | 'rows' | 'mailsCancelled' | 'requestedAt'>,
    subject: ErasedSubject,
  ): Promise<void> {
    const { keyVersion, sealed } = this.seal.seal(erasure.id, JSON.stringify(subject));
    await this.unitOfWork.repository(ErasureEntity).insert({ ...erasure, keyVersion, content: sealed });
  }

  find(id: string): Promise<Erasure | null> {
    return this.unitOfWork.repository(ErasureEntity).findOneBy({ id });
  }

  async findOpen(id: string): Promise<{ erasure: Erasure; subject: ErasedSubject } | null> {
    const row = await this.unitOfWork.repository(ErasureEntity).findOneBy({ id, finishedAt: IsNull() });
    if (!row?.content) return null;
    const { keyVersion, content: sealed } = row;
    return { erasure: row, subject: JSON.parse(this.seal.open(id, { keyVersion, sealed })) as ErasedSubject };
  }

  /** Oldest first. */
  async listOpen(): Promise<string[]> {
    const rows = await this.unitOfWork.repository(ErasureEntity).find({
      where: { finishedAt: IsNull() },
      order: { requestedAt: 'ASC' },
      take: OPEN_AT_ONCE,
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  }

  /** @returns false if somebody else has finished it. */
  async finish(id: string, manifest: string, now: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork
      .repository(ErasureEntity)
      .update({ id, finishedAt: IsNull() }, { manifest, finishedAt: now, content: null });
    return affected === 1;
  }
}
