import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type WebhookData, type WebhookEvent } from './webhook-events.js';

export enum DeliveryState {
  Pending = 'pending',
  Delivered = 'delivered',
  /** Tried often enough, or the receiver said that it is gone. */
  Failed = 'failed',
}

/** One message to one webhook, and how that went. */
@Entity('webhook_deliveries')
@Index('ix_webhook_deliveries_webhook', ['webhookId', 'id'])
export class WebhookDeliveryEntity {
  /** Also the message's `webhook-id`: the same in every attempt, so that its receiver can tell a repeat. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_deliveries' })
  id: string;

  @Index('ix_webhook_deliveries_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_webhook_deliveries_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('uuid', { name: 'webhook_id' })
  @ForeignKey('webhooks', { name: 'fk_webhook_deliveries_webhook', onDelete: 'CASCADE' })
  webhookId: string;

  @Column('text')
  event: WebhookEvent;

  /** Ids and states alone. */
  @Column('jsonb')
  data: WebhookData;

  @Column('text', { default: DeliveryState.Pending })
  state: DeliveryState;

  @Column('int', { default: 0 })
  attempts: number;

  /** Of the last attempt; null if nobody answered. What else the receiver said is not kept. */
  @Column('int', { name: 'response_status', nullable: true })
  responseStatus: number | null;

  /** Why the last attempt brought no answer. */
  @Column('text', { nullable: true })
  problem: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_attempt_at', nullable: true })
  lastAttemptAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
