import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSearchDocuments1795001301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table search_documents (
        type text not null,
        id uuid not null,
        user_id uuid not null,
        kind text not null,
        language text,
        tags text[] not null default '{}',
        at timestamptz not null,
        tokens tsvector not null,
        facts bytea not null,
        words bytea not null,
        content bytea not null,
        constraint pk_search_documents primary key (type, id),
        constraint fk_search_documents_user foreign key (user_id) references users (id) on delete cascade
      )
    `);
    await runner.query('create index ix_search_documents_user on search_documents (user_id, type, at)');
    // a user's tokens are nobody else's, so this one index is each user's own
    await runner.query('create index ix_search_documents_tokens on search_documents using gin (tokens)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table search_documents');
  }
}
