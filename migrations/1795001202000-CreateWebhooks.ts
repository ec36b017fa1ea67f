import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateWebhooks1795001202000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webhooks (
        id uuid not null,
        user_id uuid not null,
        content bytea not null,
        events text[] not null,
        created_at timestamptz not null,
        constraint pk_webhooks primary key (id),
        constraint fk_webhooks_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_webhooks_user on webhooks (user_id, id)');
    await runner.query(`
      create table webhook_deliveries (
        id uuid not null,
        user_id uuid not null,
        webhook_id uuid not null,
        event text not null,
        data jsonb not null,
        state text not null default 'pending',
        attempts integer not null default '0',
        response_status integer,
        problem text,
        created_at timestamptz not null,
        last_attempt_at timestamptz,
        finished_at timestamptz,
        constraint pk_webhook_deliveries primary key (id),
        constraint fk_webhook_deliveries_user foreign key (user_id) references users (id) on delete cascade,
        constraint fk_webhook_deliveries_webhook foreign key (webhook_id) references webhooks (id) on delete cascade
      )
    `);
    await runner.query('create index ix_webhook_deliveries_user on webhook_deliveries (user_id)');
    await runner.query('create index ix_webhook_deliveries_webhook on webhook_deliveries (webhook_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table webhook_deliveries');
    await runner.query('drop table webhooks');
  }
}
