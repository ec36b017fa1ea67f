import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAccounts1795000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table users (
        id uuid not null,
        email text not null,
        username text not null,
        full_name text,
        password_hash text not null,
        role text not null default 'user',
        is_active boolean not null default true,
        is_verified boolean not null default false,
        created_at timestamptz not null default now(),
        constraint uq_users_username unique (username),
        constraint uq_users_email unique (email),
        constraint pk_users primary key (id)
      )
    `);
    await runner.query(`
      create table data_keys (
        user_id uuid not null,
        wrapped_key bytea not null,
        master_version integer not null,
        created_at timestamptz not null default now(),
        constraint pk_data_keys primary key (user_id),
        constraint fk_data_keys_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_data_keys_master_version on data_keys (master_version)');
    await runner.query(`
      create table sessions (
        id uuid not null,
        user_id uuid not null,
        user_agent text not null,
        address text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        constraint pk_sessions primary key (id),
        constraint fk_sessions_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_sessions_user on sessions (user_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions');
    await runner.query('drop table data_keys');
    await runner.query('drop table users');
  }
}
