import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAttemptCounters1795001103000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attempt_counters (
        key text not null,
        failures integer not null,
        last_at timestamptz not null,
        blocked_until timestamptz,
        constraint pk_attempt_counters primary key (key)
      )
    `);
    await runner.query('create index ix_attempt_counters_last on attempt_counters (last_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attempt_counters');
  }
}
