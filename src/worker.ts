import 'reflect-metadata';
import { createApp } from './app.setup.js';
import { loadConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { shutDownOnSignals } from './shutdown.js';

/** Does background work and answers nobody: the same app, without a port. */
const config = loadConfig({ ...readEnvironment(), RUN_WORKER: 'true' });
if (!config.database.url)
  throw new Error('A worker of its own needs DATABASE_URL: the embedded database has its worker in the service.');
const app = await createApp(config);
shutDownOnSignals(app, () => Promise.resolve());
await app.init();
