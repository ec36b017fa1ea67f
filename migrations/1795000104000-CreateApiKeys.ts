import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateApiKeys1795000104000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_keys (
        id uuid not null,
        user_id uuid not null,
        provider text not null,
        content bytea not null,
        last_four text not null,
        is_valid boolean,
        validated_at timestamptz,
        created_at timestamptz not null,
        constraint uq_api_keys_user_provider unique (user_id, provider),
        constraint pk_api_keys primary key (id),
        constraint fk_api_keys_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_keys');
  }
}
