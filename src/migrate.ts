import 'reflect-metadata';
import { migrateDown, migrateDownTo, migrateUp } from './database/migrate.js';
import { RELEASES } from './database/migrations.js';
import { Misused, onDatabase, runCommand, say } from './operations/command.js';

const HELP = `npm run migrate -- [--to RELEASE [--accept-loss] | --down]

Brings the schema of DATABASE_URL (or of the embedded database) up to date.

  --to RELEASE    go back to the schema of a release (${Object.keys(RELEASES).join(', ')}) or of a migration, by its name; run it
                  with the newer version, which knows the way. Refuses if what was added since holds data
  --accept-loss   go back all the same: that data is gone
  --down          take back every migration; all data goes with the tables
`;

const OPTIONS = {
  to: { type: 'string' },
  'accept-loss': { type: 'boolean', default: false },
  down: { type: 'boolean', default: false },
} as const;

await runCommand(HELP, OPTIONS, async ({ to, down, 'accept-loss': acceptLoss }) => {
  if (to !== undefined && down) throw new Misused('Either --to or --down.');
  await onDatabase(async ({ database }) => {
    if (down) {
      await migrateDown(database);
      say('All migrations taken back.');
    } else if (to === undefined) {
      const ran = await migrateUp(database);
      say(ran.length > 0 ? ran.join('\n') : 'The schema is up to date.');
    } else {
      const undone = await migrateDownTo(database, RELEASES[to] ?? to, acceptLoss);
      say(undone.length > 0 ? `Taken back: ${undone.join(', ')}` : `The schema is that of ${to}.`);
    }
  });
});
