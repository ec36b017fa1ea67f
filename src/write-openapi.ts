import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { PACKAGE_ROOT } from './common/package-root.js';
import { loadConfig } from './config/config.js';
import { describeApi } from './openapi.js';
import { runCommand } from './operations/command.js';

const HELP = `npm run openapi

Writes openapi.json from the controllers. Nothing is connected to.
`;

await runCommand(HELP, {}, async () => {
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nowhere',
    DATA_DIR: path.join(PACKAGE_ROOT, '.data'),
  });
  // `preview` resolves modules without making them.
  const app = await NestFactory.create(AppModule.with(config), new FastifyAdapter(), { preview: true, logger: false });
  writeFileSync(path.join(PACKAGE_ROOT, 'openapi.json'), `${JSON.stringify(await describeApi(app), null, 2)}\n`);
});
