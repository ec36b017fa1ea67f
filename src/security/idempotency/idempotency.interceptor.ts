import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Observable, from, lastValueFrom } from 'rxjs';
import { TransportError } from '../../common/errors/common.errors.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ContentCipher } from '../encryption/content-cipher.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';

const KEPT = '24 hours';

/**
 * `Idempotency-Key` on a POST: the key, what the request does and its answer are one transaction. A repeat waits for the
 * first to end and gets the same answer; after a failure the key is free again. So a retry is safe even if the
 * connection broke in the middle of the commit.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || key === undefined || !request.actor) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
      throw new TransportError(
        'malformed',
        'idempotency.malformed',
        'Idempotency-Key must be 1 to 255 visible ASCII characters.',
      );
    }
    const reply = http.getResponse<FastifyReply>();
    const once = new OneRequest(request.actor.userId, key, fingerprintOf(request));
    return from(this.unitOfWork.run(() => this.runOnce(once, reply, () => lastValueFrom(next.handle()))));
  }

  private async runOnce(request: OneRequest, reply: FastifyReply, handle: () => Promise<unknown>): Promise<unknown> {
    if (!(await this.claim(request))) return this.replay(request, reply);
    const body = await handle();
    if (!(body instanceof StreamableFile)) await this.remember(request, reply.statusCode, body);
    return body;
  }

  /** Waits while another request with this key is under way. */
  private async claim({ userId, key, fingerprint }: OneRequest): Promise<boolean> {
    await this.unitOfWork.manager.query(
      `delete from idempotency_keys where user_id = $1 and created_at < now() - $2::interval`,
      [userId, KEPT],
    );
    const claimed = await this.unitOfWork.manager.query<unknown[]>(
      `insert into idempotency_keys (user_id, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning key`,
      [userId, key, fingerprint],
    );
    return claimed.length === 1;
  }

  private async remember({ userId, key }: OneRequest, status: number, body: unknown): Promise<void> {
    const answer = await this.cipher.sealJson(userId, { kind: 'idempotency-key', id: key }, body ?? null);
    await this.unitOfWork.repository(IdempotencyKeyEntity).update({ userId, key }, { status, answer });
  }

  private async replay({ userId, key, fingerprint }: OneRequest, reply: FastifyReply): Promise<unknown> {
    const known = await this.unitOfWork.repository(IdempotencyKeyEntity).findOneByOrFail({ userId, key });
    if (known.fingerprint !== fingerprint) {
      throw new TransportError(
        'invalid',
        'idempotency.reused',
        'This Idempotency-Key was used for another request. Use a new one.',
      );
    }
    void reply.header('idempotency-replayed', 'true');
    if (known.status !== null) void reply.status(known.status);
    return known.answer && this.cipher.openJson(userId, { kind: 'idempotency-key', id: key }, known.answer);
  }
}

class OneRequest {
  constructor(
    readonly userId: string,
    readonly key: string,
    readonly fingerprint: string,
  ) {}
}

/** A multipart body is not read yet; its length stands for it. */
function fingerprintOf({ method, url, body, headers }: FastifyRequest): string {
  const content = body === undefined ? headers['content-length'] : body;
  return createHash('sha256')
    .update(JSON.stringify([method, url, content]))
    .digest('base64url');
}
