import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateCoverLetters1795001403000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cover_letters (
        id uuid not null,
        user_id uuid not null,
        cv_id uuid not null,
        version integer not null,
        job_id uuid,
        content bytea not null,
        created_at timestamptz not null,
        constraint pk_cover_letters primary key (id),
        constraint fk_cover_letters_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_cover_letters_cv foreign key (cv_id) references cvs (id) on delete cascade,
        constraint fk_cover_letters_job foreign key (job_id) references job_descriptions (id) on delete set null
      )
    `);
    await runner.query('create index ix_cover_letters_user on cover_letters (user_id)');
    await runner.query('create index ix_cover_letters_cv on cover_letters (cv_id, id)');
    await runner.query('create index ix_cover_letters_job on cover_letters (job_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cover_letters');
  }
}
