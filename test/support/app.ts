import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.setup.js';
import { loadConfig } from '../../src/config/config.js';
import { type TestDatabase, createTestDatabase } from './test-database.js';

export interface TestApp {
  app: NestFastifyApplication;
  /** The app's own database. */
  database: TestDatabase;
  dataDir: string;
  close(): Promise<void>;
}

/** The whole app on a database and a data folder of its own. @param env settings that matter to the test */
export async function startTestApp(env: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cv-data-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '5',
    REDIS_URL: process.env['REDIS_URL'],
    DATA_DIR: dataDir,
    JWT_SECRET_KEY: randomBytes(36).toString('base64'),
    RATE_LIMIT_ENABLED: 'false',
    ATTACK_DETECTION_MS: '1000', // tests share their machine
    LOG_LEVEL: 'fatal',
    DOCUMENT_PROCESSES: '1',
    ACCOUNT_MAIL_DELAY_MS: '0',
    ...env,
  });
  const app = await createApp(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    database,
    dataDir,
    async close() {
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
