import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum AiOutcome {
  /** Asked, and not answered yet. */
  Pending = 'pending',
  Answered = 'answered',
  KeyRefused = 'key-refused',
  RateLimited = 'rate-limited',
  TimedOut = 'timed-out',
  Unusable = 'unusable',
  Unavailable = 'unavailable',
  Cancelled = 'cancelled',
}

/** One call of a language model with a user's key: what it was for, what came of it, what it cost. Never what was said. */
@Entity('ai_usages')
@Index('ix_ai_usages_user', ['userId', 'createdAt'])
export class AiUsageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ai_usages' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_ai_usages_user', onDelete: 'CASCADE' })
  userId: string;

  /** `provider/model`. */
  @Column('text')
  model: string;

  /** @example "tailor" */
  @Column('text')
  purpose: string;

  @Column('text', { default: AiOutcome.Pending })
  outcome: AiOutcome;

  /** As the provider counts; null where it did not say. */
  @Column('int', { name: 'input_tokens', nullable: true })
  inputTokens: number | null;

  @Column('int', { name: 'output_tokens', nullable: true })
  outputTokens: number | null;

  /** Millionths of a US dollar. Until the answer is there, the most that it can cost. */
  @Column('int', { name: 'cost_micro_usd' })
  costMicroUsd: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
