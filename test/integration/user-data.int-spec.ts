import { DataSource } from 'typeorm';
import { USER_DATA } from '../../src/account/user-data.js';
import { type TestApp, startTestApp } from '../support/app.js';

/** So that neither an export nor an erasure forgets a table. */
describe('the data of users', () => {
  let test: TestApp;
  const query = (sql: string) => test.app.get(DataSource).query<Record<string, string>[]>(sql);

  beforeAll(async () => (test = await startTestApp({ RUN_WORKER: 'false' })));
  afterAll(() => test.close());

  it('is declared for every table that has a user_id, and for no other', async () => {
    const rows = await query(
      `select c.table_name as name from information_schema.columns c
       join pg_class k on k.oid = to_regclass(format('public.%I', c.table_name)) and not k.relispartition
       where c.table_schema = 'public' and c.column_name = 'user_id' order by 1`,
    );
    const declared = USER_DATA.map(({ table }) => table).filter((table) => table !== 'users');
    expect(declared.sort()).toEqual(rows.map(({ name }) => name));
  });

  it('goes with the account, except for what is said to be kept', async () => {
    const rows = await query(
      `select conrelid::regclass::text as name from pg_constraint
       where contype = 'f' and confrelid = 'users'::regclass and confdeltype = 'c'`,
    );
    const cascading = new Set(rows.map(({ name }) => name));
    const staying = USER_DATA.filter(({ table }) => table !== 'users' && !cascading.has(table));
    expect(staying.filter(({ kept }) => kept === undefined)).toEqual([]);
  });

  it('is walked by columns that are there, and every sealed one is opened or left out on purpose', async () => {
    const columns = await query(
      `select table_name as table, column_name as name, data_type as type
       from information_schema.columns where table_schema = 'public'`,
    );
    const typeOf = (table: string, name: string) =>
      columns.find((column) => column['table'] === table && column['name'] === name)?.['type'];
    for (const { table, owner = 'user_id', key = 'id', sealed, notExported } of USER_DATA) {
      expect([table, typeOf(table, owner)]).toEqual([table, 'uuid']);
      if (notExported !== undefined) continue;
      expect([table, typeOf(table, key)]).not.toEqual([table, undefined]);
      if (sealed) expect([table, typeOf(table, sealed.column)]).toEqual([table, 'bytea']);
    }
    const unopened = columns
      .filter(
        ({ table, type }) => type === 'bytea' && USER_DATA.some((data) => data.table === table && !data.notExported),
      )
      .filter(({ table, name }) => !USER_DATA.some((data) => data.table === table && data.sealed?.column === name))
      .map(({ table, name }) => `${table}.${name}`);
    // keys with providers and seeds of second factors are never shown again; the chain of the audit log is of no meaning to them
    expect(unopened.sort()).toEqual([
      'api_keys.content',
      'audit_log.hash',
      'audit_log.prev_hash',
      'mfa_factors.secret',
    ]);
  });
});
