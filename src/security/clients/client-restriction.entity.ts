import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type RestrictionKind = 'throttle' | 'block';

/** A client that has done too much that is suspicious. In Postgres, so that a flushed Redis sets nobody free. */
@Entity('client_restrictions')
export class ClientRestrictionEntity {
  /** `user:<id>`, `session:<id>` or `address:<address or network>`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_client_restrictions' })
  client: string;

  @Column('text')
  kind: RestrictionKind;

  /** What it did last. */
  @Column('text')
  reason: string;

  @Column('double precision')
  score: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Index('ix_client_restrictions_until')
  @Column('timestamptz')
  until: Date;
}
