import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum FileKind {
  Cv = 'cv',
  Analysis = 'analysis',
  Job = 'job',
  Export = 'export',
}

/** What is known of a stored file; its bytes lie sealed in the storage under a generated key. */
@Entity('files')
@Index('ix_files_user', ['userId', 'id'])
@Index('ix_files_user_name', ['userId', 'name', 'id'])
@Index('ix_files_user_size', ['userId', 'size', 'id'])
@Index('uq_files_content', ['userId', 'sha256'], { unique: true, where: 'not held and deleted_at is null' })
@Index('ix_files_deleted', ['deletedAt'], { where: 'deleted_at is not null' })
@Index('ix_files_expires', ['expiresAt'], { where: 'expires_at is not null' })
export class FileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_files' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_files_user', onDelete: 'CASCADE' })
  userId: string;

  /** As uploaded, for the download's file name alone. */
  @Column('text')
  name: string;

  @Column('text')
  kind: FileKind;

  /** Told by the content, not by the name. */
  @Column('text', { name: 'media_type' })
  mediaType: string;

  /** Bytes. */
  @Column('int')
  size: number;

  /** Hex, of the bytes as uploaded. */
  @Column('text')
  sha256: string;

  @Index('uq_files_storage_key', { unique: true })
  @Column('text', { name: 'storage_key' })
  storageKey: string;

  /** `a/b`; empty for none. Folders are no rows: one is there while something lies in it. */
  @Column('text', { default: '' })
  folder: string;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  /** Another record stands on it, e.g. a CV on its original: it goes with that one, and not alone. */
  @Column('boolean', { default: false })
  held: boolean;

  /** Counts every change, for If-Match. */
  @Column('int', { default: 1 })
  revision: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;

  /** In the trash since. */
  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  deletedAt: Date | null;

  /** When the service takes it away by itself, e.g. an export. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt: Date | null;
}
