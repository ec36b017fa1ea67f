import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateCvs1795000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cvs (
        id uuid not null,
        user_id uuid not null,
        file_id uuid not null,
        title text not null,
        description text,
        tags text[] not null default '{}',
        status text not null,
        problem jsonb,
        task_id uuid,
        language text,
        current_version integer not null default '0',
        latest_version integer not null default '0',
        revision integer not null default '1',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint pk_cvs primary key (id),
        constraint fk_cvs_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_cvs_file foreign key (file_id) references files (id)
      )
    `);
    await runner.query('create index ix_cvs_file on cvs (file_id)');
    await runner.query('create index ix_cvs_user on cvs (user_id, id)');
    await runner.query(`
      create table cv_versions (
        id uuid not null,
        user_id uuid not null,
        cv_id uuid not null,
        number integer not null,
        parent_number integer,
        reason text not null,
        job_id uuid,
        engine_version text not null,
        content bytea not null,
        created_at timestamptz not null default now(),
        constraint uq_cv_versions_number unique (cv_id, number),
        constraint pk_cv_versions primary key (id),
        constraint fk_cv_versions_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_cv_versions_cv foreign key (cv_id) references cvs (id) on delete cascade,
        constraint fk_cv_versions_job foreign key (job_id) references job_descriptions (id) on delete set null
      )
    `);
    await runner.query('create index ix_cv_versions_user on cv_versions (user_id)');
    await runner.query('create index ix_cv_versions_job on cv_versions (job_id)');
    await runner.query(`
      create table cv_analyses (
        id uuid not null,
        user_id uuid not null,
        cv_id uuid not null,
        version integer not null,
        score smallint not null,
        engine_version text not null,
        content bytea not null,
        created_at timestamptz not null default now(),
        constraint pk_cv_analyses primary key (id),
        constraint fk_cv_analyses_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_cv_analyses_cv foreign key (cv_id) references cvs (id) on delete cascade
      )
    `);
    await runner.query('create index ix_cv_analyses_cv on cv_analyses (cv_id, id)');
    await runner.query('create index ix_cv_analyses_user on cv_analyses (user_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table cv_analyses');
    await runner.query('drop table cv_versions');
    await runner.query('drop table cvs');
  }
}
