import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSecondFactors1795001105000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mfa_factors (
        id uuid not null,
        user_id uuid not null,
        secret bytea not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step integer,
        constraint uq_mfa_factors_user unique (user_id),
        constraint pk_mfa_factors primary key (id),
        constraint fk_mfa_factors_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query(`
      create table recovery_codes (
        user_id uuid not null,
        code_hash text not null,
        used_at timestamptz,
        constraint pk_recovery_codes primary key (user_id, code_hash),
        constraint fk_recovery_codes_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query(`
      create table mfa_challenges (
        id uuid not null,
        user_id uuid not null,
        token_hash text not null,
        device_id uuid,
        failures integer not null default 0,
        expires_at timestamptz not null,
        constraint uq_mfa_challenges_hash unique (token_hash),
        constraint pk_mfa_challenges primary key (id),
        constraint fk_mfa_challenges_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_mfa_challenges_user on mfa_challenges (user_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mfa_challenges');
    await runner.query('drop table recovery_codes');
    await runner.query('drop table mfa_factors');
  }
}
