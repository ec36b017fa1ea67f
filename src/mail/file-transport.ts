import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import { type SentMessageInfo, type Transport } from 'nodemailer';

type Message = Parameters<Transport['send']>[0];

/** Where no mail server is configured: each mail becomes an `.eml` file, which mail programs open. */
export class FileTransport implements Transport {
  readonly name = 'file';
  readonly version = '1';
  private readonly log = new Logger('Mail');

  constructor(private readonly folder: string) {}

  send(mail: Message, done: Parameters<Transport['send']>[1]): void {
    this.write(mail).then(
      (info) => done(null, info),
      (error: unknown) => done(error as Error),
    );
  }

  /** Named by the mail's id: sent again after a crash, it is the same file. */
  private async write({ message }: Message): Promise<SentMessageInfo> {
    const messageId = message.messageId();
    const file = path.join(this.folder, `${/<([\w-]+)@/.exec(messageId)?.[1]}.eml`);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, await message.build(), { mode: 0o600 });
    await rename(draft, file);
    this.log.log(`No SMTP_SERVER: mail written to ${path.basename(file)}`);
    return { envelope: message.getEnvelope(), messageId };
  }
}
