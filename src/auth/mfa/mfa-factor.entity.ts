import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An authenticator app: begun, and once its first code was shown, in force. */
@Entity('mfa_factors')
@Unique('uq_mfa_factors_user', ['userId'])
export class MfaFactorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mfa_factors' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_mfa_factors_user', onDelete: 'CASCADE' })
  userId: string;

  /** Sealed with the user's data key. */
  @Column('bytea')
  secret: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** The time step of the code that was used last: neither it nor an older one is taken again. */
  @Column('int', { name: 'last_step', nullable: true })
  lastStep: number | null;
}

/** Good once, for whoever lost the authenticator. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_recovery_codes' })
  @ForeignKey('users', { name: 'fk_recovery_codes_user', onDelete: 'CASCADE' })
  userId: string;

  /** SHA-256; the code itself has 80 random bits. */
  @PrimaryColumn('text', { name: 'code_hash', primaryKeyConstraintName: 'pk_recovery_codes' })
  codeHash: string;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
