import { type Span, SpanKind, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { VERSION } from '../../common/version.js';
import { type MonitoringConfig } from '../../config/config.js';
import { INSTANCE } from '../instance.js';

const TRACER = 'cv-management-api';

/**
 * Sends a span of every sampled request, with the trace that the caller began if there is one, to the OpenTelemetry
 * collector. Without a collector nothing is made and nothing is sent. Spans hold what the request log holds.
 */
export function traceRequests(server: FastifyInstance, { traces }: MonitoringConfig): void {
  if (!traces.url) return;
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': TRACER,
      'service.version': VERSION,
      'service.instance.id': INSTANCE,
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(traces.sampleShare) }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${traces.url}/v1/traces` }))],
  });
  provider.register();
  const tracer = provider.getTracer(TRACER, VERSION);
  const spans = new WeakMap<FastifyRequest, Span>();

  server.addHook('onRequest', (request, _reply, done) => {
    const caller = propagation.extract(context.active(), request.headers);
    const span = tracer.startSpan(request.method, { kind: SpanKind.SERVER }, caller);
    spans.set(request, span);
    context.with(trace.setSpan(caller, span), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    const route = request.routeOptions.url ?? 'unknown';
    span?.updateName(`${request.method} ${route}`).setAttributes({
      'http.request.method': request.method,
      'http.route': route,
      'http.response.status_code': reply.statusCode,
      'request.id': request.id,
    });
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
  server.addHook('onClose', () => provider.shutdown());
}
