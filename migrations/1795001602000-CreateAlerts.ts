import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAlerts1795001602000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table alerts (
        id uuid not null,
        rule text not null,
        severity text not null,
        summary text not null,
        value double precision not null,
        started_at timestamptz not null default now(),
        resolved_at timestamptz,
        firing_told_at timestamptz,
        resolved_told_at timestamptz,
        constraint pk_alerts primary key (id)
      )`);
    await runner.query('create index ix_alerts_started on alerts (started_at, id)');
    // However many replicas judge at once, one trouble is one alert.
    await runner.query('create unique index uq_alerts_firing on alerts (rule) where resolved_at is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table alerts');
  }
}
