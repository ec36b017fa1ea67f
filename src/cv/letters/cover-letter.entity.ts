import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A letter drafted from a version of a CV for an ad. */
@Entity('cover_letters')
@Index('ix_cover_letters_cv', ['cvId', 'id'])
export class CoverLetterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cover_letters' })
  id: string;

  @Index('ix_cover_letters_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_cover_letters_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('uuid', { name: 'cv_id' })
  @ForeignKey('cvs', { name: 'fk_cover_letters_cv', onDelete: 'CASCADE' })
  cvId: string;

  /** The version of the CV that it was drafted from. */
  @Column('int')
  version: number;

  @Index('ix_cover_letters_job')
  @Column('uuid', { name: 'job_id', nullable: true })
  @ForeignKey('job_descriptions', { name: 'fk_cover_letters_job', onDelete: 'SET NULL' })
  jobId: string | null;

  /** Sealed LetterContent. */
  @Column('bytea')
  content: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
