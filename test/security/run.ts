import { parseArgs } from 'node:util';
import { makeBelongings } from './belongings.js';
import { OPERATIONS } from './contract.js';
import { type FuzzMaterial, fuzz } from './fuzz.js';
import { accessRows } from './rows/access.js';
import { inputRows } from './rows/input.js';
import { wireRows } from './rows/wire.js';
import { shownRows } from './shown.js';
import { type Row } from './verdict.js';
import { LIMITED, type World, somebody, startWorld } from './world.js';

const HELP = `npm run test:security -- [--rounds N] [--only outside|shown] [--row REGEXP]

Walks the security requirements. From outside: against two replicas of the built service on one Postgres (DATABASE_URL's
server, or an embedded one) and one Redis if there is one; then fuzzes every operation of openapi.json. What has to be
asked from within is shown by named tests of the test suite, which are run.

  --rounds   requests per operation of the fuzzer (50)
  --only     leave the other part out
  --row      those rows alone whose number or words it matches
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    only: { type: 'string' },
    row: { type: 'string', default: '' },
    help: { type: 'boolean' },
  },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await run(Number(values.rounds), values.only, new RegExp(values.row, 'i'));

async function run(rounds: number, only: string | undefined, wanted: RegExp): Promise<number> {
  const isWanted = ({ id, what }: Pick<Row, 'id' | 'what'>) => wanted.test(`${id} ${what}`);
  let failed = 0;
  if (only !== 'shown') failed += await fromOutside(rounds, isWanted);
  if (only !== 'outside') failed += await walk(shownRows(isWanted));
  process.stdout.write(failed === 0 ? 'All that was asked holds.\n' : `${failed} of the rows do not hold.\n`);
  return failed === 0 ? 0 : 1;
}

async function fromOutside(rounds: number, isWanted: (row: Row) => boolean): Promise<number> {
  // What detection refuses never meets the code behind it: of the replicas that are fuzzed one has it, one has not.
  const open = await startWorld({ RATE_LIMIT_ENABLED: 'false' }, { ATTACK_DETECTION: 'off' });
  const limited = await startWorld({ RATE_LIMIT_ENABLED: 'true', ...LIMITED });
  try {
    const [url = ''] = open.replicas;
    const people = { ada: await somebody(open), eve: await somebody(open), admin: await somebody(open, 'admin') };
    const own = await makeBelongings(url, people.ada);
    const rows = [
      ...inputRows(open, people.ada, own),
      ...wireRows(open, limited, people.ada, own['cv_id'] ?? ''),
      ...accessRows(open, people, own),
      fuzzRow(open, rounds),
    ];
    return await walk(rows.filter(isWanted));
  } catch (error) {
    process.stderr.write(`${open.log().slice(-5_000)}\n`); // why there is no answer stands there
    throw error;
  } finally {
    await Promise.all([open.end(), limited.end()]);
  }
}

function fuzzRow(open: World, rounds: number): Row {
  return {
    id: '2.2.1, 8.2.3',
    what: 'fuzzing: never a 5xx, and no answer but the contract has it',
    check: async () => {
      const { requests, failures, byStatus } = await fuzz(open, await fuzzMaterial(open), rounds);
      const statuses = [...byStatus].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
      process.stdout.write(`  ${requests} requests (${statuses.join(', ')})\n`);
      for (const { id, answers } of OPERATIONS)
        if (![...answers.keys()].some((status) => Number(status) < 400)) failures.push(`${id} never succeeds`);
      return failures.length === 0 ? 'pass' : { fail: failures.map((failure) => `\n    ${failure}`).join('') };
    },
  };
}

/** Things of both, so that an administrator's requests meet foreign ones and a user's own. */
async function fuzzMaterial(open: World): Promise<FuzzMaterial> {
  const [url = ''] = open.replicas;
  const [user, admin] = [await somebody(open), await somebody(open, 'admin')];
  const [ofUser, ofAdmin] = [await makeBelongings(url, user), await makeBelongings(url, admin)];
  const ids = Object.fromEntries(Object.entries(ofUser).map(([name, id]) => [name, [id, ofAdmin[name] ?? id]]));
  const bystander = await somebody(open); // whom administrators may make, unmake and shut out
  return { user, admin, ids: { ...ids, user_id: [bystander.id] } };
}

/** @returns how many failed */
async function walk(rows: Row[]): Promise<number> {
  let failed = 0;
  for (const { id, what, check } of rows) {
    const verdict = await check().catch((error: unknown) => ({ fail: String(error) }));
    const words =
      verdict === 'pass' ? 'pass' : 'fail' in verdict ? `FAIL: ${verdict.fail}` : `not shown: ${verdict.notShown}`;
    process.stdout.write(`${id.padEnd(14)} ${what} -> ${words}\n`);
    if (words.startsWith('FAIL')) failed += 1;
  }
  return failed;
}
