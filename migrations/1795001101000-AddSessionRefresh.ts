import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Sessions that were open before have no refresh token; they end with their access token. */
export class AddSessionRefresh1795001101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions
        add column refresh_hash text not null default '',
        add column refresh_count integer not null default 0,
        add column refreshed_at timestamptz not null default now(),
        add column last_used_at timestamptz not null default now()
    `);
    await runner.query('alter table sessions alter column refresh_hash drop default');
    await runner.query('alter table sessions alter column refreshed_at drop default');
    await runner.query('alter table sessions alter column last_used_at drop default');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions
        drop column refresh_hash, drop column refresh_count, drop column refreshed_at, drop column last_used_at
    `);
  }
}
