import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A key that a user has with a language model provider. It is used for them and never shown again. */
@Entity('api_keys')
@Unique('uq_api_keys_user_provider', ['userId', 'provider'])
export class ApiKeyEntity {
  /** A new one whenever the key is replaced: the sealed key is bound to it. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_keys' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'fk_api_keys_user', onDelete: 'CASCADE' })
  userId: string;

  /** One of AI_PROVIDERS when it was stored. */
  @Column('text')
  provider: string;

  /** The key, sealed. */
  @Column('bytea', { select: false })
  content: Buffer;

  /** For telling keys apart. */
  @Column('text', { name: 'last_four' })
  lastFour: string;

  /** What the provider said of it last; null if it was never asked. */
  @Column('boolean', { name: 'is_valid', nullable: true })
  isValid: boolean | null;

  @Column('timestamptz', { name: 'validated_at', nullable: true })
  validatedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
