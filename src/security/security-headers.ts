import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { type FastifyReply } from 'fastify';

const NOTHING = {
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

type Directive = keyof typeof NOTHING | `${'script' | 'style' | 'img' | 'connect' | 'font' | 'worker' | 'frame'}-src`;

/** Nothing at all, but for what is named. A page sets its own with `@Header('content-security-policy', ...)`. */
export function contentSecurityPolicy(allowed: Partial<Record<Directive, string>> = {}): string {
  return Object.entries({ ...NOTHING, ...allowed })
    .map((directive) => directive.join(' '))
    .join('; ');
}

const API_POLICY = contentSecurityPolicy();
/** Swagger UI brings its own scripts and styles, and sets styles inline. */
const DOCS_POLICY = contentSecurityPolicy({
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'self'",
});

const HEADERS = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // What is public says so itself.
  'cache-control': 'no-store',
} as const;

/** On every answer, errors and unknown paths included. */
export function setSecurityHeaders(path: string, reply: FastifyReply): void {
  void reply.headers({
    ...HEADERS,
    'content-security-policy': /^\/docs([/?]|$)/.test(path) ? DOCS_POLICY : API_POLICY,
  });
}

const REFUSALS: Readonly<Record<string, { status: number; code: string }>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: 'request.headers-too-large' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: 'request.timeout' },
};

/** What is no HTTP, or comes too slowly, never becomes a request. It is answered like one, and the connection ends. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, code } = REFUSALS[error.code ?? ''] ?? { status: 400, code: 'request.malformed' };
  const title = STATUS_CODES[status] ?? 'Error';
  const problem = { type: 'about:blank', title, status, detail: 'The request cannot be read.', error_code: code };
  const body = JSON.stringify({ ...problem, timestamp: new Date().toISOString() });
  const headers = {
    ...HEADERS,
    'content-security-policy': API_POLICY,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
