import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A device that somebody signed in from, and that holds a token to be known again by. The token opens nothing: it only
 * says that wrong sign-ins of strangers are not held against this device.
 */
@Entity('known_devices')
@Unique('uq_known_devices_hash', ['tokenHash'])
export class KnownDeviceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_known_devices' })
  id: string;

  @Index('ix_known_devices_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_known_devices_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text', { name: 'token_hash', select: false })
  tokenHash: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;
}
