import { Injectable } from '@nestjs/common';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { type WebhookEvent } from './webhook-events.js';
import { WebhookEntity } from './webhook.entity.js';

/** What is sealed in a row. */
export interface WebhookTarget {
  url: string;
  secret: string;
}

export type NewWebhook = Omit<WebhookEntity, 'content'>;
export type Webhook = NewWebhook & { url: string };

@Injectable()
export class WebhookRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  async insert(webhook: NewWebhook, target: WebhookTarget): Promise<void> {
    const content = await this.cipher.sealJson(webhook.userId, ref(webhook.id), target);
    await this.unitOfWork.repository(WebhookEntity).insert({ ...webhook, content });
  }

  countOwned(userId: string): Promise<number> {
    return this.unitOfWork.repository(WebhookEntity).countBy({ userId });
  }

  exists(id: string, userId: string): Promise<boolean> {
    return this.unitOfWork.repository(WebhookEntity).existsBy({ id, userId });
  }

  async listOwned(userId: string, { page, page_size }: PageQuery): Promise<Page<Webhook>> {
    const [rows, total] = await this.unitOfWork.repository(WebhookEntity).findAndCount({
      where: { userId },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    const items = await Promise.all(rows.map(async (row) => ({ ...row, url: (await this.open(row)).url })));
    return { items, total };
  }

  /** @returns the ids of the webhooks that want to be told of the event. */
  async findSubscribed(userId: string, event: WebhookEvent): Promise<string[]> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      'select id from webhooks where user_id = $1 and $2 = any (events) order by id',
      [userId, event],
    );
    return rows.map(({ id }) => id);
  }

  /** Where a message goes and what it is signed with; it goes nowhere else. */
  async findTarget(id: string, userId: string): Promise<WebhookTarget | null> {
    const row = await this.unitOfWork.repository(WebhookEntity).findOneBy({ id, userId });
    return row && this.open(row);
  }

  async delete(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.unitOfWork.repository(WebhookEntity).delete({ id, userId });
    return affected === 1;
  }

  private open({ id, userId, content }: WebhookEntity): Promise<WebhookTarget> {
    return this.cipher.openJson<WebhookTarget>(userId, ref(id), content);
  }
}

function ref(id: string) {
  return { kind: 'webhook', id };
}
