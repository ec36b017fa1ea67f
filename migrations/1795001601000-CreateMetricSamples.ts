import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateMetricSamples1795001601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table metric_samples (
        resolution text not null,
        at timestamptz not null,
        instance text not null,
        figures jsonb not null,
        constraint pk_metric_samples primary key (resolution, at, instance)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table metric_samples');
  }
}
