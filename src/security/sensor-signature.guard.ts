import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { DetectionConfig } from '../config/config.js';
import { SignatureRefused } from './security.errors.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it was sent, where a signature is over it. */
    signedBody?: string;
  }
}

const SIGNED_ROUTE = '/webhooks/security-events';
const HEADERS = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const;

/** A signature is over bytes, which the parser does not keep. The limit on bodies holds meanwhile. */
export function keepSignedBodies(server: FastifyInstance): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.routeOptions.url === SIGNED_ROUTE) {
      const chunks: Buffer[] = [];
      payload.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
      payload.on('end', () => (request.signedBody = Buffer.concat(chunks).toString('utf8')));
    }
    done(null, payload);
  });
}

/** Without a secret nobody may report. */
@Injectable()
export class SensorSignatureGuard implements CanActivate {
  constructor(private readonly config: DetectionConfig) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const headers = Object.fromEntries(HEADERS.map((name) => [name, String(request.headers[name] ?? '')]));
    if (!this.config.sensorSecret || !/^[\w.-]{1,200}$/.test(headers['webhook-id'] ?? '')) throw new SignatureRefused();
    try {
      new Webhook(this.config.sensorSecret, { format: 'raw' }).verify(request.signedBody ?? '', headers);
    } catch {
      throw new SignatureRefused();
    }
    return true;
  }
}
