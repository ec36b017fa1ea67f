import multipart from '@fastify/multipart';
import { type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { refuseOtherMethods } from './common/http/allowed-methods.js';
import { answerConditionally } from './common/http/etag.js';
import { TransportError } from './common/errors/common.errors.js';
import { MAX_JSON_BYTES } from './common/http/limits.js';
import { sendProblem } from './common/http/problem.filter.js';
import { requestIdOf } from './common/http/request-id.js';
import { type AppConfig } from './config/config.js';
import { JsonLogger } from './monitoring/json-logger.js';
import { measureRequests } from './monitoring/metrics/measure-requests.js';
import { logRequests } from './monitoring/request-log.js';
import { traceRequests } from './monitoring/traces/traces.js';
import { setUpDocs } from './openapi.js';
import { auditRequests } from './security/audit/audit.hooks.js';
import { AuditTrail } from './security/audit/audit-trail.js';
import { watchRequests } from './security/detection/detection.hooks.js';
import { RequestWatch } from './security/detection/request-watch.js';
import { keepSignedBodies } from './security/sensor-signature.guard.js';
import { refuseConnection, setSecurityHeaders } from './security/security-headers.js';

const DEEPEST_JSON = 64;
/** A request must have arrived whole by then: slow clients hold a connection, never a handler. */
const REQUEST_TIMEOUT_MS = 60_000;

/** What the service, the tests and the writer of openapi.json share: the app with everything that runs before Nest. */
export async function createApp(config: AppConfig): Promise<NestFastifyApplication> {
  const logger = new JsonLogger(config.log);
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_JSON_BYTES,
    genReqId: requestIdOf,
    trustProxy: config.http.trustedProxies.length > 0 ? [...config.http.trustedProxies] : false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      // an address that cannot be decoded reaches no hook
      prepare(request, reply);
      sendProblem(error, request, reply);
    },
    clientErrorHandler: refuseConnection,
    routerOptions: { maxParamLength: 500 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger,
    bodyParser: false,
  });
  const server = adapter.getInstance();
  server.removeContentTypeParser('text/plain'); // state changes by JSON and multipart alone: no form can send those unasked
  // Hooks of every request take `done`: a promise more, for each of them, is felt.
  server.addHook('onRequest', (request, reply, done) => {
    prepare(request, reply);
    done(
      namesTwoHosts(request)
        ? new TransportError('malformed', 'request.malformed', 'It names more than one host.')
        : undefined,
    );
  });
  server.addHook('preValidation', ({ body }, _reply, done) =>
    done(
      isTooDeep(body)
        ? new TransportError('malformed', 'request.malformed', 'Its JSON is nested too deeply.')
        : undefined,
    ),
  );
  answerConditionally(server);
  logRequests(server, logger.pino);
  auditRequests(server, app.get(AuditTrail));
  watchRequests(server, app.get(RequestWatch));
  refuseOtherMethods(server);
  keepSignedBodies(server);
  measureRequests(server, app);
  traceRequests(server, config.monitoring);
  server.decorate('maxUploadBytes', config.http.maxUploadBytes);
  await server.register(multipart, {
    limits: {
      fileSize: config.http.maxUploadBytes,
      files: 1,
      fields: 10,
      fieldSize: 10_000,
      parts: 11,
      headerPairs: 50,
    },
  });
  app.enableCors({
    origin: config.http.corsOrigins.length > 0 ? [...config.http.corsOrigins] : false,
    exposedHeaders: [
      'etag',
      'x-request-id',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'retry-after',
    ],
  });
  await setUpDocs(app as INestApplication);
  return app;
}

function prepare(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('x-request-id', request.id);
  setSecurityHeaders(request.url, reply);
}

/** What walks through a body calls itself, level by level: a deep one would be the end of the stack. */
function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST_JSON; depth += 1) {
    level = level.flatMap((value) => (isPlain(value) ? Object.values(value as Record<string, unknown>) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Of JSON: a body may also be a stream. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** Node takes the first, a proxy in front may have taken the other (RFC 9112, 3.2). */
function namesTwoHosts({ raw }: FastifyRequest): boolean {
  return raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length > 1;
}
