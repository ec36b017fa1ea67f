import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { createApp } from './app.setup.js';
import { loadConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { openDatabase } from './database/open-database.js';
import { shutDownOnSignals } from './shutdown.js';

/** Connections that may wait to be taken up. More than Node's 511: a thousand that come at once would be told to try in a second. */
const BACKLOG = 4_096;

const { config, closeDatabase } = await openDatabase(loadConfig(readEnvironment()));
const app = await createApp(config);
shutDownOnSignals(app, closeDatabase);
await app.listen({ port: config.http.port, host: config.http.host, backlog: BACKLOG });
new Logger('Service').log(`Ready on ${await app.getUrl()}, API and its documentation at /docs`);
