import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

export enum VersionReason {
  Parsed = 'parsed',
  Edited = 'edited',
  Tailored = 'tailored',
  /** Tailored by its owner, by hand. */
  HandTailored = 'hand-tailored',
  Restored = 'restored',
}

/** One state of a CV's content. Versions are only ever added. */
@Entity('cv_versions')
@Unique('uq_cv_versions_number', ['cvId', 'number'])
export class CvVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cv_versions' })
  id: string;

  @Index('ix_cv_versions_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_cv_versions_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('uuid', { name: 'cv_id' })
  @ForeignKey('cvs', { name: 'fk_cv_versions_cv', onDelete: 'CASCADE' })
  cvId: string;

  /** 1, 2, 3 ... within the CV. */
  @Column('int')
  number: number;

  /** The version that this one was made from. */
  @Column('int', { name: 'parent_number', nullable: true })
  parentNumber: number | null;

  @Column('text')
  reason: VersionReason;

  /** The ad that it was tailored to. */
  @Index('ix_cv_versions_job')
  @Column('uuid', { name: 'job_id', nullable: true })
  @ForeignKey('job_descriptions', { name: 'fk_cv_versions_job', onDelete: 'SET NULL' })
  jobId: string | null;

  @Column('text', { name: 'engine_version' })
  engineVersion: string;

  /** A sealed VersionContent. */
  @Column('bytea', { select: false })
  content: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
