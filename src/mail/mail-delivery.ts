import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { MailSender } from './mail-sender.js';
import { MailState, type OutboxEntity } from './outbox.entity.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import { isFinal, problemCode } from './smtp-problem.js';

/** Takes one mail of the outbox to its end. */
@Injectable()
export class MailDelivery {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly mails: OutboxRepository,
    private readonly outbox: Outbox,
    private readonly sender: MailSender,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws what went wrong, if another try may help: the queue will make one. */
  async deliver(id: string, lastAttempt: boolean): Promise<void> {
    const failure = await this.unitOfWork.run(async () => {
      const mail = await this.mails.lockQueued(id);
      return mail ? this.attempt(mail, lastAttempt) : null;
    });
    if (failure) throw failure;
  }

  /** @returns the failure instead of throwing it, so that what is noted of it is committed. */
  private async attempt(mail: OutboxEntity, lastAttempt: boolean): Promise<Error | null> {
    const now = this.clock.now();
    if (mail.usefulUntil && mail.usefulUntil <= now) {
      await this.giveUp(mail, mail.problem ?? 'too-late');
      return null;
    }
    try {
      await this.sender.send(mail, this.outbox.open(mail));
    } catch (error) {
      const problem = problemCode(error);
      if (lastAttempt || isFinal(error)) {
        await this.giveUp(mail, problem);
        return null;
      }
      await this.mails.noteFailure(mail.id, problem);
      this.log.warn({ message: 'Mail not sent yet', mail_id: mail.id, template: mail.template, problem });
      return new Error(`Mail not sent yet: ${problem}`); // the server's own message may quote an address
    }
    await this.mails.finish(mail.id, MailState.Sent, null, this.clock.now());
    return null;
  }

  private async giveUp({ id, template }: OutboxEntity, problem: string): Promise<void> {
    await this.mails.finish(id, MailState.Dead, problem, this.clock.now());
    this.log.error({ message: 'Mail given up', mail_id: id, template, problem });
  }
}
