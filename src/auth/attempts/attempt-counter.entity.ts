import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often somebody was wrong of late, by what is guessed at or where from. */
@Entity('attempt_counters')
export class AttemptCounterEntity {
  /** What is counted; addresses of people as digests. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_attempt_counters' })
  key: string;

  @Column('int')
  failures: number;

  @Index('ix_attempt_counters_last')
  @Column('timestamptz', { name: 'last_at' })
  lastAt: Date;

  @Column('timestamptz', { name: 'blocked_until', nullable: true })
  blockedUntil: Date | null;
}
