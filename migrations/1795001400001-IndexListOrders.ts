import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class IndexListOrders1795001400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ix_cvs_user_title on cvs (user_id, title, id)');
    await runner.query('create index ix_cvs_user_updated on cvs (user_id, updated_at, id)');
    await runner.query('create index ix_job_matches_newest on job_matches (user_id, cv_id, job_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_job_matches_newest');
    await runner.query('drop index ix_cvs_user_updated');
    await runner.query('drop index ix_cvs_user_title');
  }
}
