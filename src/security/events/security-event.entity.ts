import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

export type EventDetails = Readonly<Record<string, string | number | boolean | null>>;

/** Something that looks like an attack, seen by the service, by an administrator or by a sensor outside. */
@Entity('security_events')
@Index('ix_security_events_severity', ['severity', 'id'])
@Unique('uq_security_events_external', ['externalId'])
export class SecurityEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_security_events' })
  id: string;

  /** What was seen, e.g. `attack.sql-injection`, `client.blocked`, `session.refresh-reused`. */
  @Column('text')
  type: string;

  @Column('text')
  severity: Severity;

  /** `service`, `admin`, or the name that a sensor gives itself. */
  @Column('text')
  source: string;

  /** The message id of a sensor: what is sent twice is one event. */
  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  /** No foreign key: the event outlives the account. */
  @Column('uuid', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  /** Names, ids and figures; never what was sent. */
  @Column('jsonb', { default: {} })
  details: EventDetails;

  @Index('ix_security_events_time')
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
