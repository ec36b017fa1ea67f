import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateTasks1795000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tasks (
        id uuid not null,
        user_id uuid not null,
        kind text not null,
        state text not null default 'queued',
        progress smallint not null default '0',
        input jsonb not null,
        result jsonb,
        problem jsonb,
        created_at timestamptz not null default now(),
        finished_at timestamptz,
        constraint pk_tasks primary key (id),
        constraint fk_tasks_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_tasks_user on tasks (user_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tasks');
  }
}
