import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS_RULE } from '../../src/common/access/access.decorators.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';

/** Open to everyone on purpose. A new public route has to be added here, in sight of a reviewer. */
const PUBLIC = [
  'GET /api/auth/erasures/{receipt_id}',
  'GET /api/cv/templates',
  'GET /api/monitoring/health',
  'GET /api/monitoring/status',
  'GET /monitoring/health',
  'GET /monitoring/health/live',
  'GET /monitoring/health/ready',
  'GET /monitoring/health/startup',
  'POST /api/auth/admin/login',
  'POST /api/auth/forgot-password',
  'POST /api/auth/login',
  'POST /api/auth/mfa/verify',
  'POST /api/auth/refresh',
  'POST /api/auth/register',
  'POST /api/auth/resend-verification',
  'POST /api/auth/reset-password',
  'POST /api/auth/verify-email',
];

describe('access', () => {
  let test: TestApp;

  beforeAll(async () => (test = await startTestApp()));
  afterAll(() => test.close());

  it('every handler says who may call it', () => {
    const discovery = new DiscoveryService(test.app.get(ModulesContainer));
    const scanner = new MetadataScanner();
    const silent = discovery.getControllers().flatMap(({ instance, metatype }) =>
      scanner
        .getAllMethodNames(Object.getPrototypeOf(instance) as object)
        .filter((name) => Reflect.hasMetadata('path', (instance as Record<string, object>)[name] ?? {}))
        .filter((name) => {
          const handler = (instance as Record<string, object>)[name] ?? {};
          return !Reflect.hasMetadata(ACCESS_RULE, handler) && !Reflect.hasMetadata(ACCESS_RULE, metatype ?? {});
        })
        .map((name) => `${metatype?.name}.${name}`),
    );
    expect(discovery.getControllers().length).toBeGreaterThan(5);
    expect(silent).toEqual([]);
  });

  it('every documented route but the public ones refuses a stranger', async () => {
    const stranger = new Client(test.app);
    const { body: contract } = await stranger.get<{ paths: Record<string, Record<string, unknown>> }>('/openapi.json');
    const open: string[] = [];
    for (const [path, operations] of Object.entries(contract.paths)) {
      for (const method of Object.keys(operations)) {
        const url = path.replace(/\{[^}]+\}/g, '01890000-0000-7000-8000-000000000000');
        const { status } = await stranger.send(method.toUpperCase() as 'GET', url, method === 'get' ? undefined : {});
        if (status !== 401) open.push(`${method.toUpperCase()} ${path}`);
      }
    }
    expect(open.sort()).toEqual(PUBLIC);
  });
});
