import { readFileSync } from 'node:fs';
import { type MailConfig } from '../config/config.js';

/** A mail server that says nothing must not hold a worker's hand for long. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** What nodemailer is told about the mail server. Certificates are checked, and TLS is never given up for plain text. */
export function smtpOptions({ server, port, username, password, tls, caFile }: MailConfig['smtp']) {
  return {
    host: server,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'off',
    auth: username ? { user: username, pass: password } : undefined,
    tls: { minVersion: 'TLSv1.2', ca: caFile ? readFileSync(caFile, 'utf8') : undefined },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  } as const;
}
