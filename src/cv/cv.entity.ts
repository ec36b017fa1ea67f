import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export enum CvStatus {
  /** A task is reading it. */
  Processing = 'processing',
  Ready = 'ready',
  /** It could not be read; `problem` says why. */
  Failed = 'failed',
}

/** A CV as its owner keeps it: the original file, and versions of what was read in it. */
@Entity('cvs')
@Index('ix_cvs_user', ['userId', 'id'])
@Index('ix_cvs_user_title', ['userId', 'title', 'id'])
@Index('ix_cvs_user_updated', ['userId', 'updatedAt', 'id'])
export class CvEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cvs' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_cvs_user', onDelete: 'CASCADE' })
  userId: string;

  @Index('ix_cvs_file')
  @Column('uuid', { name: 'file_id' })
  @ForeignKey('files', { name: 'fk_cvs_file' })
  fileId: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  @Column('text')
  status: CvStatus;

  @Column('jsonb', { nullable: true })
  problem: { error_code: string; detail: string } | null;

  /** The task that reads it, while it does. */
  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  /** ISO 639-1, once read. */
  @Column('text', { nullable: true })
  language: string | null;

  /** The version that stands for the CV: a tailored one is made beside it, not in its place. 0 before the first. */
  @Column('int', { name: 'current_version', default: 0 })
  currentVersion: number;

  /** The highest number given out. */
  @Column('int', { name: 'latest_version', default: 0 })
  latestVersion: number;

  /** Sealed StatedSkills, if the owner has corrected what was found. */
  @Column('bytea', { name: 'stated_skills', nullable: true, select: false })
  statedSkills: Buffer | null;

  /** Counts every change, for If-Match. */
  @Column('int', { default: 1 })
  revision: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt: Date;
}
