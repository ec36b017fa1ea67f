import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { ServiceSeal } from '../common/encryption/service-seal.js';
import { newId } from '../common/id.js';
import { type Locale } from '../common/locale.js';
import { EncryptionConfig } from '../config/config.js';
import { type MailData, type MailTemplate } from './mail-templates.js';
import { MailState, type OutboxEntity } from './outbox.entity.js';
import { OutboxRepository } from './outbox.repository.js';

export interface Addressed<T extends MailTemplate> {
  /** Of the mail, for whoever may have to ask whether they sent it already. */
  id?: string;
  to: string;
  locale: Locale;
  data: MailData[T];
  /** A mail that comes later than this is no use, e.g. when its token has expired. */
  usefulUntil?: Date;
}

/** What is sealed in a row. */
export interface MailContent {
  to: string;
  data: MailData[MailTemplate];
}

const LOWEST_ID = '00000000-0000-0000-0000-000000000000';
const BATCH = 500;

/**
 * Mails to be sent. Whom a mail goes to and what it says, tokens included, is sealed from the moment it is written down
 * and erased once it is sent: neither the database nor a backup of it ever holds a token that can be read.
 */
@Injectable()
export class Outbox {
  private readonly seal: ServiceSeal;

  constructor(
    private readonly mails: OutboxRepository,
    private readonly clock: Clock,
    encryption: EncryptionConfig,
  ) {
    this.seal = new ServiceSeal(encryption, 'outbox');
  }

  /** Part of the caller's transaction: the mail is sent, once, if that commits. */
  async send<T extends MailTemplate>(
    template: T,
    { id = newId(), to, locale, data, usefulUntil }: Addressed<T>,
  ): Promise<void> {
    const content: MailContent = { to, data };
    const { keyVersion, sealed } = this.seal.seal(id, JSON.stringify(content));
    await this.mails.enqueue({ id, template, locale, keyVersion, content: sealed, usefulUntil: usefulUntil ?? null });
  }

  /** Whether this mail was written down before, sent or not. */
  has(id: string): Promise<boolean> {
    return this.mails.exists(id);
  }

  /**
   * Part of the caller's transaction: what still waits for this address is not sent. Whom a mail goes to is sealed, so
   * all that wait are looked at; that is few unless the mail server is away.
   * @returns how many
   */
  async cancelTo(address: string): Promise<number> {
    let cancelled = 0;
    let mails: OutboxEntity[];
    let last = LOWEST_ID;
    do {
      mails = await this.mails.listQueued(last, BATCH);
      last = mails.at(-1)?.id ?? last;
      for (const mail of mails) {
        if (this.open(mail).to !== address) continue;
        await this.mails.finish(mail.id, MailState.Dead, 'cancelled', this.clock.now());
        cancelled += 1;
      }
    } while (mails.length === BATCH);
    return cancelled;
  }

  /** @throws SealBroken */
  open({ id, keyVersion, content }: OutboxEntity): MailContent {
    return JSON.parse(this.seal.open(id, { keyVersion, sealed: content ?? Buffer.alloc(0) })) as MailContent;
  }
}
