import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { TransportError } from '../errors/common.errors.js';
import { DomainError, type ProblemKind } from '../errors/domain-error.js';
import { MAX_JSON_BYTES, inMiB } from './limits.js';
import { type ProblemResponse } from '../errors/problem.response.js';

/** A new kind without a status does not compile. */
const STATUS = {
  malformed: HttpStatus.BAD_REQUEST,
  unauthenticated: HttpStatus.UNAUTHORIZED,
  forbidden: HttpStatus.FORBIDDEN,
  'not-found': HttpStatus.NOT_FOUND,
  method: HttpStatus.METHOD_NOT_ALLOWED,
  conflict: HttpStatus.CONFLICT,
  'precondition-failed': HttpStatus.PRECONDITION_FAILED,
  range: HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
  'too-large': HttpStatus.PAYLOAD_TOO_LARGE,
  'unsupported-type': HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  invalid: HttpStatus.UNPROCESSABLE_ENTITY,
  'too-many': HttpStatus.TOO_MANY_REQUESTS,
  unavailable: HttpStatus.SERVICE_UNAVAILABLE,
} satisfies Record<ProblemKind, HttpStatus>;

const NOTHING_THERE = new TransportError(
  'not-found',
  'route.not-found',
  'There is nothing at this path. /docs lists what there is.',
);

/** What Fastify and its plugins refuse by themselves. Their messages may quote internals; ours do not. */
const OF_THE_SERVER: Readonly<Record<number, TransportError>> = {
  400: new TransportError('malformed', 'request.malformed', 'The request cannot be read. Check its body and headers.'),
  403: NOTHING_THERE, // a way up out of the folder of pages
  404: NOTHING_THERE,
  413: new TransportError(
    'too-large',
    'request.too-large',
    `The request is larger than the ${inMiB(MAX_JSON_BYTES)} of JSON that this service accepts.`,
  ),
  414: new TransportError('malformed', 'request.uri-too-long', 'The address is too long.'),
  415: new TransportError(
    'unsupported-type',
    'request.unsupported-type',
    'Send JSON (or multipart/form-data where a file is expected).',
  ),
  503: new TransportError(
    'unavailable',
    'service.unavailable',
    'The service cannot answer right now. Try again in a moment.',
  ),
};

/** SQLSTATE classes that mean the database is away or overloaded, and what the driver says in their place. */
const DATABASE_AWAY = /^(08|3D000|53|57P|55P03|57014)|^E(CONN|PIPE|TIMEDOUT|AI_AGAIN|NOTFOUND)/;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

const log = new Logger('Problem');
/** Bytes of a refused body that are read for nothing; a longer one is cut off. */
const MOST_DROPPED = 32 * 1024 * 1024;

/** Answers with what went wrong. What nobody foresaw is logged, and told as nothing but a request id. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.raw.headersSent) return void reply.raw.destroy(); // half an answer must not look whole
  const { retry_after, ...problem } = toProblem(error) ?? unexpected(error, request);
  if (retry_after !== undefined) void reply.header('retry-after', retry_after);
  // Fastify closes on whoever is still sending, who then never reads the answer. Node drops the rest of the body instead.
  if (Number(request.headers['content-length']) <= MOST_DROPPED) void reply.removeHeader('connection');
  void reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send({ ...problem, instance: pathOf(request), timestamp: new Date().toISOString(), request_id: request.id });
}

function unexpected(error: unknown, request: FastifyRequest): Problem {
  log.error({ message: 'Unexpected error', request_id: request.id, error });
  return {
    type: 'about:blank',
    title: 'Internal Server Error',
    status: HttpStatus.INTERNAL_SERVER_ERROR,
    detail: 'Something went wrong on our side. Quote the request id if you report it.',
    error_code: 'internal',
  };
}

type Problem = Omit<ProblemResponse, 'instance' | 'timestamp' | 'request_id'> & { retry_after?: number };

function toProblem(error: unknown): Problem | null {
  const domain = toDomainError(error);
  if (!domain) return null;
  const status = STATUS[domain.kind];
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: domain.message,
    error_code: domain.code,
    ...(domain.errors && { errors: [...domain.errors] }),
    ...(domain.retryAfter !== undefined && { retry_after: domain.retryAfter }),
  };
}

function toDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (error instanceof HttpException) return OF_THE_SERVER[error.getStatus()] ?? null;
  const { statusCode, code, driverError } = error as {
    statusCode?: number;
    code?: string;
    driverError?: { code?: string };
  };
  if (statusCode !== undefined && statusCode < 500) return OF_THE_SERVER[statusCode] ?? OF_THE_SERVER[400] ?? null;
  if (DATABASE_AWAY.test(driverError?.code ?? code ?? '')) return OF_THE_SERVER[503] ?? null;
  return isPoolTimeout(error) ? (OF_THE_SERVER[503] ?? null) : null;
}

/** node-postgres gives these no code. */
function isPoolTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated|Query read timeout/.test(error.message)
  );
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
