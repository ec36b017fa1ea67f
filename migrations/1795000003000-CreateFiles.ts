import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateFiles1795000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table files (
        id uuid not null,
        user_id uuid not null,
        name text not null,
        kind text not null,
        media_type text not null,
        size integer not null,
        sha256 text not null,
        storage_key text not null,
        created_at timestamptz not null default now(),
        constraint pk_files primary key (id),
        constraint fk_files_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_files_user on files (user_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table files');
  }
}
