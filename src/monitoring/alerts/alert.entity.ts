import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export enum AlertSeverity {
  /** Somebody should look now. */
  Page = 'page',
  /** Somebody should look today. */
  Ticket = 'ticket',
}

@Entity('alerts')
@Index('ix_alerts_started', ['startedAt', 'id'])
export class AlertEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_alerts' })
  id: string;

  @Index('uq_alerts_firing', { unique: true, where: 'resolved_at is null' })
  @Column('text')
  rule: string;

  @Column('text')
  severity: AlertSeverity;

  @Column('text')
  summary: string;

  /** What was measured when it began. */
  @Column('double precision')
  value: number;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;

  /** When the webhook took it; null: not yet, or there is none. */
  @Column('timestamptz', { name: 'firing_told_at', nullable: true })
  firingToldAt: Date | null;

  @Column('timestamptz', { name: 'resolved_told_at', nullable: true })
  resolvedToldAt: Date | null;
}
