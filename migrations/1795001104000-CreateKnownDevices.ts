import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateKnownDevices1795001104000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_devices (
        id uuid not null,
        user_id uuid not null,
        token_hash text not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        constraint uq_known_devices_hash unique (token_hash),
        constraint pk_known_devices primary key (id),
        constraint fk_known_devices_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_known_devices_user on known_devices (user_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table known_devices');
  }
}
