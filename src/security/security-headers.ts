import { type FastifyReply } from 'fastify';

const API_POLICY = "default-src 'none'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";
/** Swagger UI brings its own scripts and styles, and sets styles inline. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'self'; frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

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
  void reply.headers({ ...HEADERS, 'content-security-policy': /^\/docs(\/|$)/.test(path) ? DOCS_POLICY : API_POLICY });
}
