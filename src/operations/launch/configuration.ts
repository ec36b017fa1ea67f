import { type Check, type LaunchInput, decide, pass, warn } from './check.js';

export function checkConfiguration({ config, settings }: LaunchInput): Check[] {
  const { publicUrl } = config.http;
  return [
    decide(
      'production mode',
      config.production,
      'NODE_ENV=production',
      'Set NODE_ENV=production: secrets are then demanded, not made.',
    ),
    decide(
      'public address',
      publicUrl.startsWith('https://'),
      publicUrl,
      'PUBLIC_URL must be the https:// address that people use.',
    ),
    decide(
      'signing secret',
      Boolean(settings.JWT_SECRET_KEY),
      'given, long enough, no placeholder',
      'Set JWT_SECRET_KEY: openssl rand -base64 48',
    ),
    decide(
      'master keys',
      Boolean(settings.ENCRYPTION_KEYS),
      `${config.encryption.keys.size} version(s)`,
      'Set ENCRYPTION_KEYS: 1:$(openssl rand -base64 32), and keep it apart from backups.',
    ),
    decide(
      'outside database',
      Boolean(settings.DATABASE_URL),
      'DATABASE_URL is given',
      'Set DATABASE_URL: the embedded Postgres is for one machine.',
    ),
    settings.DATABASE_TLS === 'verify'
      ? pass('database TLS', 'verified')
      : warn('database TLS', 'DATABASE_TLS is off: right only on a network that nobody else is on.'),
    decide('rate limits', config.rateLimits.enabled, 'on', 'Set RATE_LIMIT_ENABLED=true.'),
    decide(
      'proxies',
      config.http.trustedProxies.length > 0,
      config.http.trustedProxies.join(', '),
      'Set TRUSTED_PROXIES to the addresses of your proxy, or every client has its address.',
    ),
    decide('mail TLS', config.mail.smtp.tls !== 'off', config.mail.smtp.tls, 'Set SMTP_TLS=starttls or implicit.'),
    decide(
      'sender',
      !config.mail.from.includes('localhost'),
      config.mail.from,
      'Set MAIL_FROM to an address of your domain.',
    ),
    decide(
      'metrics',
      config.monitoring.enabled && Boolean(config.monitoring.metrics.token || config.monitoring.metrics.port),
      'on',
      'Set MONITORING_ENABLED=true and METRICS_TOKEN (or METRICS_PORT on a closed network).',
    ),
    decide(
      'backup key',
      config.backup.key !== null,
      'given',
      'Set BACKUP_KEY: openssl rand -base64 32, and keep it apart from the backups.',
    ),
  ];
}
