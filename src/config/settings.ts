/**
 * Every setting the service knows, in one table: its name in the environment, how it is read, its default and what it does.
 * Nothing else reads `process.env`. `.env.example` is held to this table by a test.
 */
import { type Setting, addresses, choice, flag, integer, list, prices, rate, secret, text } from './setting.js';

export const SETTINGS = {
  NODE_ENV: choice(['development', 'test', 'production'], 'development', 'In production every secret must be given.'),
  HOST: text('0.0.0.0', 'Address to listen on.'),
  PORT: integer({ min: 0, max: 65535 }, 8000, 'Port to listen on.'),
  PUBLIC_URL: text('http://localhost:8000', 'Where people reach the service; used in mails and documents.'),
  TRUSTED_PROXIES: list([], 'Addresses or CIDR ranges of the proxies whose X-Forwarded-For is believed.'),
  CORS_ORIGINS: list([], 'Origins of web apps that may call the API, e.g. https://app.example.org.'),
  DATA_DIR: text('.data', 'Folder of the embedded database, stored files, generated secrets and mails.'),

  DATABASE_URL: text(
    '',
    'Postgres to use, e.g. postgres://user:password@host:5432/name. Empty: an embedded Postgres in DATA_DIR.',
  ),
  DATABASE_POOL_SIZE: integer({ min: 1, max: 200 }, 20, 'Connections to Postgres that one process may hold.'),
  DATABASE_TLS: choice(['off', 'verify'], 'off', 'verify: only speak TLS to Postgres, and check its certificate.'),
  MIGRATE_ON_START: choice(
    ['auto', 'true', 'false'],
    'auto',
    'Whether a start brings the schema up to date; auto: only with the embedded Postgres.',
  ),
  REDIS_URL: text('', 'Redis shared by all replicas, e.g. redis://host:6379. Empty: memory of this process.'),

  JWT_SECRET_KEY: secret(32, 'Signs access tokens; at least 32 characters.'),
  ENCRYPTION_KEYS: secret(
    44,
    'Master keys that wrap the data keys: version:base64 of 32 bytes, comma separated; the highest version wraps new keys.',
  ),
  BACKUP_KEY: secret(44, 'Seals backups: base64 of 32 bytes. Keep it, and ENCRYPTION_KEYS, apart from them.'),
  ACCESS_TOKEN_MINUTES: integer({ min: 1, max: 1440 }, 15, 'Life of an access token.'),
  SESSION_DAYS: integer({ min: 1, max: 365 }, 30, 'Longest life of a session, however much it is used.'),
  SESSION_IDLE_HOURS: integer({ min: 1, max: 8760 }, 168, 'A session that is not used for so long ends.'),
  ACCOUNT_MAIL_DELAY_MS: integer(
    { min: 0, max: 60_000 },
    1_500,
    'Mails that anybody can cause to be sent (registration, reset, verification) are made up to so much later, by chance: how busy the service is tells nobody whether there was one.',
  ),
  LOGIN_FREE_FAILURES: integer(
    { min: 1, max: 1000 },
    5,
    'Wrong sign-ins of one account that are not slowed; each one after them doubles the wait. Known devices have their own.',
  ),
  LOGIN_FREE_FAILURES_PER_ADDRESS: integer(
    { min: 1, max: 1_000_000 },
    100,
    'The same for all accounts together that one address tries.',
  ),
  LOGIN_LONGEST_WAIT_SECONDS: integer({ min: 1, max: 86_400 }, 900, 'Longest wait after wrong sign-ins.'),
  CONFIRMED_EMAIL_REQUIRED: flag(
    false,
    'Whether nobody signs in before their address is confirmed: then not even a sign-in tells who had an account.',
  ),
  ADMIN_MFA_REQUIRED: flag(false, 'Whether an administrator without a second factor may do nothing but set one up.'),
  SESSIONS_PER_USER: integer({ min: 1, max: 1000 }, 20, 'Open sessions of one account; one more ends the oldest.'),

  S3_BUCKET: text('', 'Bucket for the files, in any store that speaks S3. Empty: files lie in DATA_DIR/files.'),
  S3_ENDPOINT: text('', 'Address of the store, e.g. https://s3.example.org. Empty: AWS.'),
  S3_REGION: text('us-east-1', 'Its region.'),
  S3_ACCESS_KEY_ID: text('', "Account at the store. Empty: the machine's role."),
  S3_SECRET_ACCESS_KEY: text('', 'Its secret.'),
  S3_FORCE_PATH_STYLE: flag(false, 'Whether the bucket stands in the path, as most stores but AWS want it.'),
  STORAGE_QUOTA_MB: integer({ min: 1, max: 1_000_000 }, 500, 'What one account may keep in files, in MiB.'),
  TRASH_DAYS: integer({ min: 1, max: 3650 }, 30, 'How long deleted files can be restored.'),
  EXPORT_DAYS: integer({ min: 1, max: 365 }, 7, 'How long a finished export can be downloaded.'),
  CLAMD_HOST: text('', 'Virus scanner (clamd) that every upload passes. Empty, and no socket: no scan.'),
  CLAMD_PORT: integer({ min: 1, max: 65535 }, 3310, 'Its port.'),
  CLAMD_SOCKET: text('', 'Its Unix socket, in place of host and port.'),

  RATE_LIMIT_ENABLED: flag(true, 'Whether requests are limited per client.'),
  RATE_LIMIT_LOGIN: rate(5, 60, 'Sign-ins of one account from one address, as count/seconds.'),
  RATE_LIMIT_REGISTRATION: rate(3, 60, 'Registrations from one address.'),
  RATE_LIMIT_MAIL: rate(3, 300, 'Requests for a mail (password reset, verification) to one account from one address.'),
  RATE_LIMIT_UPLOAD: rate(10, 60, 'File uploads of one account.'),
  RATE_LIMIT_ANALYSIS: rate(20, 60, 'Analyses, tailorings and conversions of one account.'),
  RATE_LIMIT_ADMIN: rate(50, 60, 'Calls of one administrator to what only administrators may do.'),
  RATE_LIMIT_DEFAULT: rate(100, 60, 'All other calls of one account, or of one address without one.'),
  RATE_LIMIT_ADDRESS_FACTOR: integer(
    { min: 1, max: 1000 },
    20,
    'How many times the limit of one account all accounts behind one address may use together for sign-ins and mails.',
  ),
  ATTACK_DETECTION: choice(
    ['block', 'log', 'off'],
    'block',
    'What is done about addresses, queries, file names and clients that are surely an attack; what people write in CVs is never refused.',
  ),
  ATTACK_DETECTION_MS: integer(
    { min: 1, max: 1_000 },
    5,
    'Time that one look for attacks may take; what takes longer is let through and counted.',
  ),
  SECURITY_WEBHOOK_SECRET: secret(
    32,
    'Shared with a sensor that reports to /webhooks/security-events, signed as Standard Webhooks has it. Empty: none may.',
  ),
  MAX_UPLOAD_MB: integer({ min: 1, max: 1000 }, 10, 'Largest file that may be uploaded, in MiB.'),
  DOCUMENT_PROCESSES: integer({ min: 1, max: 64 }, 2, 'Child processes that read and write documents.'),
  DOCUMENT_MEMORY_MB: integer(
    { min: 1500, max: 65536 },
    2500,
    'Address space of one such process, in MB; some 1,500 are reserved before the first document.',
  ),
  DOCUMENT_SECONDS: integer({ min: 1, max: 600 }, 20, 'Time that one document may take before its process is ended.'),
  DOCUMENT_IN_REQUEST_MS: integer(
    { min: 0, max: 10_000 },
    1_000,
    'An upload that takes longer to read is read in the background; 0: every one.',
  ),
  RUN_WORKER: flag(true, 'Whether this process also does background work. With separate workers: false.'),
  EVENT_HEARTBEAT_MS: integer(
    { min: 100, max: 60_000 },
    15_000,
    'How often a stream of events says that it is alive; less than what proxies wait.',
  ),
  WORKER_CONCURRENCY: integer({ min: 1, max: 64 }, 4, 'Background tasks at once in one process.'),

  SMTP_SERVER: text('', 'Mail server. Empty: mails become .eml files in DATA_DIR/mail.'),
  SMTP_PORT: integer({ min: 1, max: 65535 }, 587, 'Port of the mail server.'),
  SMTP_USERNAME: text('', 'Account at the mail server.'),
  SMTP_PASSWORD: text('', 'Its password.'),
  SMTP_TLS: choice(
    ['starttls', 'implicit', 'off'],
    'starttls',
    'starttls (usually port 587) and implicit (usually 465) never fall back to plain text; off: plain text, for a mail catcher.',
  ),
  SMTP_CA_FILE: text('', "PEM file of the authority that signed the mail server's certificate, if no public one did."),
  MAIL_FROM: text('CV Management <no-reply@localhost>', 'Sender of the mails.'),
  APP_URL: text('', 'Web app whose pages take the tokens of mailed links, e.g. https://app.example.org. Empty: /docs.'),

  AI_PROVIDERS: addresses(
    {
      openai: 'https://api.openai.com/v1',
      anthropic: 'https://api.anthropic.com/v1',
      deepseek: 'https://api.deepseek.com/v1',
    },
    'Providers of language models that people may use with keys of their own; all but anthropic speak the protocol of OpenAI.',
  ),
  AI_MODEL_PRICES: prices(
    'Models beside the known ones, or other prices: provider/model=in/out in US dollars for a million tokens, comma separated.',
  ),
  AI_MONTHLY_BUDGET_USD: integer(
    { min: 0, max: 100_000 },
    10,
    'What the calls of one user may cost a month, with a key of their own; they can set less.',
  ),
  AI_TIMEOUT_MS: integer({ min: 100, max: 600_000 }, 60_000, 'Time that a model may take to answer, tries included.'),
  AI_CHECK_MS: integer(
    { min: 100, max: 60_000 },
    10_000,
    'Time that a provider may take to say whether it takes a key.',
  ),

  OUTBOUND_ALLOWED_HOSTS: list(
    [],
    'Hosts (host or host:port, also by http) that users may have called by webhooks although they are not on the public internet.',
  ),

  MONITORING_ENABLED: flag(true, 'Whether figures are sampled into the database and alerts are judged.'),
  MONITORING_SAMPLE_SECONDS: integer({ min: 1, max: 300 }, 60, 'How often figures are sampled and alerts judged.'),
  METRICS_TOKEN: secret(16, 'Bearer token with which Prometheus reads /metrics. Empty: /metrics is closed.'),
  METRICS_PORT: integer(
    { min: 0, max: 65535 },
    0,
    'Port that serves /metrics alone and without a token, for a closed network. 0: none.',
  ),
  ALERT_WEBHOOK_URL: text(
    '',
    'Address that is told of alerts, signed as Standard Webhooks, besides the administrators by mail.',
  ),
  ALERT_WEBHOOK_SECRET: secret(24, 'Signs what is sent to ALERT_WEBHOOK_URL; at least 24 characters.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: text(
    '',
    'OpenTelemetry collector that takes traces over HTTP, e.g. http://collector:4318. Empty: no traces.',
  ),
  OTEL_TRACES_PERCENT: integer({ min: 0, max: 100 }, 10, 'Share of the requests that are traced.'),

  LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'trace'], 'info', 'Least severe log lines written.'),
  LOG_FOLDER: text('', 'Folder for log files that rotate by day and size, besides standard output. Empty: none.'),
  LOG_FILE_MB: integer({ min: 1, max: 10_000 }, 50, 'Size at which a log file is followed by the next.'),
  LOG_FILES: integer({ min: 1, max: 1_000 }, 14, 'How many log files are kept.'),
} as const satisfies Record<string, Setting<unknown>>;

export type Settings = { readonly [K in keyof typeof SETTINGS]: ReturnType<(typeof SETTINGS)[K]['parse']> };

/** Named by the variables, never by their values: the message ends up in logs. */
export class InvalidSettings extends Error {
  constructor(readonly problems: string[]) {
    super(`Cannot start with these settings:\n  ${problems.join('\n  ')}`);
    this.name = 'InvalidSettings';
  }
}

/**
 * @param env usually `process.env`; an empty string counts as not given.
 * @throws InvalidSettings naming every bad variable at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const entries = Object.entries<Setting<unknown>>(SETTINGS).map(([name, setting]) => {
    try {
      return [name, setting.parse(env[name]?.trim() || undefined)];
    } catch (error) {
      problems.push(`${name} ${(error as Error).message}`);
      return [name, undefined];
    }
  });
  if (problems.length > 0) throw new InvalidSettings(problems);
  return Object.fromEntries(entries) as Settings;
}
