import 'reflect-metadata';
import { type AddressInfo, type Server } from 'node:net';
import { Logger } from '@nestjs/common';
import { createApp } from './app.setup.js';
import { loadConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { openDatabase } from './database/open-database.js';
import { shutDownOnSignals } from './shutdown.js';
import { placeOf, start } from './start.js';

/** Connections that may wait to be taken up. More than Node's 511: a thousand that come at once would be told to try in a second. */
const BACKLOG = 4_096;

await start(async () => {
  const { config, closeDatabase } = await openDatabase(loadConfig(readEnvironment()));
  const app = await createApp(config);
  shutDownOnSignals(app, closeDatabase);
  try {
    await app.listen({ port: config.http.port, host: config.http.host, backlog: BACKLOG });
  } catch (error) {
    await app.close(); // an embedded database must not be left running
    await closeDatabase();
    throw error;
  }
  const address = (app.getHttpServer() as Server).address() as AddressInfo;
  new Logger('Service').log(`Ready on ${placeOf(address)}, API and its documentation at /docs`);
});
