import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { loadConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { openDatabase } from './database/open-database.js';
import { migrateDown, migrateUp } from './database/migrate.js';

const HELP = `npm run migrate -- [--down]

Brings the schema of DATABASE_URL (or of the embedded database) up to date.

  --down   take back every migration; the data goes with the tables
`;

const { values } = parseArgs({ options: { down: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) {
  process.stdout.write(HELP);
} else {
  const { config, closeDatabase } = await openDatabase(loadConfig({ ...readEnvironment(), MIGRATE_ON_START: 'false' }));
  if (values.down) {
    await migrateDown(config.database);
    process.stdout.write('All migrations taken back.\n');
  } else {
    const ran = await migrateUp(config.database);
    process.stdout.write(ran.length > 0 ? `${ran.join('\n')}\n` : 'The schema is up to date.\n');
  }
  await closeDatabase();
}
