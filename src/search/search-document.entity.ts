import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum SearchType {
  Cv = 'cv',
  Job = 'job',
  File = 'file',
}

/**
 * What the search knows of a CV, an ad or a file. The words are keyed by the user's data key, so the database holds none
 * of them; type, kind, language, tags and time stand in clear, as they do in the rows they come from.
 */
@Entity('search_documents')
@Index('ix_search_documents_user', ['userId', 'type', 'at'])
@Index('ix_search_documents_tokens', { synchronize: false })
export class SearchDocumentEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_search_documents' })
  type: SearchType;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_search_documents' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_search_documents_user', onDelete: 'CASCADE' })
  userId: string;

  /** What a file is for; the same word as the type for CVs and ads. */
  @Column('text')
  kind: string;

  /** ISO 639-1. */
  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  @Column('timestamptz')
  at: Date;

  /** Keyed words with their places: what Postgres ranks and finds phrases by. */
  @Column('tsvector')
  tokens: string;

  /** Sealed SearchFacts. */
  @Column('bytea')
  facts: Buffer;

  /** Sealed: the distinct words, for what was mistyped. */
  @Column('bytea')
  words: Buffer;

  /** Sealed: the text itself, to show the places of a hit. */
  @Column('bytea')
  content: Buffer;
}
