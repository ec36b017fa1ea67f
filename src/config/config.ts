import path from 'node:path';
import { loadOrCreateSecrets } from './generated-secrets.js';
import { type Rate } from './setting.js';
import { InvalidSettings, type Settings, readSettings } from './settings.js';

/* One class per concern: a service asks for its own slice, never for the whole environment. */

export class HttpConfig {
  constructor(
    readonly host: string,
    readonly port: number,
    readonly publicUrl: string,
    readonly trustedProxies: readonly string[],
    readonly corsOrigins: readonly string[],
    readonly maxUploadBytes: number,
    /** Between the signs of life in a stream of events. */
    readonly eventHeartbeatMs: number,
  ) {}
}

export type RateLimitName = 'login' | 'registration' | 'mail' | 'upload' | 'analysis' | 'admin' | 'default';

export class RateLimitConfig {
  constructor(
    readonly enabled: boolean,
    readonly limits: Readonly<Record<RateLimitName, Rate>>,
    /** The ceiling of all accounts behind one address, in limits of one account. */
    readonly addressFactor: number,
  ) {}
}

export class DetectionConfig {
  constructor(
    readonly mode: 'block' | 'log' | 'off',
    /** Of one look. */
    readonly budgetMs: number,
    /** Empty: no sensor may report. */
    readonly sensorSecret: string,
  ) {}
}

export class DatabaseConfig {
  constructor(
    /** Empty until the embedded Postgres has started. */
    readonly url: string,
    readonly poolSize: number,
    readonly tls: 'off' | 'verify',
    readonly migrateOnStart: boolean,
  ) {}
}

export class RedisConfig {
  constructor(readonly url: string) {}
}

export class AuthConfig {
  constructor(
    readonly jwtSecret: string,
    readonly accessTokenSeconds: number,
    readonly session: {
      readonly seconds: number;
      /** Unused for so long it ends. */
      readonly idleSeconds: number;
      readonly perUser: number;
    },
    /** Mails that anybody can cause are made up to so much later. */
    readonly mailDelayMs: number,
    readonly attempts: {
      readonly freeFailures: number;
      readonly freeFailuresPerAddress: number;
      readonly longestWaitSeconds: number;
    },
    readonly adminMfaRequired: boolean,
    /** Nobody signs in before their address is confirmed. */
    readonly confirmedEmailRequired: boolean,
  ) {}
}

export class EncryptionConfig {
  /** @param keys version -> 32 bytes; the highest version wraps new keys. */
  constructor(readonly keys: ReadonlyMap<number, Buffer>) {}
}

export class BackupConfig {
  /** @param key null: none was given, no backup can be made or read. */
  constructor(readonly key: Buffer | null) {}
}

export class StorageConfig {
  constructor(
    readonly folder: string,
    readonly s3: {
      /** Empty: files lie in the folder. */
      readonly bucket: string;
      readonly endpoint: string;
      readonly region: string;
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly forcePathStyle: boolean;
    },
    readonly quotaBytes: number,
    readonly trashDays: number,
    readonly exportDays: number,
  ) {}
}

export class ScannerConfig {
  constructor(
    /** Empty, like the host: nothing is scanned. */
    readonly socket: string,
    readonly host: string,
    readonly port: number,
  ) {}
}

export class DocumentConfig {
  constructor(
    readonly processes: number,
    readonly memoryBytes: number,
    readonly timeoutMs: number,
    /** An upload that is not read by then becomes a task. */
    readonly inRequestMs: number,
  ) {}
}

export class MailConfig {
  constructor(
    readonly smtp: {
      readonly server: string;
      readonly port: number;
      readonly username: string;
      readonly password: string;
      readonly tls: 'starttls' | 'implicit' | 'off';
      readonly caFile: string;
    },
    /** Where mails go as files if there is no server. */
    readonly folder: string,
    readonly from: string,
    /** Empty: no web app, links lead to the documentation. */
    readonly appUrl: string,
  ) {}
}

export class AiConfig {
  constructor(
    /** Provider -> base URL of its API. Only these can be asked. */
    readonly providers: ReadonlyMap<string, string>,
    /** How long a provider may take to say whether it accepts a key. */
    readonly checkMs: number,
    /** `provider/model` -> US dollars for a million tokens, beside those that are known or in their place. */
    readonly prices: ReadonlyMap<string, readonly [input: number, output: number]>,
    /** US dollars that the calls of one user may cost in a month. */
    readonly monthlyBudgetUsd: number,
    /** How long a model may take to answer. */
    readonly callMs: number,
  ) {}
}

export class OutboundConfig {
  /** Host, or host:port, that users may name although it is not of the public internet. */
  constructor(readonly allowedHosts: readonly string[]) {}
}

export class WorkerConfig {
  constructor(
    readonly enabled: boolean,
    readonly concurrency: number,
  ) {}
}

