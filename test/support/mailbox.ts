import { once } from 'node:events';
import { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type INestApplication } from '@nestjs/common';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { DataSource } from 'typeorm';

const CODE = /^[\w-]{43}$/m;

/** A real mail server on loopback that keeps what it is given. */
export class Mailbox {
  readonly mails: ParsedMail[] = [];
  private server: SMTPServer | undefined;

  /** What the service has to be told to send its mails here. */
  env(port = this.port): Record<string, string> {
    return { SMTP_SERVER: '127.0.0.1', SMTP_PORT: String(port), SMTP_TLS: 'off' };
  }

  async open(port = 0): Promise<this> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _session, done) => {
        simpleParser(stream).then((mail) => {
          this.mails.push(mail);
          done();
        }, done);
      },
    });
    this.server.listen(port, '127.0.0.1');
    await once(this.server.server, 'listening');
    return this;
  }

  close(): Promise<void> {
    return new Promise((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  get port(): number {
    return (this.server?.server.address() as AddressInfo).port;
  }

  to(address: string): ParsedMail[] {
    return this.mails.filter(({ to }) => [to].flat().some((header) => header?.text === address));
  }

  /** The newest mail to the address, once the service has nothing left to send. */
  async latest(app: INestApplication, address: string): Promise<ParsedMail> {
    await untilIdle(app);
    const mail = this.to(address).at(-1);
    if (!mail)
      throw new Error(`No mail to ${address}; there are: ${this.mails.map(({ subject }) => subject).join(', ')}`);
    return mail;
  }

  /** The code of the newest mail to the address that has one: mails sent at the same time may overtake each other. */
  async latestCode(app: INestApplication, address: string): Promise<string> {
    await untilIdle(app);
    const mail = this.to(address).findLast(({ text = '' }) => CODE.test(text));
    if (!mail) throw new Error(`No mail with a code to ${address}`);
    return codeIn(mail);
  }
}

/** The code that a mail holds, as its reader would copy it. */
export function codeIn(mail: ParsedMail): string {
  const code = CODE.exec(mail.text ?? '')?.[0];
  if (!code) throw new Error(`No code in ${mail.text}`);
  return code;
}

/** Waits until no background work is left, other than what waits for a later time. */
export async function untilIdle(app: INestApplication): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [row] = await app.get(DataSource).query<{ left: number }[]>(
      `select count(*)::int as left from graphile_worker._private_jobs
         where (run_at <= now() or locked_at is not null) and attempts < max_attempts`,
    );
    if (row?.left === 0) return;
    await sleep(25);
  }
  throw new Error('Background work does not end.');
}
