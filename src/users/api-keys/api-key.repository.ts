import { Injectable } from '@nestjs/common';
import { newId } from '../../common/id.js';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { ApiKeyEntity } from './api-key.entity.js';

export type ApiKey = Omit<ApiKeyEntity, 'content'>;

@Injectable()
export class ApiKeyRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** In place of the user's key with this provider, if there is one. */
  async put(userId: string, provider: string, key: string, now: Date): Promise<ApiKey> {
    const id = newId();
    const row = { id, userId, provider, lastFour: key.slice(-4), isValid: null, validatedAt: null, createdAt: now };
    const content = await this.cipher.seal(userId, ref(id), Buffer.from(key));
    await this.unitOfWork.repository(ApiKeyEntity).upsert({ ...row, content }, ['userId', 'provider']);
    return row;
  }

  find(userId: string, provider: string): Promise<ApiKey | null> {
    return this.unitOfWork.repository(ApiKeyEntity).findOneBy({ userId, provider });
  }

  /** The key itself, for asking its provider with; it goes nowhere else. */
  async open(userId: string, id: string): Promise<string | null> {
    const row = await this.unitOfWork
      .repository(ApiKeyEntity)
      .findOne({ where: { id, userId }, select: { id: true, content: true } });
    return row && (await this.cipher.open(userId, ref(id), row.content)).toString('utf8');
  }

  async listOwned(userId: string, { page, page_size }: PageQuery): Promise<Page<ApiKey>> {
    const [items, total] = await this.unitOfWork.repository(ApiKeyEntity).findAndCount({
      where: { userId },
      order: { provider: 'ASC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }

  /** @returns whether the key is still there; it may have been replaced while its provider was asked. */
  async setValidity(id: string, userId: string, isValid: boolean, now: Date): Promise<boolean> {
    const { affected } = await this.unitOfWork
      .repository(ApiKeyEntity)
      .update({ id, userId }, { isValid, validatedAt: now });
    return affected === 1;
  }

  async delete(userId: string, provider: string): Promise<boolean> {
    const { affected } = await this.unitOfWork.repository(ApiKeyEntity).delete({ userId, provider });
    return affected === 1;
  }
}

function ref(id: string) {
  return { kind: 'api-key', id };
}