export class LogConfig {
  constructor(
    readonly level: string,
    /** Where log files go besides standard output; empty: nowhere. */
    readonly folder: string,
    readonly fileMegabytes: number,
    readonly files: number,
  ) {}
}

export class MonitoringConfig {
  constructor(
    readonly enabled: boolean,
    /** How often figures are sampled and alerts judged. */
    readonly sampleSeconds: number,
    readonly metrics: {
      /** Empty: /metrics is closed. */
      readonly token: string;
      /** 0: no port of its own. */
      readonly port: number;
    },
    /** Where alerts are told besides the administrators' mail; empty: nowhere. */
    readonly alertWebhook: { readonly url: string; readonly secret: string },
    /** Base URL of an OpenTelemetry collector; empty: no traces. */
    readonly traces: { readonly url: string; readonly sampleShare: number },
  ) {}
}

export class AppConfig {
  constructor(
    readonly dataDir: string,
    readonly production: boolean,
    readonly http: HttpConfig,
    readonly rateLimits: RateLimitConfig,
    readonly detection: DetectionConfig,
    readonly database: DatabaseConfig,
    readonly redis: RedisConfig,
    readonly auth: AuthConfig,
    readonly encryption: EncryptionConfig,
    readonly backup: BackupConfig,
    readonly storage: StorageConfig,
    readonly scanner: ScannerConfig,
    readonly documents: DocumentConfig,
    readonly mail: MailConfig,
    readonly ai: AiConfig,
    readonly outbound: OutboundConfig,
    readonly worker: WorkerConfig,
    readonly log: LogConfig,
    readonly monitoring: MonitoringConfig,
  ) {}

  /** The same configuration with the address of a database that was started meanwhile. */
  withDatabaseUrl(url: string): AppConfig {
    const { poolSize, tls, migrateOnStart } = this.database;
    return Object.assign(Object.create(AppConfig.prototype) as AppConfig, this, {
      database: new DatabaseConfig(url, poolSize, tls, migrateOnStart),
    });
  }
}

