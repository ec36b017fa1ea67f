// Jest maps no module names here, so this takes what it needs from the build, which `pretest` makes.
import 'reflect-metadata';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { DatabaseConfig } from '../../dist/src/config/config.js';
import { startEmbeddedPostgres } from '../../dist/src/database/embedded-postgres.js';
import { migrateUp } from '../../dist/src/database/migrate.js';

/** Once a run: a Postgres (DATABASE_URL's server, or an embedded one) with a migrated template database. */
export default async function globalSetup() {
  if (process.env.TEST_TEMPLATE_DATABASE) return; // the tiers share one
  const serverUrl = process.env.DATABASE_URL ?? (await startServer());
  const template = `cv_template_${process.pid}`;
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(`drop database if exists ${template} with (force)`);
  await client.query(`create database ${template}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${template}`;
  await migrateUp(new DatabaseConfig(url.href, 2, 'off', false));
  process.env.TEST_SERVER_URL = serverUrl;
  process.env.TEST_TEMPLATE_DATABASE = template;
}

async function startServer() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-test-'));
  chmodSync(folder, 0o711); // as root, Postgres runs under another account
  globalThis.testPostgres = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
  globalThis.testPostgresFolder = folder;
  return globalThis.testPostgres.url;
}
