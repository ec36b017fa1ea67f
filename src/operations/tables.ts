import { pipeline } from 'node:stream/promises';
import { type Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** A table as it stands in a backup. */
export interface TableFacts {
  /** Schema and name, quoted. */
  table: string;
  columns: string[];
  rows: number;
  /** Sum of the 64-bit hashes of all rows: the same for the same rows in any order. */
  checksum: string;
}

export interface PartitionFacts {
  partition: string;
  parent: string;
  /** As Postgres writes it: FOR VALUES FROM ... TO ... */
  bound: string;
}

/** Ours, and the queue's: what waits to be done is data too. */
const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as table,
         array(select quote_ident(attname) from pg_attribute
               where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition
    and ((n.nspname = 'public' and c.relname <> 'migrations')
      or (n.nspname = 'graphile_worker' and c.relname in ('_private_tasks', '_private_job_queues', '_private_jobs')))
  order by 1`;

export async function listTables(client: Client): Promise<Pick<TableFacts, 'table' | 'columns'>[]> {
  return (await client.query<Pick<TableFacts, 'table' | 'columns'>>(TABLES)).rows;
}

export async function listPartitions(client: Client): Promise<PartitionFacts[]> {
  const { rows } = await client.query<PartitionFacts>(
    `select format('%I.%I', n.nspname, c.relname) as partition, i.inhparent::regclass::text as parent,
            pg_get_expr(c.relpartbound, c.oid) as bound
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_inherits i on i.inhrelid = c.oid
     where c.relispartition and c.relkind = 'r' and n.nspname = 'public' order by 1`,
  );
  return rows;
}

export async function listMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by timestamp');
  return rows.map(({ name }) => name);
}

export async function countTable(client: Client, table: string): Promise<Pick<TableFacts, 'rows' | 'checksum'>> {
  const { rows } = await client.query<{ rows: number; checksum: string }>(
    `select count(*)::float8 as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as checksum
     from ${table} t`,
  );
  return rows[0] ?? { rows: 0, checksum: '0' };
}

export function readTable(client: Client, { table, columns }: Pick<TableFacts, 'table' | 'columns'>) {
  const list = columns.map((column) => `t.${column}`).join(', ');
  return client.query(copyTo(`copy (select ${list} from ${table} t) to stdout`));
}

export async function writeTable(
  client: Client,
  { table, columns }: Pick<TableFacts, 'table' | 'columns'>,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  await pipeline(content, client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
}

/** Counters go on behind the last number that was given out. */
export async function listSequences(client: Client): Promise<{ sequence: string; value: string }[]> {
  const { rows } = await client.query<{ sequence: string; value: string }>(
    `select format('%I.%I', schemaname, sequencename) as sequence, last_value::text as value
     from pg_sequences where schemaname in ('public', 'graphile_worker') and last_value is not null`,
  );
  return rows;
}
