import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateOutbox1795000201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id uuid not null,
        template text not null,
        locale text not null,
        state text not null default 'queued',
        content bytea,
        key_version integer not null,
        attempts integer not null default '0',
        problem text,
        created_at timestamptz not null default now(),
        useful_until timestamptz,
        finished_at timestamptz,
        constraint pk_outbox primary key (id)
      )
    `);
    await runner.query('create index ix_outbox_finished on outbox (finished_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox');
  }
}
