import { isIP } from 'node:net';
import tls from 'node:tls';
import { type Check, type LaunchInput, decide, fail, reasonOf } from './check.js';

const HEADERS = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
];

const DAY_MS = 86_400_000;
const FEWEST_DAYS = 14;

/** The service as strangers see it. */
export async function checkAnswers({ url }: LaunchInput): Promise<Check[]> {
  if (url === null) return [fail('answers', 'Give --url https://..., the address that people use.')];
  const ask = (route: string, init: RequestInit = {}) =>
    fetch(`${url}${route}`, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...init });
  try {
    const live = await ask('/monitoring/health/live');
    const unknown = await ask('/api/no-such-route');
    const closed = await ask('/api/user/cv/list');
    const admin = await ask('/api/monitoring/metrics');
    const metrics = await ask('/metrics');
    const health = await ask('/monitoring/health');
    const { status } = (await health.json().catch(() => ({ status: health.status }))) as { status: unknown };
    const missing = [live, unknown, closed].flatMap((answer) => HEADERS.filter((name) => !answer.headers.has(name)));
    const origin = await ask('/monitoring/health/live', { headers: { origin: 'https://evil.example' } });
    return [
      await checkCertificate(new URL(url)),
      decide('liveness', live.status === 200, '200', `/monitoring/health/live answers ${live.status}.`),
      decide(
        'health',
        status === 'healthy',
        'healthy',
        `It says ${String(status)}: see /api/monitoring/health/detailed.`,
      ),
      decide(
        'security headers',
        missing.length === 0,
        `all ${HEADERS.length} on 200, 401 and 404`,
        `Missing: ${[...new Set(missing)].join(', ')}.`,
      ),
      decide(
        'closed by default',
        closed.status === 401 && admin.status === 401,
        '401 without a token',
        'A private route answers without a token: stop here.',
      ),
      decide(
        'metrics are closed',
        metrics.status === 401 || metrics.status === 404,
        `${metrics.status} from outside`,
        '/metrics can be read from outside.',
      ),
      decide(
        'limit headers',
        closed.headers.has('x-ratelimit-limit'),
        'present',
        'No X-RateLimit-Limit: is RATE_LIMIT_ENABLED false?',
      ),
      decide(
        'CORS',
        origin.headers.get('access-control-allow-origin') === null,
        'strangers are not allowed',
        'CORS_ORIGINS lets a stranger in.',
      ),
    ];
  } catch (error) {
    return [fail('answers', `${url} cannot be reached (${reasonOf(error)}).`)];
  }
}

/** That it is trusted is shown by every answer; this looks at how long it will be. */
async function checkCertificate({ protocol, hostname, port }: URL): Promise<Check> {
  if (protocol !== 'https:') return fail('TLS', 'Give the https:// address.');
  const sni = isIP(hostname) ? {} : { servername: hostname };
  const until = await new Promise<Date>((resolve, reject) => {
    const socket = tls.connect({ host: hostname, port: Number(port) || 443, ...sni }, () => {
      resolve(new Date(socket.getPeerCertificate().valid_to));
      socket.destroy();
    });
    socket.on('error', reject);
  });
  const days = Math.floor((until.getTime() - Date.now()) / DAY_MS);
  return decide(
    'TLS',
    days >= FEWEST_DAYS,
    `the certificate is valid for ${days} days`,
    `The certificate ends in ${days} days: renew it, and see that it renews itself.`,
  );
}
