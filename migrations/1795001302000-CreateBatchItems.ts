import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateBatchItems1795001302000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table batch_items (
        task_id uuid not null,
        position integer not null,
        user_id uuid not null,
        item_id uuid not null,
        state text not null default 'waiting',
        attempts integer not null default '0',
        result jsonb,
        problem jsonb,
        constraint pk_batch_items primary key (task_id, position),
        constraint fk_batch_items_task foreign key (task_id) references tasks (id) on delete cascade,
        constraint fk_batch_items_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_batch_items_user on batch_items (user_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table batch_items');
  }
}
