import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Role } from '../common/access/permission.js';

@Entity('users')
@Unique('uq_users_email', ['email'])
@Unique('uq_users_username', ['username'])
@Index('ix_users_role', ['role', 'id'])
@Index('ix_users_search', { synchronize: false }) // of trigrams, which only its migration can say
export class UserEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_users' })
  id: string;

  /** Lower case. */
  @Column('text')
  email: string;

  /** Lower case. */
  @Column('text')
  username: string;

  @Column('text', { name: 'full_name', nullable: true })
  fullName: string | null;

  /** argon2id, in its own encoded form. */
  @Column('text', { name: 'password_hash', select: false })
  passwordHash: string;

  @Column('text', { default: Role.User })
  role: Role;

  @Column('boolean', { name: 'is_active', default: true })
  isActive: boolean;

  @Column('boolean', { name: 'is_verified', default: false })
  isVerified: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
