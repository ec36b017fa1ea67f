import 'reflect-metadata';
import { migrateDown, migrateUp } from './database/migrate.js';
import { onDatabase, runCommand, say } from './operations/command.js';

const HELP = `npm run migrate -- [--down]

Brings the schema of DATABASE_URL (or of the embedded database) up to date.

  --down   take back every migration; the data goes with the tables
`;

await runCommand(HELP, { down: { type: 'boolean' } }, ({ down }) =>
  onDatabase(async ({ database }) => {
    if (down) {
      await migrateDown(database);
      say('All migrations taken back.');
    } else {
      const ran = await migrateUp(database);
      say(ran.length > 0 ? ran.join('\n') : 'The schema is up to date.');
    }
  }),
);
