import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.js';
import { rowsOf } from './rows.js';
import { somebody, startWorld } from './world.js';

const HELP = `npm run test:security -- [--rounds N]

Walks the security requirements from outside, against two replicas of the built service on one Postgres (DATABASE_URL's
server, or an embedded one) and one Redis if there is one; then fuzzes every operation of openapi.json.

  --rounds   requests per operation and run of the fuzzer (25)
`;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '25' }, help: { type: 'boolean' } } });
if (values.help) process.stdout.write(HELP);
else process.exitCode = await run(Number(values.rounds));

async function run(rounds: number): Promise<number> {
  const open = await startWorld({ RATE_LIMIT_ENABLED: 'false' });
  const limited = await startWorld({ RATE_LIMIT_ENABLED: 'true' });
  let failed = 0;
  try {
    for (const row of await rowsOf(open, limited)) {
      const { id, what } = row;
      const verdict = await Promise.resolve(row.check()).catch((error: unknown) => ({ fail: String(error) }));
      if (verdict === 'pass') say(id, what, 'pass');
      else if ('elsewhere' in verdict) say(id, what, `shown by ${verdict.elsewhere}`);
      else {
        failed += 1;
        say(id, what, `FAIL: ${verdict.fail}`);
      }
    }
    const [user, admin] = [await somebody(open), await somebody(open, 'admin')];
    const ids = [user.id, admin.id, '01890000-0000-7000-8000-000000000000'];
    const { requests, failures, byStatus } = await fuzz(open, { user: user.token, admin: admin.token }, ids, rounds);
    const statuses = [...byStatus].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
    say(
      'fuzz',
      `${requests} requests (${statuses.join(', ')})`,
      failures.length === 0 ? 'pass' : `FAIL: ${failures.length}`,
    );
    for (const failure of failures) process.stdout.write(`    ${failure}\n`);
    failed += failures.length > 0 ? 1 : 0;
  } finally {
    await Promise.all([open.end(), limited.end()]);
  }
  process.stdout.write(failed === 0 ? 'All that was asked holds.\n' : `${failed} of the rows do not hold.\n`);
  return failed === 0 ? 0 : 1;
}

function say(id: string, what: string, verdict: string): void {
  process.stdout.write(`${id.padEnd(14)} ${what} -> ${verdict}\n`);
}
