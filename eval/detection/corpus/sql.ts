import { hashOf } from '../../corpus/load.js';
import { parseSync } from 'libpg-query';

/**
 * Attacks on SQL: seeds of many kinds, put through the disguises that attackers use. What counts as one is not what we
 * call one: a value does if Postgres' parser reads another statement with it than with a harmless value, in one of the
 * queries below (which are not the contexts that the detector tries).
 */
const BOOLEAN = [
  'or 1=1',
  'or 2>1',
  "or 'a'='a'",
  "or ''=''",
  'or true',
  'and 1=2',
  "and 'x'='y'",
  'or 1 in (1)',
  "or 'a' like 'a'",
  'or 1 between 0 and 2',
  'or not false',
  'or exists(select 1)',
  'or 1=1 limit 1',
  'or username is not null',
  'or 5<>6',
  'or length(password)>0',
  'and ascii(substr((select password from users limit 1),1,1))>64',
  'or (select count(*) from users)>0',
  'or 1::text=1::text',
  "or 'a'||'b'='ab'",
];
const UNION = [
  'union select null',
  'union all select null,null',
  'union select version()',
  'union select 1,2,3',
  'union all select username,password from users',
  'union select table_name from information_schema.tables',
  'union (select current_user)',
  'except select 1',
  'intersect select 1',
  'union values (1)',
];
const STACKED = [
  '; drop table users',
  '; delete from cvs',
  "; update users set role='admin'",
  '; select pg_sleep(5)',
  "; copy users to '/tmp/x'",
  '; create table x(a int)',
  "; insert into users values ('x')",
  '; truncate audit_log',
  '; do $$ begin perform pg_sleep(3); end $$',
  '; alter role app superuser',
];
const EXPRESSIONS = [
  '||(select pg_sleep(5))||',
  '||(select version())||',
  '||chr(65)||',
  '||cast((select password from users limit 1) as text)||',
  "=''or''=",
  "<'z' or 'a'>",
  '||current_database()||',
  "||(select case when 1=1 then 'a' else 'b' end)||",
];
const BARE = [
  '(select 1)',
  '(select pg_sleep(5))',
  'case when 1=1 then 1 else 2 end',
  '1,(select version())',
  'id,(select 1 from pg_sleep(5))',
  '(case when (select count(*) from users)>0 then a else b end)',
  'a desc, (select 1)',
  '1 offset (select 1)',
  'pg_sleep(5)',
  'version()',
  '1;select 1',
  'coalesce((select 1),2)',
  '1 limit 1 offset 0 ; drop table x',
];
const BREAKOUTS = [
  "'",
  "')",
  "'))",
  "x'",
  "admin'",
  "1'",
  "'%' ",
  "-1'",
  "' ",
  "')) ",
  '1',
  '-1',
  '1)',
  '0 ',
  '9999',
  "%'",
  "a')",
];
const ENDS = ['', '--', ' -- ', '--x', '/*', " and '1'='1", " and ('1'='1", " or '", ' -- -', ';--', '; -- '];

type Disguise = (payload: string, seed: number) => string;

