import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateJobDescriptions1795000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_descriptions (
        id uuid not null,
        user_id uuid not null,
        engine_version text not null,
        content bytea not null,
        created_at timestamptz not null default now(),
        constraint pk_job_descriptions primary key (id),
        constraint fk_job_descriptions_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_job_descriptions_user on job_descriptions (user_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_descriptions');
  }
}
