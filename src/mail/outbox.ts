import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { seal, unseal } from '../common/encryption/seal.js';
import { newId } from '../common/id.js';
import { type Locale } from '../common/locale.js';
import { EncryptionConfig } from '../config/config.js';
import { type MailData, type MailTemplate } from './mail-templates.js';
import { type OutboxEntity } from './outbox.entity.js';
import { OutboxRepository } from './outbox.repository.js';

export interface Addressed<T extends MailTemplate> {
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

/**
 * Mails to be sent. Whom a mail goes to and what it says, tokens included, is sealed from the moment it is written down
 * and erased once it is sent: neither the database nor a backup of it ever holds a token that can be read.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly mails: OutboxRepository,
    private readonly encryption: EncryptionConfig,
  ) {}

  /** Part of the caller's transaction: the mail is sent, once, if that commits. */
  async send<T extends MailTemplate>(template: T, { to, locale, data, usefulUntil }: Addressed<T>): Promise<void> {
    const id = newId();
    const keyVersion = Math.max(...this.encryption.keys.keys());
    const content: MailContent = { to, data };
    await this.mails.enqueue({
      id,
      template,
      locale,
      keyVersion,
      content: seal(this.keyOf(keyVersion), context(id), Buffer.from(JSON.stringify(content))),
      usefulUntil: usefulUntil ?? null,
    });
  }

  /** @throws SealBroken */
  open({ id, keyVersion, content }: OutboxEntity): MailContent {
    return JSON.parse(
      unseal(this.keyOf(keyVersion), context(id), content ?? Buffer.alloc(0)).toString('utf8'),
    ) as MailContent;
  }

  private keyOf(version: number): Buffer {
    const master = this.encryption.keys.get(version);
    if (!master) throw new Error(`ENCRYPTION_KEYS has no version ${version}, which a queued mail needs.`);
    return Buffer.from(hkdfSync('sha256', master, '', 'outbox', 32));
  }
}

function context(id: string): string {
  return `outbox/${id}`;
}
