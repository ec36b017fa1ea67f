import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSecurityEvents1795001501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table security_events (
        id uuid not null,
        type text not null,
        severity text not null,
        source text not null,
        external_id text,
        user_id uuid,
        address text,
        details jsonb not null default '{}',
        created_at timestamptz not null default now(),
        constraint pk_security_events primary key (id),
        constraint uq_security_events_external unique (external_id)
      )
    `);
    await runner.query('create index ix_security_events_severity on security_events (severity, id)');
    await runner.query('create index ix_security_events_time on security_events (created_at)');
    await runner.query(`
      create table client_restrictions (
        client text not null,
        kind text not null,
        reason text not null,
        score double precision not null,
        created_at timestamptz not null default now(),
        until timestamptz not null,
        constraint pk_client_restrictions primary key (client)
      )
    `);
    await runner.query('create index ix_client_restrictions_until on client_restrictions (until)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table client_restrictions');
    await runner.query('drop table security_events');
  }
}
