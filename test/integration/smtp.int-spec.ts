import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { type MailConfig } from '../../src/config/config.js';
import { smtpOptions } from '../../src/mail/smtp-options.js';
import { problemCode } from '../../src/mail/smtp-problem.js';

/** Of a made up authority that is its own: good for localhost, trusted by nobody who is not told to. */
const CERTIFICATE = path.join(__dirname, '../support/tls/localhost.crt');
const identity = { cert: readFileSync(CERTIFICATE), key: readFileSync(CERTIFICATE.replace('.crt', '.key')) };
const MAIL = { from: 'a@example.org', to: 'b@example.org', subject: 'x', text: 'x' };

interface Received {
  secure: boolean;
  user: string;
}

describe('speaking to a mail server', () => {
  let server: SMTPServer;
  let received: Received[];

  const start = async (options: SMTPServerOptions) => {
    received = [];
    server = new SMTPServer({
      ...identity,
      authOptional: true,
      onAuth: ({ username, password }, _session, done) =>
        password === 'right' ? done(null, { user: username }) : done(new Error('no')),
      onData: (stream, session, done) => {
        stream.resume().on('end', () => {
          received.push({ secure: session.secure, user: session.user || '' });
          done();
        });
      },
      ...options,
    });
    server.on('error', () => undefined); // clients that hang up
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
  };
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const send = async (settings: Partial<MailConfig['smtp']>) => {
    const { port } = server.server.address() as AddressInfo;
    const smtp = {
      server: 'localhost',
      port,
      username: '',
      password: '',
      tls: 'starttls',
      caFile: '',
      ...settings,
    } as const;
    const transport = createTransport(smtpOptions(smtp));
    try {
      await transport.sendMail(MAIL);
      return 'sent';
    } catch (error) {
      return problemCode(error);
    } finally {
      transport.close();
    }
  };

  it('goes over TLS before it says anything, where the authority is trusted', async () => {
    await start({});
    expect(await send({ caFile: CERTIFICATE })).toBe('sent');
    expect(received).toEqual([{ secure: true, user: '' }]);
  });

  it('speaks TLS from the first byte where it is told to', async () => {
    await start({ secure: true });
    expect(await send({ tls: 'implicit', caFile: CERTIFICATE })).toBe('sent');
    expect(received).toEqual([{ secure: true, user: '' }]);
  });

  it.each(['starttls', 'implicit'] as const)('sends nothing to a server of an unknown authority (%s)', async (tls) => {
    await start({ secure: tls === 'implicit' });
    expect(await send({ tls, username: 'me', password: 'right' })).not.toBe('sent');
    expect(received).toEqual([]);
  });

  it('does not fall back to plain text when TLS is not offered', async () => {
    await start({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    expect(await send({ caFile: CERTIFICATE, username: 'me', password: 'right' })).not.toBe('sent');
    expect(received).toEqual([]);
  });

  it('signs in where it has an account', async () => {
    await start({ authOptional: false });
    expect(await send({ caFile: CERTIFICATE, username: 'me', password: 'right' })).toBe('sent');
    expect(received).toEqual([{ secure: true, user: 'me' }]);
    expect(await send({ caFile: CERTIFICATE, username: 'me', password: 'wrong' })).toBe('EAUTH 535');
  });

  it('speaks plain text where it is told to', async () => {
    await start({});
    expect(await send({ tls: 'off' })).toBe('sent');
    expect(received).toEqual([{ secure: false, user: '' }]);
  });
});
