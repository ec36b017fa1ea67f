import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AddUserSearch1795001201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(`
      create index ix_users_search on users
        using gin (username gin_trgm_ops, email gin_trgm_ops, full_name gin_trgm_ops)
    `);
    await runner.query('create index ix_users_role on users (role, id)');
  }

  /** The extension stays: others in this database may use it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_users_role');
    await runner.query('drop index ix_users_search');
  }
}
