import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { MailState, OutboxEntity } from './outbox.entity.js';

/** The queue's own name for the work; the worker registers under it. */
export const MAIL_QUEUE_TASK = 'mail';

/** With the queue's back-off (e^n seconds, at most six hours) the last try is some 16 hours after the first. */
const MAX_ATTEMPTS = 12;
/** Before documents and exports: somebody waits for a mail. */
const PRIORITY = -10;
/** Mails of one lane go one by one: a mail server that hangs holds two of the worker's hands, never all. */
const LANES = 2;
/** How long the row (no content, no address) tells that a mail was sent. */
const KEPT = '30 days';
/** The lock is held while the mail server answers. */
const LONGEST_SENDING = '2min';

@Injectable()
export class OutboxRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The mail and its job in the queue, in the caller's transaction: neither without the other. */
  async enqueue(
    mail: Pick<OutboxEntity, 'id' | 'template' | 'locale' | 'content' | 'keyVersion' | 'usefulUntil'>,
  ): Promise<void> {
    const lane = `mail-${parseInt(mail.id.slice(-2), 16) % LANES}`;
    await this.unitOfWork.run(async () => {
      await this.unitOfWork.repository(OutboxEntity).insert(mail);
      await this.unitOfWork.manager.query(
        `select graphile_worker.add_job(
           $1, payload := $2::json, queue_name := $3, max_attempts := $4, job_key := $5, priority := $6)`,
        [MAIL_QUEUE_TASK, JSON.stringify({ mailId: mail.id }), lane, MAX_ATTEMPTS, mail.id, PRIORITY],
      );
    });
  }

  exists(id: string): Promise<boolean> {
    return this.unitOfWork.repository(OutboxEntity).existsBy({ id });
  }

  /** Mails that wait, in the order of their ids. */
  listQueued(afterId: string, limit: number): Promise<OutboxEntity[]> {
    return this.unitOfWork
      .repository(OutboxEntity)
      .createQueryBuilder('mail')
      .addSelect('mail.content')
      .where('mail.state = :queued and mail.id > :afterId', { queued: MailState.Queued, afterId })
      .orderBy('mail.id')
      .limit(limit)
      .getMany();
  }

  /**
   * The mail if it is still to be sent, locked until the transaction ends: two workers with the same job (one was taken
   * for dead) come one after the other, and the second finds it sent.
   */
  async lockQueued(id: string): Promise<OutboxEntity | null> {
    await this.unitOfWork.manager.query(`set local idle_in_transaction_session_timeout = '${LONGEST_SENDING}'`);
    return this.unitOfWork
      .repository(OutboxEntity)
      .createQueryBuilder('mail')
      .addSelect('mail.content')
      .where('mail.id = :id and mail.state = :queued', { id, queued: MailState.Queued })
      .setLock('pessimistic_write')
      .getOne();
  }

  async noteFailure(id: string, problem: string): Promise<void> {
    await this.unitOfWork.manager.query('update outbox set attempts = attempts + 1, problem = $2 where id = $1', [
      id,
      problem,
    ]);
  }

  /** Takes the content away with the last use for it. */
  async finish(id: string, state: MailState.Sent | MailState.Dead, problem: string | null, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `update outbox set state = $2, problem = $3, finished_at = $4, attempts = attempts + 1, content = null
       where id = $1`,
      [id, state, problem, now],
    );
    await this.unitOfWork.manager.query('delete from outbox where finished_at < $1::timestamptz - $2::interval', [
      now,
      KEPT,
    ]);
  }
}
