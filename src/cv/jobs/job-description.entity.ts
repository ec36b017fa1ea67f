import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A job ad that a user has given. All of it is sealed, title and employer too. */
@Entity('job_descriptions')
@Index('ix_job_descriptions_user', ['userId', 'id'])
export class JobDescriptionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_job_descriptions' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_job_descriptions_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text', { name: 'engine_version' })
  engineVersion: string;

  /** A sealed JobAd. */
  @Column('bytea')
  content: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
