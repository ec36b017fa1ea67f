import { type Client } from 'pg';
import { connect, onDatabase, runCommand, say } from './command.js';

const HELP = `npm run maintenance -- [--apply]

Says what the database needs: partitions of the audit log ahead, tables that want a vacuum, indexes that nobody uses, rows past
their retention. The service does its own retention; this is for whoever looks after the database.

  --apply   make the partitions and run VACUUM (ANALYZE) where it is wanted
`;

/** What a table may hold of dead rows before somebody should look. */
const DEAD_SHARE = 0.2;
const FEWEST_DEAD = 1_000;
const LARGE_INDEX_BYTES = 10 * 1024 * 1024;

await runCommand(HELP, { apply: { type: 'boolean', default: false } }, ({ apply }) =>
  onDatabase(async ({ database }) => {
    const client = await connect(database);
    try {
      await partitions(client, apply);
      await vacuum(client, apply);
      await unusedIndexes(client);
    } finally {
      await client.end();
    }
  }),
);

async function partitions(client: Client, apply: boolean): Promise<void> {
  if (apply) await client.query('select audit_make_partitions()');
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select inhrelid::regclass::text as name, pg_size_pretty(pg_total_relation_size(inhrelid)) as bytes
     from pg_inherits where inhparent = 'audit_log'::regclass order by 1`,
  );
  say(`Audit log: ${rows.map(({ name, bytes }) => `${name} (${bytes})`).join(', ')}`);
}

async function vacuum(client: Client, apply: boolean): Promise<void> {
  const { rows } = await client.query<{ name: string; live: number; dead: number }>(
    `select format('%I', relname) as name, n_live_tup::float8 as live, n_dead_tup::float8 as dead from pg_stat_user_tables
     where schemaname = 'public' and n_dead_tup > $1 and n_dead_tup > n_live_tup * $2::float8 order by n_dead_tup desc`,
    [FEWEST_DEAD, DEAD_SHARE],
  );
  if (rows.length === 0) say('No table wants a vacuum.');
  for (const { name, live, dead } of rows) {
    say(`${name}: ${dead} dead rows beside ${live} live ones${apply ? ', vacuumed' : ': VACUUM (ANALYZE)'}`);
    if (apply) await client.query(`vacuum (analyze) ${name}`);
  }
}

async function unusedIndexes(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select s.indexrelname as name, pg_size_pretty(pg_relation_size(s.indexrelid)) as bytes
     from pg_stat_user_indexes s join pg_index i on i.indexrelid = s.indexrelid
     where s.schemaname = 'public' and s.idx_scan = 0 and not i.indisunique and pg_relation_size(s.indexrelid) > $1
     order by pg_relation_size(s.indexrelid) desc`,
    [LARGE_INDEX_BYTES],
  );
  for (const { name, bytes } of rows) say(`${name} (${bytes}) was never used since statistics began: is it needed?`);
}
