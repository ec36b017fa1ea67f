import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAiUsages1795001402000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ai_usages (
        id uuid not null,
        user_id uuid not null,
        model text not null,
        purpose text not null,
        outcome text not null default 'pending',
        input_tokens integer,
        output_tokens integer,
        cost_micro_usd integer not null,
        created_at timestamptz not null,
        finished_at timestamptz,
        constraint pk_ai_usages primary key (id),
        constraint fk_ai_usages_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_ai_usages_user on ai_usages (user_id, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ai_usages');
  }
}
