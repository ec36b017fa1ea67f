import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One signed-in device. Access tokens name their session, so that ending it ends them. */
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

  @Column('text')
  address: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
