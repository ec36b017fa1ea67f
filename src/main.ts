import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { createApp } from './app.setup.js';
import { loadConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { openDatabase } from './database/open-database.js';
import { shutDownOnSignals } from './shutdown.js';

const { config, closeDatabase } = await openDatabase(loadConfig(readEnvironment()));
const app = await createApp(config);
shutDownOnSignals(app, closeDatabase);
await app.listen(config.http.port, config.http.host);
new Logger('Service').log(`Ready on ${await app.getUrl()}, API and its documentation at /docs`);
