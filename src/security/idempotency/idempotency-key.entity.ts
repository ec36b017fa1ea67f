import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A request that its sender may repeat without repeating what it does, and what it was answered. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_idempotency_keys' })
  @ForeignKey('users', { name: 'fk_idempotency_keys_user', onDelete: 'CASCADE' })
  userId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_keys' })
  key: string;

  /** Digest of what was asked. */
  @Column('text')
  fingerprint: string;

  @Column('int', { nullable: true })
  status: number | null;

  /** The sealed JSON of the answer. */
  @Column('bytea', { nullable: true })
  answer: Buffer | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
