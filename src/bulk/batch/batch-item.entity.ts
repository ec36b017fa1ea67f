import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { type TaskProblem } from '../../tasks/task.entity.js';

export enum BatchItemState {
  Waiting = 'waiting',
  Succeeded = 'succeeded',
  Failed = 'failed',
}

/** One of the things that a batch is to do, and what came of it. */
@Entity('batch_items')
export class BatchItemEntity {
  @PrimaryColumn('uuid', { name: 'task_id', primaryKeyConstraintName: 'pk_batch_items' })
  @ForeignKey('tasks', { name: 'fk_batch_items_task', onDelete: 'CASCADE' })
  taskId: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_batch_items' })
  position: number;

  @Index('ix_batch_items_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_batch_items_user', onDelete: 'CASCADE' })
  userId: string;

  /** A file's or a CV's id, as it was given. */
  @Column('uuid', { name: 'item_id' })
  itemId: string;

  @Column('text', { default: BatchItemState.Waiting })
  state: BatchItemState;

  /** How often it was begun: what kills its worker is not tried forever. */
  @Column('int', { default: 0 })
  attempts: number;

  /** Ids of what was made. */
  @Column('jsonb', { nullable: true })
  result: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  problem: TaskProblem | null;
}
