import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailerModule, type MailerOptions } from '@nestjs-modules/mailer';
import { MailConfig } from '../config/config.js';
import { FileTransport } from './file-transport.js';
import { HtmlAdapter } from './html-adapter.js';
import { MailDelivery } from './mail-delivery.js';
import { MailSender } from './mail-sender.js';
import { OutboxFigures } from './outbox-figures.js';
import { OutboxEntity } from './outbox.entity.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import { smtpOptions } from './smtp-options.js';
import { TEMPLATE_FOLDER } from './template-folder.js';
import { TextForms } from './text-forms.js';

/** The package's types know an older nodemailer: cast here, and nowhere else. */
function mailerOptions({ smtp, folder, from }: MailConfig): MailerOptions {
  return {
    transport: smtp.server ? smtpOptions(smtp) : new FileTransport(folder),
    defaults: { from },
    template: { dir: TEMPLATE_FOLDER, adapter: new HtmlAdapter(), options: { strict: true } },
    options: { partials: { dir: path.join(TEMPLATE_FOLDER, 'html'), options: { strict: true } } },
  } as unknown as MailerOptions;
}

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([OutboxEntity]),
    MailerModule.forRootAsync({ imports: [], inject: [MailConfig], useFactory: mailerOptions }),
  ],
  providers: [Outbox, OutboxFigures, OutboxRepository, MailDelivery, MailSender, TextForms],
  exports: [Outbox, OutboxFigures, MailDelivery, MailerModule],
})
export class MailModule {}
