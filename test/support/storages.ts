import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';

/** A place for files: settings that choose it, and an end. */
export interface TestStorage {
  env: Record<string, string>;
  close(): Promise<void>;
}

/** For `describe.each`: what holds on one storage must hold on the other. */
export const STORAGES: [name: string, open: () => Promise<TestStorage>][] = [
  ['the data folder', async () => ({ env: {}, close: () => Promise.resolve() })],
  ['an S3 store', startS3],
];

async function startS3(): Promise<TestStorage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'files', configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  return {
    env: {
      S3_BUCKET: 'files',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
      S3_FORCE_PATH_STYLE: 'true',
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
