import { Injectable } from '@nestjs/common';
import { MailerService } from '@nestjs-modules/mailer';
import { HttpConfig, MailConfig } from '../config/config.js';
import { greetingName } from './greeting.js';
import { LINKS, type MailData, type MailTemplate } from './mail-templates.js';
import { type OutboxEntity } from './outbox.entity.js';
import { type MailContent } from './outbox.js';
import { TextForms } from './text-forms.js';

/** Puts a mail into words and hands it to the mail server, or to the folder that stands for one. */
@Injectable()
export class MailSender {
  private readonly host: string;

  constructor(
    private readonly mailer: MailerService,
    private readonly texts: TextForms,
    private readonly config: MailConfig,
    private readonly http: HttpConfig,
  ) {
    this.host = new URL(http.publicUrl).host;
  }

  /** Resolves once the mail server has taken responsibility for the mail. */
  async send({ id, template, locale, createdAt }: OutboxEntity, { to, data }: MailContent): Promise<void> {
    const context = { ...this.wordsFor(template, data), locale, host: this.host };
    const subject = this.texts.subject(template, locale, context);
    await this.mailer.sendMail({
      // An object, never a string: a string may name several recipients.
      to: { name: '', address: to },
      subject,
      text: this.texts.text(template, locale, context),
      template: `${locale}/${template}`,
      context: { ...context, subject },
      // The same in every attempt, so that a mail sent twice because its receipt was lost is shown once.
      messageId: `<${id}@${new URL(this.http.publicUrl).hostname}>`,
      date: createdAt,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  }

  private wordsFor(template: MailTemplate, data: MailData[MailTemplate]): object {
    const name = 'name' in data ? greetingName(data.name) : '';
    const token = 'token' in data ? data.token : '';
    return { ...data, name, link: this.linkTo(template, token) };
  }

  /** The token goes into the fragment: that part of an address is sent to no server, so it stands in no log. */
  private linkTo(template: MailTemplate, token: string): string {
    const { page, operation } = LINKS[template];
    if (!this.config.appUrl) return `${this.http.publicUrl}/docs#/${operation}`;
    return `${this.config.appUrl}/${page}${token && `#token=${token}`}`;
  }
}
