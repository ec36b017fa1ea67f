import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateJobApplications1795001400002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table job_applications (
        id uuid not null,
        user_id uuid not null,
        cv_id uuid,
        job_id uuid,
        status text not null,
        content bytea not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint pk_job_applications primary key (id),
        constraint fk_job_applications_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_job_applications_cv foreign key (cv_id) references cvs (id) on delete set null,
        constraint fk_job_applications_job foreign key (job_id) references job_descriptions (id) on delete set null
      )
    `);
    await runner.query('create index ix_job_applications_user on job_applications (user_id, id)');
    await runner.query('create index ix_job_applications_status on job_applications (user_id, status, id)');
    await runner.query('create index ix_job_applications_cv on job_applications (cv_id)');
    await runner.query('create index ix_job_applications_job on job_applications (job_id)');
    await runner.query(`
      create table job_application_steps (
        id uuid not null,
        user_id uuid not null,
        application_id uuid not null,
        status text not null,
        created_at timestamptz not null,
        constraint pk_job_application_steps primary key (id),
        constraint fk_job_application_steps_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_job_application_steps_application foreign key (application_id)
          references job_applications (id) on delete cascade
      )
    `);
    await runner.query('create index ix_job_application_steps_user on job_application_steps (user_id)');
    await runner.query(
      'create index ix_job_application_steps_application on job_application_steps (application_id, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_application_steps');
    await runner.query('drop table job_applications');
  }
}
