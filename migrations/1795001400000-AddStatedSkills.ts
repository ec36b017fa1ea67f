import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AddStatedSkills1795001400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cvs add stated_skills bytea');
    await runner.query('alter table cv_analyses add job_id uuid');
    await runner.query(`
      alter table cv_analyses add constraint fk_cv_analyses_job
        foreign key (job_id) references job_descriptions (id) on delete set null
    `);
    await runner.query('create index ix_cv_analyses_job on cv_analyses (job_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cv_analyses drop column job_id');
    await runner.query('alter table cvs drop column stated_skills');
  }
}
