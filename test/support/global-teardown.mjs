import { rmSync } from 'node:fs';
import pg from 'pg';

export default async function globalTeardown() {
  const { TEST_SERVER_URL: serverUrl, TEST_TEMPLATE_DATABASE: template } = process.env;
  if (!template) return;
  delete process.env.TEST_TEMPLATE_DATABASE;
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(`drop database if exists ${template} with (force)`);
  await client.end();
  if (!globalThis.testPostgres) return;
  await globalThis.testPostgres.stop();
  rmSync(globalThis.testPostgresFolder, { recursive: true });
}
