import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Client } from '../../common/access/client.js';
import { ServiceSeal } from '../../common/encryption/service-seal.js';
import { newId } from '../../common/id.js';
import { AuthConfig, EncryptionConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Outbox } from '../../mail/outbox.js';
import { BackgroundJobs, type JobPayload } from '../../tasks/background-jobs.js';
import { ActivityLog, type NewActivity } from '../../users/activities/activity-log.service.js';
import { type User, UsersService } from '../../users/users.service.js';
import { AccountMails } from './account-mails.js';

const JOB = 'account-mail';

/** What somebody, who may be a stranger, asked to be mailed to an address that may have no account. */
export interface MailRequest {
  kind: 'registration' | 'verification' | 'password-reset';
  email: string;
  client: Client;
  /** The account that a registration made; none if the address had one. */
  newAccountId?: string | null;
}

/**
 * Mails that a request before sign-in causes are made after its answer, and not at once but some time later, chosen by
 * chance: neither how long the answer takes nor how busy the service is after it tells whether the address has an
 * account. What waits in the queue is sealed.
 */
@Injectable()
export class MailRequests implements OnModuleInit {
  private readonly seal: ServiceSeal;

  constructor(
    private readonly jobs: BackgroundJobs,
    private readonly users: UsersService,
    private readonly mails: AccountMails,
    private readonly outbox: Outbox,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AuthConfig,
    encryption: EncryptionConfig,
  ) {
    this.seal = new ServiceSeal(encryption, 'mail-request');
  }

  onModuleInit(): void {
    this.jobs.register(JOB, { run: (payload) => this.run(payload) });
  }

  /** Part of the caller's transaction. */
  async enqueue(request: MailRequest): Promise<void> {
    const id = newId();
    const { keyVersion, sealed } = this.seal.seal(id, JSON.stringify(request));
    const delay = Math.random() * this.config.mailDelayMs;
    await this.jobs.enqueue(JOB, { id, keyVersion, sealed: sealed.toString('base64') }, id, delay);
  }

  private async run(payload: JobPayload): Promise<void> {
    const { id, keyVersion, sealed } = payload as { id: string; keyVersion: number; sealed: string };
    const opened = this.seal.open(id, { keyVersion, sealed: Buffer.from(sealed, 'base64') });
    await this.unitOfWork.run(async () => {
      if (await this.outbox.has(id)) return; // a worker was killed after it, before it could say so
      const request = JSON.parse(opened) as MailRequest;
      const user = await this.users.findByEmail(request.email);
      if (user?.isActive) await this.answer(request, user, id);
    });
  }

  private async answer(request: MailRequest, user: User, id: string): Promise<void> {
    const { kind, client } = request;
    switch (kind) {
      case 'registration':
        if (request.newAccountId !== user.id) return this.mails.addressTaken(user, client, id);
        await this.mails.verifyEmail(user, client, id);
        return this.record(user, 'auth.registered', client);
      case 'verification':
        if (!user.isVerified) await this.mails.verifyEmail(user, client, id);
        return;
      case 'password-reset':
        await this.mails.resetPassword(user, client, id);
        return this.record(user, 'auth.password-reset-requested', client);
    }
  }

  private record(user: User, type: NewActivity['type'], { address, userAgent }: Client): Promise<void> {
    return this.activities.record({ userId: user.id, type, address, userAgent });
  }
}
