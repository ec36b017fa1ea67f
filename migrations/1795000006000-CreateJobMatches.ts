import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateJobMatches1795000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_matches (
        id uuid not null,
        user_id uuid not null,
        cv_id uuid not null,
        version integer not null,
        job_id uuid not null,
        score real not null,
        engine_version text not null,
        content bytea not null,
        created_at timestamptz not null default now(),
        constraint pk_job_matches primary key (id),
        constraint fk_job_matches_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_job_matches_cv foreign key (cv_id) references cvs (id) on delete cascade,
        constraint fk_job_matches_job foreign key (job_id) references job_descriptions (id) on delete cascade
      )
    `);
    await runner.query('create index ix_job_matches_cv on job_matches (cv_id)');
    await runner.query('create index ix_job_matches_job on job_matches (job_id)');
    await runner.query('create index ix_job_matches_user on job_matches (user_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_matches');
  }
}
