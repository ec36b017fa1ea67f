import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Folders, tags, trash; and a removal of the bytes for every row that goes, whoever deletes it and by whatever cascade. */
export class ExtendFiles1795001300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table files
        add column folder text not null default '',
        add column tags text[] not null default '{}',
        add column held boolean not null default false,
        add column revision integer not null default '1',
        add column updated_at timestamptz not null default now(),
        add column deleted_at timestamptz,
        add column expires_at timestamptz
    `);
    await runner.query('update files set held = true where id in (select file_id from cvs)');
    await runner.query('create unique index uq_files_storage_key on files (storage_key)');
    await runner.query('create index ix_files_user_name on files (user_id, name, id)');
    await runner.query('create index ix_files_user_size on files (user_id, size, id)');
    await runner.query('create index ix_files_deleted on files (deleted_at) where deleted_at is not null');
    await runner.query('create index ix_files_expires on files (expires_at) where expires_at is not null');
    await runner.query(
      'create unique index uq_files_content on files (user_id, sha256) where not held and deleted_at is null',
    );
    await runner.query(`
      create function remove_file_content() returns trigger language plpgsql as $$
      begin
        perform graphile_worker.add_job('files.remove-content', json_build_object('storageKey', old.storage_key));
        return null;
      end $$
    `);
    await runner.query(`
      create trigger tr_files_removed after delete on files for each row execute function remove_file_content()
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger tr_files_removed on files');
    await runner.query('drop function remove_file_content');
    await runner.query('drop index uq_files_content');
    await runner.query('drop index ix_files_expires');
    await runner.query('drop index ix_files_deleted');
    await runner.query('drop index ix_files_user_size');
    await runner.query('drop index ix_files_user_name');
    await runner.query('drop index uq_files_storage_key');
    await runner.query(`
      alter table files
        drop column expires_at,
        drop column deleted_at,
        drop column updated_at,
        drop column revision,
        drop column held,
        drop column tags,
        drop column folder
    `);
  }
}
