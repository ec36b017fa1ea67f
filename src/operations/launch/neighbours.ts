import { createTransport } from 'nodemailer';
import { createClient } from 'redis';
import { type AppConfig } from '../../config/config.js';
import { openStorage } from '../../files/storage/open-storage.js';
import { smtpOptions } from '../../mail/smtp-options.js';
import { type Check, type LaunchInput, fail, pass, reasonOf } from './check.js';

/** What the service speaks to besides its database, from where it will run. */
export function checkNeighbours({ config }: LaunchInput): Promise<Check[]> {
  return Promise.all([checkRedis(config), checkMailServer(config), checkStorage(config)]);
}

async function checkRedis({ redis }: AppConfig): Promise<Check> {
  const row = 'shared cache and limits';
  if (!redis.url) return fail(row, 'Set REDIS_URL: replicas share cache and rate limits through it.');
  const client = createClient({ url: redis.url, socket: { connectTimeout: 5_000, reconnectStrategy: false } });
  client.on('error', () => undefined); // the calls below tell
  try {
    await client.connect();
    await client.ping();
    return pass(row, 'Redis answers');
  } catch (error) {
    return fail(row, `Redis does not answer (${reasonOf(error)}): check REDIS_URL.`);
  } finally {
    client.destroy();
  }
}

/** Speaks to it as far as signing in; no mail is sent. */
async function checkMailServer({ mail }: AppConfig): Promise<Check> {
  const row = 'mail server';
  if (!mail.smtp.server) return fail(row, 'Set SMTP_SERVER: without it mails become files that nobody reads.');
  const transport = createTransport(smtpOptions(mail.smtp));
  try {
    await transport.verify();
    return pass(row, `${mail.smtp.server} takes mails`);
  } catch (error) {
    return fail(row, `It takes no mail from here (${reasonOf(error)}): check the SMTP settings.`);
  } finally {
    transport.close();
  }
}

async function checkStorage({ storage }: AppConfig): Promise<Check> {
  const row = 'file storage';
  try {
    await (await openStorage(storage)).check();
    return pass(row, storage.s3.bucket ? `bucket ${storage.s3.bucket}` : 'data folder');
  } catch (error) {
    return fail(row, `Nothing can be written (${reasonOf(error)}): check DATA_DIR, or the S3 settings.`);
  }
}
