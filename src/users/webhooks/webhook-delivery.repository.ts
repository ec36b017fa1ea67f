import { Injectable } from '@nestjs/common';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeliveryState, WebhookDeliveryEntity } from './webhook-delivery.entity.js';

/** The queue's own name for the work. */
export const WEBHOOK_JOB = 'webhook';

/** With the queue's back-off (e^n seconds) the last try is some four hours after the first. */
export const MAX_ATTEMPTS = 10;
/** Messages of one lane go one by one: receivers that hang hold two of the worker's hands, never all. */
const LANES = 2;
const KEPT = '30 days';

export type NewDelivery = Pick<WebhookDeliveryEntity, 'id' | 'userId' | 'webhookId' | 'event' | 'data' | 'createdAt'>;

/** How an attempt went. */
export type Outcome = Pick<WebhookDeliveryEntity, 'responseStatus' | 'problem'>;

@Injectable()
export class WebhookDeliveryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The message and its job in the queue, in the caller's transaction: neither without the other. */
  async enqueue(delivery: NewDelivery): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.unitOfWork.repository(WebhookDeliveryEntity).insert(delivery);
      await this.addJob(delivery.id, delivery.userId);
    });
  }

  /** As if it had never been tried. @returns false if there is none. */
  async enqueueAgain(id: string, webhookId: string, userId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { affected } = await this.unitOfWork
        .repository(WebhookDeliveryEntity)
        .update({ id, webhookId, userId }, { state: DeliveryState.Pending, attempts: 0, finishedAt: null });
      if (affected === 1) await this.addJob(id, userId);
      return affected === 1;
    });
  }

  findOwned(id: string, webhookId: string, userId: string): Promise<WebhookDeliveryEntity | null> {
    return this.unitOfWork.repository(WebhookDeliveryEntity).findOneBy({ id, webhookId, userId });
  }

  async listOwned(
    webhookId: string,
    userId: string,
    { page, page_size }: PageQuery,
  ): Promise<Page<WebhookDeliveryEntity>> {
    const [items, total] = await this.unitOfWork.repository(WebhookDeliveryEntity).findAndCount({
      where: { webhookId, userId },
      order: { id: 'DESC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }

  /** Counts the attempt before it is made, so that one that kills its worker counts too. */
  async begin(id: string, now: Date): Promise<WebhookDeliveryEntity | null> {
    const { affected } = await this.unitOfWork
      .repository(WebhookDeliveryEntity)
      .createQueryBuilder()
      .update({ attempts: () => 'attempts + 1', lastAttemptAt: now })
      .where('id = :id and state = :pending', { id, pending: DeliveryState.Pending })
      .execute();
    return affected ? this.unitOfWork.repository(WebhookDeliveryEntity).findOneBy({ id }) : null;
  }

  async noteFailure(id: string, outcome: Outcome): Promise<void> {
    await this.unitOfWork.repository(WebhookDeliveryEntity).update({ id }, outcome);
  }

  async finish(
    { id, webhookId }: WebhookDeliveryEntity,
    state: DeliveryState.Delivered | DeliveryState.Failed,
    outcome: Outcome,
    now: Date,
  ): Promise<void> {
    await this.unitOfWork.repository(WebhookDeliveryEntity).update({ id }, { ...outcome, state, finishedAt: now });
    await this.unitOfWork.manager.query(
      'delete from webhook_deliveries where webhook_id = $1 and finished_at < $2::timestamptz - $3::interval',
      [webhookId, now, KEPT],
    );
  }

  private async addJob(id: string, userId: string): Promise<void> {
    const lane = `webhook-${parseInt(userId.slice(-2), 16) % LANES}`;
    await this.unitOfWork.manager.query(
      `select graphile_worker.add_job(
         $1, payload := $2::json, queue_name := $3, max_attempts := $4, job_key := $5)`,
      [WEBHOOK_JOB, JSON.stringify({ deliveryId: id }), lane, MAX_ATTEMPTS, `webhook-${id}`],
    );
  }
}
