import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIdempotencyKeys1795000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_keys (
        user_id uuid not null,
        key text not null,
        fingerprint text not null,
        status integer,
        answer bytea,
        created_at timestamptz not null default now(),
        constraint pk_idempotency_keys primary key (user_id, key),
        constraint fk_idempotency_keys_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_keys');
  }
}