/**
 * @param env usually `process.env`
 * @throws InvalidSettings naming every variable that is wrong or, in production, missing.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): AppConfig {
  const settings = readSettings(env);
  const dataDir = path.resolve(settings.DATA_DIR);
  const secrets = secretsOf(settings, dataDir);
  return new AppConfig(
    dataDir,
    settings.NODE_ENV === 'production',
    new HttpConfig(
      settings.HOST,
      settings.PORT,
      settings.PUBLIC_URL.replace(/\/+$/, ''),
      settings.TRUSTED_PROXIES,
      settings.CORS_ORIGINS,
      settings.MAX_UPLOAD_MB * 1024 * 1024,
      settings.EVENT_HEARTBEAT_MS,
    ),
    new RateLimitConfig(
      settings.RATE_LIMIT_ENABLED,
      {
        login: settings.RATE_LIMIT_LOGIN,
        registration: settings.RATE_LIMIT_REGISTRATION,
        mail: settings.RATE_LIMIT_MAIL,
        upload: settings.RATE_LIMIT_UPLOAD,
        analysis: settings.RATE_LIMIT_ANALYSIS,
        admin: settings.RATE_LIMIT_ADMIN,
        default: settings.RATE_LIMIT_DEFAULT,
      },
      settings.RATE_LIMIT_ADDRESS_FACTOR,
    ),
    new DetectionConfig(
      settings.ATTACK_DETECTION,
      settings.ATTACK_DETECTION_MS,
      settings.SECURITY_WEBHOOK_SECRET ?? '',
    ),
    new DatabaseConfig(
      settings.DATABASE_URL,
      settings.DATABASE_POOL_SIZE,
      settings.DATABASE_TLS,
      settings.MIGRATE_ON_START === 'auto' ? settings.DATABASE_URL === '' : settings.MIGRATE_ON_START === 'true',
    ),
    new RedisConfig(settings.REDIS_URL),
    new AuthConfig(
      secrets.jwt,
      settings.ACCESS_TOKEN_MINUTES * 60,
      {
        seconds: settings.SESSION_DAYS * 86_400,
        idleSeconds: settings.SESSION_IDLE_HOURS * 3_600,
        perUser: settings.SESSIONS_PER_USER,
      },
      settings.ACCOUNT_MAIL_DELAY_MS,
      {
        freeFailures: settings.LOGIN_FREE_FAILURES,
        freeFailuresPerAddress: settings.LOGIN_FREE_FAILURES_PER_ADDRESS,
        longestWaitSeconds: settings.LOGIN_LONGEST_WAIT_SECONDS,
      },
      settings.ADMIN_MFA_REQUIRED,
      settings.CONFIRMED_EMAIL_REQUIRED,
    ),
    new EncryptionConfig(parseMasterKeys(secrets.encryptionKeys)),
    new BackupConfig(parseBackupKey(settings.BACKUP_KEY)),
    new StorageConfig(
      path.join(dataDir, 'files'),
      {
        bucket: settings.S3_BUCKET,
        endpoint: settings.S3_ENDPOINT,
        region: settings.S3_REGION,
        accessKeyId: settings.S3_ACCESS_KEY_ID,
        secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
        forcePathStyle: settings.S3_FORCE_PATH_STYLE,
      },
      settings.STORAGE_QUOTA_MB * 1024 * 1024,
      settings.TRASH_DAYS,
      settings.EXPORT_DAYS,
    ),
    new ScannerConfig(settings.CLAMD_SOCKET, settings.CLAMD_HOST, settings.CLAMD_PORT),
    new DocumentConfig(
      settings.DOCUMENT_PROCESSES,
      settings.DOCUMENT_MEMORY_MB * 1_000_000,
      settings.DOCUMENT_SECONDS * 1000,
      settings.DOCUMENT_IN_REQUEST_MS,
    ),
    new MailConfig(
      {
        server: settings.SMTP_SERVER,
        port: settings.SMTP_PORT,
        username: settings.SMTP_USERNAME,
        password: settings.SMTP_PASSWORD,
        tls: settings.SMTP_TLS,
        caFile: settings.SMTP_CA_FILE,
      },
      path.join(dataDir, 'mail'),
      settings.MAIL_FROM,
      settings.APP_URL.replace(/\/+$/, ''),
    ),
    new AiConfig(
      providersOf(settings),
      settings.AI_CHECK_MS,
      settings.AI_MODEL_PRICES,
      settings.AI_MONTHLY_BUDGET_USD,
      settings.AI_TIMEOUT_MS,
    ),
    new OutboundConfig(settings.OUTBOUND_ALLOWED_HOSTS),
    new WorkerConfig(settings.RUN_WORKER, settings.WORKER_CONCURRENCY),
    new LogConfig(
      settings.LOG_LEVEL,
      settings.LOG_FOLDER && path.resolve(settings.LOG_FOLDER),
      settings.LOG_FILE_MB,
      settings.LOG_FILES,
    ),
    new MonitoringConfig(
      settings.MONITORING_ENABLED,
      settings.MONITORING_SAMPLE_SECONDS,
      { token: settings.METRICS_TOKEN ?? '', port: settings.METRICS_PORT },
      { url: settings.ALERT_WEBHOOK_URL, secret: settings.ALERT_WEBHOOK_SECRET ?? '' },
      {
        url: settings.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/+$/, ''),
        sampleShare: settings.OTEL_TRACES_PERCENT / 100,
      },
    ),
  );
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** In production people's keys travel by TLS, or do not leave the machine. */
function providersOf({ NODE_ENV, AI_PROVIDERS }: Settings): ReadonlyMap<string, string> {
  const plain = [...AI_PROVIDERS].filter(([, url]) => {
    const { protocol, hostname } = new URL(url);
    return protocol !== 'https:' && !LOOPBACK.test(hostname);
  });
  if (NODE_ENV === 'production' && plain.length > 0) {
    const names = plain.map(([name]) => name).join(', ');
    throw new InvalidSettings([`AI_PROVIDERS must give https addresses in production; not so: ${names}.`]);
  }
  return AI_PROVIDERS;
}

function secretsOf(settings: Settings, dataDir: string): { jwt: string; encryptionKeys: string } {
  const { JWT_SECRET_KEY: jwt, ENCRYPTION_KEYS: encryptionKeys } = settings;
  if (jwt && encryptionKeys) return { jwt, encryptionKeys };
  if (settings.NODE_ENV === 'production') {
    const missing = Object.entries({ JWT_SECRET_KEY: jwt, ENCRYPTION_KEYS: encryptionKeys }).filter(
      ([, value]) => !value,
    );
    throw new InvalidSettings(missing.map(([name]) => `${name} must be given in production.`));
  }
  const generated = loadOrCreateSecrets(dataDir);
  return { jwt: jwt ?? generated.jwt, encryptionKeys: encryptionKeys ?? generated.encryptionKeys };
}

function parseMasterKeys(text: string): ReadonlyMap<number, Buffer> {
  const keys = new Map<number, Buffer>();
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,6}):([A-Za-z0-9+/_-]{42,44}={0,2})\s*$/.exec(part);
    const key = Buffer.from(match?.[2] ?? '', 'base64');
    if (key.length !== 32) {
      throw new InvalidSettings(['ENCRYPTION_KEYS must be a list like 1:<base64 of 32 bytes>,2:<base64 of 32 bytes>.']);
    }
    keys.set(Number(match?.[1]), key);
  }
  return keys;
}

function parseBackupKey(text: string | undefined): Buffer | null {
  if (text === undefined) return null;
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new InvalidSettings(['BACKUP_KEY must be base64 of 32 bytes: openssl rand -base64 32.']);
  return key;
}
