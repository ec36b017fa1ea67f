import 'reflect-metadata';
import { createApp } from './app.setup.js';
import { loadConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { InvalidSettings } from './config/settings.js';
import { shutDownOnSignals } from './shutdown.js';
import { start } from './start.js';

/** Does background work and answers nobody: the same app, without a port. */
await start(async () => {
  const config = loadConfig({ ...readEnvironment(), RUN_WORKER: 'true' });
  if (!config.database.url)
    throw new InvalidSettings([
      'DATABASE_URL is needed by a worker of its own: the embedded database has its worker in the service.',
    ]);
  const app = await createApp(config);
  shutDownOnSignals(app, () => Promise.resolve());
  await app.init();
});
