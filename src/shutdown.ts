import { type Server } from 'node:http';
import { type INestApplication, Logger } from '@nestjs/common';
import { HealthService } from './monitoring/health/health.service.js';

/** A connection that was opened and never used does not end by itself. */
const CONNECTIONS_CUT_AFTER_MS = 10_000;
const FORCED_AFTER_MS = 25_000;

/** Readiness goes red first, requests and tasks drain, the database goes last. */
export function shutDownOnSignals(app: INestApplication, closeDatabase: () => Promise<void>): void {
  const log = new Logger('Shutdown');
  let begun = false;
  const shutDown = async (signal: string): Promise<void> => {
    log.log(`${signal}: draining`);
    setTimeout(() => process.exit(1), FORCED_AFTER_MS).unref();
    app.get(HealthService).beginShutdown();
    const server = app.getHttpServer() as Server;
    setTimeout(() => server.closeAllConnections(), CONNECTIONS_CUT_AFTER_MS).unref();
    await app.close();
    await closeDatabase();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (begun) return;
      begun = true;
      shutDown(signal).catch((error: unknown) => {
        log.error({ message: 'Shutdown failed', error });
        process.exit(1);
      });
    });
  }
}