const DISGUISES: readonly Disguise[] = [
  (payload) => payload,
  (payload) => payload.replace(/[a-z]+/g, (word) => word.toUpperCase()),
  (payload, seed) => [...payload].map((char, i) => ((seed >> (i % 8)) & 1 ? char.toUpperCase() : char)).join(''),
  (payload) => payload.replaceAll(' ', '/**/'),
  (payload) => payload.replaceAll(' ', '\t'),
  (payload) => payload.replaceAll(' ', '\n'),
  (payload) => payload.replaceAll(' ', '/*x*/ '),
  (payload) => payload.replaceAll(' ', '   '),
  (payload) => payload.replaceAll(' ', '--x\n'),
  (payload) => payload.replaceAll(' ', '\f'),
  (payload) => payload.replace(/(or|and) ([\w'(]+)/, '$1($2)'),
  (payload) => payload.replaceAll('1=1', '0x1=0x1'),
  (payload) => payload.replaceAll('1=1', '(3)=(3)'),
  (payload) => payload.replaceAll("'a'='a'", "chr(97)='a'"),
  (payload) => payload.replace(/\bselect\b/, 'select distinct'),
  (payload) => payload.replaceAll('users', 'public.users'),
  (payload) => payload.replaceAll('users', '"users"'),
  (payload) => payload.replaceAll('users', 'U&"\\0075sers"'),
];

export function sqlAttacks(): string[] {
  const made = new Set<string>();
  let seed = 7;
  const add = (payload: string): void => {
    for (const disguise of DISGUISES) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const value = disguise(payload, seed);
      if (value.length <= 400 && hashOf(value) % 8 === 0) made.add(value);
    }
  };
  for (const breakout of BREAKOUTS) {
    for (const end of ENDS) {
      for (const core of [...BOOLEAN, ...UNION, ...STACKED]) add(`${breakout} ${core}${end}`);
    }
    for (const core of EXPRESSIONS) add(`${breakout}${core}'`);
  }
  for (const end of ['', '--', ' -- x']) for (const core of BARE) add(core + end);
  for (const core of [
    "admin'--",
    "admin' --",
    "admin'/*",
    "x')--",
    "x'; --",
    '1--',
    '1 -- ',
    '1) --',
    '1;--',
    '" from users--',
    'a" desc, (select 1) --',
  ])
    add(core);
  return [...made];
}

/** Where code puts values: more kinds than the detector tries. */
const QUERIES: readonly { sql: (value: string) => string; harmless: string }[] = [
  ...[
    (v: string) => `SELECT id, title FROM cvs WHERE owner = 4 AND title = '${v}' ORDER BY id`,
    (v: string) => `SELECT * FROM users WHERE email = '${v}' AND password_hash = 'x'`,
    (v: string) => `SELECT * FROM users WHERE (lower(email) = lower('${v}'))`,
    (v: string) => `SELECT * FROM jobs WHERE title ILIKE '%${v}%' LIMIT 20`,
    (v: string) => `SELECT * FROM jobs WHERE (title ILIKE '%${v}%' OR body ILIKE 'x') AND open`,
    (v: string) => `INSERT INTO notes (owner, body, made) VALUES (1, '${v}', now())`,
    (v: string) => `UPDATE profiles SET city = '${v}', seen = now() WHERE id = 1`,
    (v: string) => `DELETE FROM tags WHERE name = '${v}'`,
    (v: string) => `SELECT * FROM files WHERE tag IN ('a', '${v}') AND owner = 1`,
    (v: string) => `SELECT * FROM files f JOIN folders d ON d.id = f.folder AND d.name = '${v}' WHERE f.owner = 1`,
    (v: string) => `SELECT * FROM files WHERE ((name = '${v}') AND owner = 1)`,
    (v: string) => `SELECT count(*) FROM a WHERE b = (SELECT c FROM d WHERE e = '${v}')`,
  ].map((sql) => ({ sql, harmless: 'x' })),
  ...[
    (v: string) => `SELECT * FROM cvs WHERE id = ${v} AND owner = 4`,
    (v: string) => `SELECT * FROM cvs WHERE owner = 4 AND id = ${v}`,
    (v: string) => `SELECT * FROM cvs WHERE (id = ${v}) ORDER BY id`,
    (v: string) => `SELECT * FROM cvs WHERE id IN (${v})`,
    (v: string) => `SELECT * FROM cvs WHERE owner = 4 LIMIT ${v}`,
    (v: string) => `SELECT * FROM cvs WHERE owner = 4 LIMIT 10 OFFSET ${v}`,
    (v: string) => `UPDATE cvs SET views = ${v} WHERE id = 1`,
    (v: string) => `DELETE FROM cvs WHERE id=${v}`,
  ].map((sql) => ({ sql, harmless: '1' })),
  ...[
    (v: string) => `SELECT * FROM cvs WHERE owner = 4 ORDER BY ${v} LIMIT 10`,
    (v: string) => `SELECT * FROM cvs ORDER BY ${v} DESC`,
    (v: string) => `SELECT ${v} FROM cvs WHERE owner = 4`,
    (v: string) => `SELECT * FROM cvs ORDER BY "${v}" LIMIT 10`,
  ].map((sql) => ({ sql, harmless: 'title' })),
];

/** The label: whether Postgres reads another statement. Needs `loadModule()` of libpg-query. */
export function changesAStatement(value: string): boolean {
  return QUERIES.some(({ sql, harmless }) => {
    const with_ = treeOf(sql(value));
    return with_ !== null && with_ !== treeOf(sql(harmless));
  });
}

const known = new Map<string, string | null>();

function treeOf(sql: string): string | null {
  const cached = known.get(sql);
  if (cached !== undefined) return cached;
  const tree = parse(sql);
  if (known.size < 100) known.set(sql, tree);
  return tree;
}

const PLACES = new Set(['location', 'stmt_len', 'stmt_location', 'rexpr_list_start', 'rexpr_list_end']);

function parse(sql: string): string | null {
  try {
    const tree = JSON.stringify(parseSync(sql), (key, value: unknown) =>
      PLACES.has(key) ? undefined : key === 'A_Const' ? 0 : isName(key, value) ? 'name' : value,
    );
    return tree.replaceAll('"ColumnRef":{"fields":"name"}', '"A_Const":0');
  } catch {
    return null;
  }
}

/** One name or one constant in the place of another is a harmless answer to what was asked. */
function isName(key: string, value: unknown): boolean {
  return key === 'fields' && Array.isArray(value) && value.length === 1 && 'String' in (value[0] as object);
}
