import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/**
 * One signed-in device: access tokens name their session, and its refresh tokens are a family of one line. Ending the
 * session ends them all.
 */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sessions' })
  id: string;

  @Index('ix_sessions_user')
  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_sessions_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text', { name: 'user_agent' })
  userAgent: string;

  /** Of the sign-in or the latest refresh. */
  @Column('text')
  address: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** However much it is used. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** Digest of the one refresh token that is good now. */
  @Column('text', { name: 'refresh_hash', select: false })
  refreshHash: string;

  /** How many refresh tokens came before it. */
  @Column('int', { name: 'refresh_count', default: 0 })
  refreshCount: number;

  /** When it was made. */
  @Column('timestamptz', { name: 'refreshed_at' })
  refreshedAt: Date;

  /** To the minute or so. */
  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt: Date;
}
