import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something that happened to an account, for its owner to see. */
@Entity('activities')
@Index('ix_activities_user', ['userId', 'id'])
export class ActivityEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_activities' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_activities_user', onDelete: 'CASCADE' })
  userId: string;

  /** Feature and what happened, e.g. `access-token.created`. */
  @Column('text')
  type: string;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { name: 'user_agent', nullable: true })
  userAgent: string | null;

  /** Names and ids; never a secret, never content. */
  @Column('jsonb', { default: {} })
  details: ActivityDetails;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

export type ActivityDetails = Readonly<Record<string, string | number | boolean | null>>;
