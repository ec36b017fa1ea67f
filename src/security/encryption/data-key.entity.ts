import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One key per user, wrapped by a master key. Without this row the user's content is noise, in every backup too. */
@Entity('data_keys')
export class DataKeyEntity {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'pk_data_keys' })
  @ForeignKey('users', { name: 'fk_data_keys_user', onDelete: 'CASCADE' })
  userId: string;

  @Column('bytea', { name: 'wrapped_key', select: false })
  wrappedKey: Buffer;

  /** Which master key wraps it; `keys:rotate` looks for the older ones. */
  @Index('ix_data_keys_master_version')
  @Column('int', { name: 'master_version' })
  masterVersion: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
