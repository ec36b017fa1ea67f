import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type WebhookEvent } from './webhook-events.js';

/** An address that a user wants told of what happens. */
@Entity('webhooks')
@Index('ix_webhooks_user', ['userId', 'id'])
export class WebhookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhooks' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_webhooks_user', onDelete: 'CASCADE' })
  userId: string;

  /** The sealed `{ url, secret }`: addresses of webhooks are often secrets themselves. */
  @Column('bytea')
  content: Buffer;

  @Column('text', { array: true })
  events: WebhookEvent[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
