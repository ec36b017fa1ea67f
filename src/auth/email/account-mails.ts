import { Injectable } from '@nestjs/common';
import { type Client } from '../../common/access/client.js';
import { deviceOf } from '../../common/access/device.js';
import { Clock } from '../../common/clock.js';
import { type Locale } from '../../common/locale.js';
import { type Circumstances, type CredentialChange } from '../../mail/mail-templates.js';
import { Outbox } from '../../mail/outbox.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import { type User } from '../../users/users.service.js';
import { MailTokenPurpose } from './mail-token.entity.js';
import { MailTokens, TOKEN_MINUTES } from './mail-tokens.js';

/** The mails about an account. All are part of the caller's transaction. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly tokens: MailTokens,
    private readonly settings: SettingsService,
    private readonly clock: Clock,
  ) {}

  /** @param id of the mail, for whoever may have to ask whether it was written already */
  async verifyEmail(user: User, client: Client, id?: string): Promise<void> {
    const { token, expiresAt } = await this.tokens.issue(user.id, MailTokenPurpose.VerifyEmail, user.email);
    await this.outbox.send('verify-email', {
      id,
      to: user.email,
      locale: await this.localeOf(user, client),
      data: { token, hours: hoursOf(MailTokenPurpose.VerifyEmail) },
      usefulUntil: expiresAt,
    });
  }

  async addressTaken(user: User, client: Client, id?: string): Promise<void> {
    const locale = await this.localeOf(user, client);
    await this.outbox.send('address-taken', { id, to: user.email, locale, data: { name: nameOf(user) } });
  }

  async welcome(user: User, client: Client): Promise<void> {
    const locale = await this.localeOf(user, client);
    const data = { name: nameOf(user), username: user.username };
    await this.outbox.send('welcome', { to: user.email, locale, data });
  }

  async resetPassword(user: User, client: Client, id?: string): Promise<void> {
    const { token, expiresAt } = await this.tokens.issue(user.id, MailTokenPurpose.ResetPassword, user.email);
    const locale = await this.localeOf(user, client);
    await this.outbox.send('reset-password', {
      id,
      to: user.email,
      locale,
      data: {
        name: nameOf(user),
        token,
        minutes: TOKEN_MINUTES[MailTokenPurpose.ResetPassword],
        ...this.circumstances(client, locale),
      },
      usefulUntil: expiresAt,
    });
  }

  async newDevice(user: User, client: Client): Promise<void> {
    const locale = await this.localeOf(user, client);
    const data = { name: nameOf(user), ...this.circumstances(client, locale) };
    await this.outbox.send('new-device', { to: user.email, locale, data });
  }

  /** @param to where, if not to the address that the account has now */
  async credentialChanged(user: User, client: Client, change: CredentialChange, to = user.email): Promise<void> {
    const locale = await this.localeOf(user, client);
    const data = { name: nameOf(user), change, ...this.circumstances(client, locale) };
    await this.outbox.send('credential-changed', { to, locale, data });
  }

  /** To the address that the account has. */
  async approveEmailChange(user: User, client: Client, newEmail: string): Promise<void> {
    const { token, expiresAt } = await this.tokens.issue(user.id, MailTokenPurpose.ApproveEmailChange, newEmail);
    await this.outbox.send('email-change-approve', {
      to: user.email,
      locale: await this.localeOf(user, client),
      data: { name: nameOf(user), newEmail, token, hours: hoursOf(MailTokenPurpose.ApproveEmailChange) },
      usefulUntil: expiresAt,
    });
  }

  /**
   * To the address that is to take its place. If it has an account, its owner is told instead, and the token that
   * nobody gets keeps the work the same. @param takenBy that account
   */
  async confirmEmailChange(user: User, client: Client, newEmail: string, takenBy: User | null): Promise<void> {
    const { token, expiresAt } = await this.tokens.issue(user.id, MailTokenPurpose.ConfirmEmailChange, newEmail);
    if (takenBy) return this.addressTaken(takenBy, client);
    await this.outbox.send('email-change-confirm', {
      to: newEmail,
      locale: await this.localeOf(user, client),
      data: { token, hours: hoursOf(MailTokenPurpose.ConfirmEmailChange) },
      usefulUntil: expiresAt,
    });
  }

  /** What the owner chose comes before what the client asks for: it may be a stranger's. */
  private async localeOf(user: User, client: Client): Promise<Locale> {
    return (await this.settings.languageOf(user.id)) ?? client.locale;
  }

  private circumstances({ userAgent, address }: Client, locale: Locale): Circumstances {
    return { device: deviceOf(userAgent, locale), address, time: this.clock.now().toISOString() };
  }
}

function nameOf({ fullName }: User): string {
  return fullName ?? '';
}

function hoursOf(purpose: MailTokenPurpose): number {
  return TOKEN_MINUTES[purpose] / 60;
}
