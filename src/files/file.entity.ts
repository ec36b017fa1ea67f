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

  @Column('text', { name: 'storage_key' })
  storageKey: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
