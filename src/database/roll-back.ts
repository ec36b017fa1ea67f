import { type DataSource, type QueryRunner } from 'typeorm';

interface Column {
  table: string;
  column: string;
  defaultText: string | null;
}

export class RollBackRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RollBackRefused';
  }
}

/**
 * Takes back every migration after this one, all of them or none.
 * @param acceptLoss also if what they added holds data by now
 * @returns the names of those that were taken back
 * @throws RollBackRefused naming the tables and columns whose data would go
 */
export async function rollBack(dataSource: DataSource, last: string, acceptLoss: boolean): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    const steps = await stepsAfter(dataSource, runner, last);
    const lost = acceptLoss ? [] : await dataLostBy(runner, () => takeBack(runner, steps));
    if (lost.length > 0) {
      throw new RollBackRefused(
        `Data would be lost: ${lost.join(', ')}. Make a backup, and say --accept-loss if it may go.`,
      );
    }
    await takeBack(runner, steps);
    await runner.commitTransaction();
    return steps.map(({ name }) => name);
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

type Step = DataSource['migrations'][number] & { name: string };

/** Newest first. */
async function stepsAfter({ migrations }: DataSource, runner: QueryRunner, last: string): Promise<Step[]> {
  const rows = (await runner.query('select name from migrations order by timestamp desc')) as { name: string }[];
  const names = rows.map(({ name }) => name);
  if (!names.includes(last)) throw new RollBackRefused(`${last} was never applied to this database.`);
  return names.slice(0, names.indexOf(last)).map((name) => {
    const step = migrations.find((one) => one.constructor.name === name);
    if (!step) {
      throw new RollBackRefused(`${name} is of a newer version: take it back with that one, which knows how.`);
    }
    return Object.assign(step, { name });
  });
}

async function takeBack(runner: QueryRunner, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await step.down(runner);
    await runner.query('delete from migrations where name = $1', [step.name]);
  }
}

/** Tries it out first: what is gone afterwards is looked at before. */
async function dataLostBy(runner: QueryRunner, work: () => Promise<void>): Promise<string[]> {
  const before = await columnsOf(runner);
  await runner.query('savepoint trial');
  await work();
  const after = await columnsOf(runner);
  await runner.query('rollback to savepoint trial');
  const tables = new Set(after.map(({ table }) => table));
  const columns = new Set(after.map(({ table, column }) => `${table}.${column}`));
  const lost = new Set<string>();
  for (const { table, column, defaultText } of before) {
    if (columns.has(`${table}.${column}`)) continue;
    if (!tables.has(table)) {
      if (await holds(runner, table, 'true')) lost.add(table);
    } else if (await holds(runner, table, `${column} is distinct from ${defaultText ?? 'null'}`)) {
      lost.add(`${table}.${column}`);
    }
  }
  return [...lost];
}

async function holds(runner: QueryRunner, table: string, condition: string): Promise<boolean> {
  return ((await runner.query(`select 1 from ${table} where ${condition} limit 1`)) as unknown[]).length > 0;
}

function columnsOf(runner: QueryRunner): Promise<Column[]> {
  return runner.query(
    `select c.oid::regclass::text as table, quote_ident(a.attname) as column, pg_get_expr(d.adbin, d.adrelid) as "defaultText"
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
     order by c.relname, a.attnum`,
  ) as Promise<Column[]>;
}
