import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('job_matches')
@Index('ix_job_matches_user', ['userId', 'id'])
@Index('ix_job_matches_newest', ['userId', 'cvId', 'jobId', 'id'])
export class JobMatchEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_job_matches' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_job_matches_user', onDelete: 'CASCADE' })
  userId: string;

  @Index('ix_job_matches_cv')
  @Column('uuid', { name: 'cv_id' })
  @ForeignKey('cvs', { name: 'fk_job_matches_cv', onDelete: 'CASCADE' })
  cvId: string;

  @Column('int')
  version: number;

  @Index('ix_job_matches_job')
  @Column('uuid', { name: 'job_id' })
  @ForeignKey('job_descriptions', { name: 'fk_job_matches_job', onDelete: 'CASCADE' })
  jobId: string;

  /** 0-100, hundredths kept. */
  @Column('real')
  score: number;

  @Column('text', { name: 'engine_version' })
  engineVersion: string;

  /** A sealed Match. */
  @Column('bytea', { select: false })
  content: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
