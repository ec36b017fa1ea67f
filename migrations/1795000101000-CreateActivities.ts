import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateActivities1795000101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activities (
        id uuid not null,
        user_id uuid not null,
        type text not null,
        address text,
        user_agent text,
        details jsonb not null default '{}',
        created_at timestamptz not null default now(),
        constraint pk_activities primary key (id),
        constraint fk_activities_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_activities_user on activities (user_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table activities');
  }
}
