import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startService } from '../support/service.js';
import { createTestDatabase } from '../support/test-database.js';

interface OtlpSpan {
  traceId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

describe('traces', () => {
  let collector: Server;
  const spans: OtlpSpan[] = [];

  beforeAll(async () => {
    collector = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as {
          resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[];
        };
        spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
  });
  afterAll(() => void collector.close());

  it('go to the collector, one span a request, in the trace that the caller began', async () => {
    const { port } = collector.address() as AddressInfo;
    const database = await createTestDatabase();
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-traces-'));
    // a process of its own: the exporter loads its parts in a way that Jest does not know
    const service = await startService({
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_TRACES_PERCENT: '100',
    });
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    await fetch(`${service.url}/monitoring/health/live`, {
      headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    });
    await fetch(`${service.url}/api/user/cv/list?secret=1`);
    await service.end('SIGTERM');
    await database.drop();
    rmSync(dataDir, { recursive: true });
    expect(spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['GET /api/user/cv/list', 'GET /monitoring/health/live']),
    );
    expect(spans.find(({ name }) => name.endsWith('live'))).toMatchObject({
      traceId,
      parentSpanId: '00f067aa0ba902b7',
    });
    expect(JSON.stringify(spans)).not.toContain('secret');
  });
});
