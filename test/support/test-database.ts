import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Set by the global set-up: a Postgres in which databases can be made, and the migrated one that each is copied from. */
export const SERVER_URL = 'TEST_SERVER_URL';
export const TEMPLATE = 'TEST_TEMPLATE_DATABASE';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A database of one's own, migrated and empty, in some 50 ms. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(setting(TEMPLATE));
}

/** Without even a schema. */
export function createBareDatabase(): Promise<TestDatabase> {
  return createDatabase('template0');
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`create database ${name} template ${template}`));
  return {
    url: databaseUrl(setting(SERVER_URL), name),
    drop: () => onServer((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(setting(SERVER_URL));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through Jest.`);
  return value;
}
