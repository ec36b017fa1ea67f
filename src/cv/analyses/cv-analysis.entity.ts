import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('cv_analyses')
@Index('ix_cv_analyses_user', ['userId', 'id'])
@Index('ix_cv_analyses_cv', ['cvId', 'id'])
export class CvAnalysisEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cv_analyses' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_cv_analyses_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('uuid', { name: 'cv_id' })
  @ForeignKey('cvs', { name: 'fk_cv_analyses_cv', onDelete: 'CASCADE' })
  cvId: string;

  @Column('int')
  version: number;

  /** The ad that it was made against. */
  @Index('ix_cv_analyses_job')
  @Column('uuid', { name: 'job_id', nullable: true })
  @ForeignKey('job_descriptions', { name: 'fk_cv_analyses_job', onDelete: 'SET NULL' })
  jobId: string | null;

  /** 0-100. */
  @Column('smallint')
  score: number;

  @Column('text', { name: 'engine_version' })
  engineVersion: string;

  /** A sealed Analysis. */
  @Column('bytea', { select: false })
  content: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
