import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum TaskState {
  Queued = 'queued',
  Running = 'running',
  Succeeded = 'succeeded',
  Failed = 'failed',
  Cancelled = 'cancelled',
}

/** Why a task failed, in the terms of the API's problems. */
export interface TaskProblem {
  error_code: string;
  detail: string;
}

/** A piece of background work as its owner sees it. The queue's own row comes and goes; this one stays. */
@Entity('tasks')
@Index('ix_tasks_user', ['userId', 'id'])
@Index('ix_tasks_open', ['userId', 'dispatchedAt', 'id'], { where: `state in ('queued', 'running')` })
export class TaskEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tasks' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_tasks_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text')
  kind: string;

  @Column('text', { default: TaskState.Queued })
  state: TaskState;

  /** 0-100. */
  @Column('smallint', { default: 0 })
  progress: number;

  /** Ids alone: what they stand for is sealed elsewhere. */
  @Column('jsonb')
  input: Record<string, string>;

  @Column('jsonb', { nullable: true })
  result: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  problem: TaskProblem | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** When it got its place in the queue; until then it waits for others of its owner. */
  @Column('timestamptz', { name: 'dispatched_at', nullable: true })
  dispatchedAt: Date | null;

  @Index('ix_tasks_finished')
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
