import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateMailTokens1795001102000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_tokens (
        id uuid not null,
        user_id uuid not null,
        purpose text not null,
        token_hash text not null,
        email text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint uq_mail_tokens_hash unique (token_hash),
        constraint uq_mail_tokens_user_purpose unique (user_id, purpose),
        constraint pk_mail_tokens primary key (id),
        constraint fk_mail_tokens_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail_tokens');
  }
}
