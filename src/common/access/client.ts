import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Locale, localeOf } from '../locale.js';

const LONGEST_USER_AGENT = 400;

/** Where a request comes from, as the owner of an account will see it in lists and mails. */
export interface Client {
  readonly userAgent: string;
  /** IP address. */
  readonly address: string;
  /** The best of our languages for whoever asks. */
  readonly locale: Locale;
}

export const CurrentClient = createParamDecorator((_: unknown, context: ExecutionContext): Client => {
  const { headers, ip } = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    userAgent: (headers['user-agent'] ?? '').slice(0, LONGEST_USER_AGENT),
    address: ip,
    locale: localeOf(headers['accept-language']),
  };
});
