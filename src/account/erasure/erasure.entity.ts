import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An erased account: nothing of whose it was, once what lay outside the database is gone too. */
@Entity('erasures')
@Index('ix_erasures_open', ['requestedAt'], { where: 'finished_at is null' })
export class ErasureEntity {
  /** Random, not timed: whoever knows it may read the receipt. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_erasures' })
  id: string;

  /** The sealed ErasedSubject; null at the end. */
  @Column('bytea', { nullable: true })
  content: Buffer | null;

  /** Which master key it is sealed under. */
  @Column('int', { name: 'key_version' })
  keyVersion: number;

  /** How many rows of which table went. */
  @Column('jsonb')
  rows: { table: string; rows: number }[];

  @Column('int', { name: 'mails_cancelled' })
  mailsCancelled: number;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  /** The signed text, to the byte. */
  @Column('text', { nullable: true })
  manifest: string | null;
}
