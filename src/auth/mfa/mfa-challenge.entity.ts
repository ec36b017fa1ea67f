import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A sign-in whose password was right and whose second factor is awaited. */
@Entity('mfa_challenges')
@Unique('uq_mfa_challenges_hash', ['tokenHash'])
export class MfaChallengeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mfa_challenges' })
  id: string;

  @Index('ix_mfa_challenges_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_mfa_challenges_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text', { name: 'token_hash', select: false })
  tokenHash: string;

  /** The known device that gave the password, if it was one. */
  @Column('uuid', { name: 'device_id', nullable: true })
  deviceId: string | null;

  /** Wrong codes so far. */
  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
