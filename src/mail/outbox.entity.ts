import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Locale } from '../common/locale.js';
import { type MailTemplate } from './mail-templates.js';

export enum MailState {
  Queued = 'queued',
  Sent = 'sent',
  /** Given up: refused for good, tried too often, or too late to be of use. */
  Dead = 'dead',
}

/** A mail that is to be sent, or was. Whom it went to and what it said is gone once it is. */
@Entity('outbox')
export class OutboxEntity {
  /** Also the mail's Message-ID. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox' })
  id: string;

  @Column('text')
  template: MailTemplate;

  @Column('text')
  locale: Locale;

  @Column('text', { default: MailState.Queued })
  state: MailState;

  /** The sealed `{ to, data }`; null at the end. */
  @Column('bytea', { nullable: true, select: false })
  content: Buffer | null;

  /** Which master key it is sealed under. */
  @Column('int', { name: 'key_version' })
  keyVersion: number;

  @Column('int', { default: 0 })
  attempts: number;

  /** Why the last attempt failed: the code alone, messages quote addresses. */
  @Column('text', { nullable: true })
  problem: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** A mail that comes later than this is no use. */
  @Column('timestamptz', { name: 'useful_until', nullable: true })
  usefulUntil: Date | null;

  @Index('ix_outbox_finished')
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
