import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { type Permission } from '../../common/access/permission.js';

/** A personal access token. The token itself is shown once and not kept; only its digest is. */
@Entity('access_tokens')
@Unique('uq_access_tokens_hash', ['tokenHash'])
@Index('ix_access_tokens_user', ['userId', 'id'])
export class AccessTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_access_tokens' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_access_tokens_user', onDelete: 'CASCADE' })
  userId: string;

  /** What its owner calls it. */
  @Column('text')
  name: string;

  /** SHA-256, hex. A token is 256 random bits, so nothing slower is needed. */
  @Column('text', { name: 'token_hash', select: false })
  tokenHash: string;

  /** For telling tokens apart. */
  @Column('text', { name: 'last_four' })
  lastFour: string;

  @Column('text', { array: true })
  scopes: Permission[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  /** To the minute. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
