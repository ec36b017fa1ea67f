import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAccessTokens1795000102000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_tokens (
        id uuid not null,
        user_id uuid not null,
        name text not null,
        token_hash text not null,
        last_four text not null,
        scopes text[] not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        constraint uq_access_tokens_hash unique (token_hash),
        constraint pk_access_tokens primary key (id),
        constraint fk_access_tokens_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_access_tokens_user on access_tokens (user_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_tokens');
  }
}
