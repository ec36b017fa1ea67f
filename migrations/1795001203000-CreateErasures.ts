import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateErasures1795001203000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table erasures (
        id uuid not null,
        content bytea,
        key_version integer not null,
        rows jsonb not null,
        mails_cancelled integer not null,
        requested_at timestamptz not null,
        finished_at timestamptz,
        manifest text,
        constraint pk_erasures primary key (id)
      )
    `);
    await runner.query('create index ix_erasures_open on erasures (requested_at) where finished_at is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table erasures');
  }
}
