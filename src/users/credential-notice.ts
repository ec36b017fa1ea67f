import { Injectable } from '@nestjs/common';
import { type Client } from '../common/access/client.js';
import { deviceOf } from '../common/access/device.js';
import { Clock } from '../common/clock.js';
import { type CredentialChange } from '../mail/mail-templates.js';
import { Outbox } from '../mail/outbox.js';
import { SettingsService } from './settings/settings.service.js';
import { UserRepository } from './user.repository.js';

/** Tells an owner by mail of a new credential: if it was not they who made it, they should know at once. */
@Injectable()
export class CredentialNotice {
  constructor(
    private readonly users: UserRepository,
    private readonly settings: SettingsService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Part of the caller's transaction. */
  async send(userId: string, { userAgent, address, locale: asked }: Client, change: CredentialChange): Promise<void> {
    const user = await this.users.findById(userId);
    if (!user) return;
    const locale = (await this.settings.languageOf(userId)) ?? asked;
    const device = deviceOf(userAgent, locale);
    const time = this.clock.now().toISOString();
    const data = { name: user.fullName ?? '', change, device, address, time };
    await this.outbox.send('credential-changed', { to: user.email, locale, data });
  }
}
