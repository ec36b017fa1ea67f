import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What a mailed token lets its bearer do; each is good for this alone. */
export enum MailTokenPurpose {
  VerifyEmail = 'verify-email',
  ResetPassword = 'reset-password',
  /** Sent to the address that an account has, when another is to take its place. */
  ApproveEmailChange = 'approve-email-change',
  /** Sent to the address that is to take its place. */
  ConfirmEmailChange = 'confirm-email-change',
}

/** A token that was mailed. One of a purpose: a new one takes the place of the older. */
@Entity('mail_tokens')
@Unique('uq_mail_tokens_hash', ['tokenHash'])
@Unique('uq_mail_tokens_user_purpose', ['userId', 'purpose'])
export class MailTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mail_tokens' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_mail_tokens_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('text')
  purpose: MailTokenPurpose;

  /** SHA-256; the token itself has 256 random bits. */
  @Column('text', { name: 'token_hash', select: false })
  tokenHash: string;

  /** The address that it is about: to be verified, or to be changed to. */
  @Column('text')
  email: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
