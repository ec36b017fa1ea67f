import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateUserSettings1795000103000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table user_settings (
        user_id uuid not null,
        preferred_ai_model text,
        analysis_preferences jsonb not null default '{}',
        notification_settings jsonb not null default '{}',
        ui_preferences jsonb not null default '{}',
        updated_at timestamptz not null,
        constraint pk_user_settings primary key (user_id),
        constraint fk_user_settings_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table user_settings');
  }
}
