import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApplicationStatus } from './application-status.js';

/** An application for a job. What it says of the job and its owner's notes are sealed; where it stands is not, for lists and counts. */
@Entity('job_applications')
@Index('ix_job_applications_user', ['userId', 'id'])
@Index('ix_job_applications_status', ['userId', 'status', 'id'])
export class JobApplicationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_job_applications' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_job_applications_user', onDelete: 'CASCADE' })
  userId: string;

  @Index('ix_job_applications_cv')
  @Column('uuid', { name: 'cv_id', nullable: true })
  @ForeignKey('cvs', { name: 'fk_job_applications_cv', onDelete: 'SET NULL' })
  cvId: string | null;

  /** The ad as read, if it was given and could be. */
  @Index('ix_job_applications_job')
  @Column('uuid', { name: 'job_id', nullable: true })
  @ForeignKey('job_descriptions', { name: 'fk_job_applications_job', onDelete: 'SET NULL' })
  jobId: string | null;

  @Column('text')
  status: ApplicationStatus;

  /** Sealed ApplicationContent. */
  @Column('bytea')
  content: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** A step on the way of an application; steps are only ever added. */
@Entity('job_application_steps')
@Index('ix_job_application_steps_application', ['applicationId', 'id'])
export class JobApplicationStepEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_job_application_steps' })
  id: string;

  @Index('ix_job_application_steps_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_job_application_steps_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('uuid', { name: 'application_id' })
  @ForeignKey('job_applications', { name: 'fk_job_application_steps_application', onDelete: 'CASCADE' })
  applicationId: string;

  @Column('text')
  status: ApplicationStatus;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
