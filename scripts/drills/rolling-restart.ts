import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { runCommand, say } from '../../src/operations/command.js';
import { Nginx } from './nginx.js';
import { Person } from './person.js';
import { freePort } from '../../test/support/process.js';
import { Replica } from './replica.js';
import { inFolder, productionSettings } from './stand.js';

const HELP = `npm run drill:restart

Two replicas behind the nginx of docker/nginx, with TLS, under load: each is stopped with SIGTERM and started again, then one is
killed. Passes if no request failed while they were restarted, and none but those in flight when one was killed. Needs nginx and openssl.
`;

const SECONDS = 20;
const CONNECTIONS = 20;

process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // the certificate was made a second ago, by us
process.removeAllListeners('warning');
await runCommand(HELP, {}, () => inFolder(drill));

async function drill(folder: string): Promise<void> {
  const database = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
  const settings = productionSettings(path.join(folder, 'data'), database.url);
  const replicas = [new Replica(await freePort(), settings), new Replica(await freePort(), settings)];
  const nginx = new Nginx(folder);
  try {
    for (const replica of replicas) await replica.start();
    await nginx.start(replicas.map(({ port }) => port));
    const person = new Person('drill', nginx.url);
    await person.register();
    const token = await person.signIn();

    const restarts = load(nginx.url, token);
    for (const replica of replicas) {
      await sleep(2_000);
      const code = await replica.stop();
      if (code !== 0) fail(`A replica ended with ${code}.`);
      await replica.start();
    }
    const quiet = await restarts;
    report('both replicas restarted, one after the other', quiet);
    if (quiet.errors + quiet.timeouts + quiet.non2xx > 0) fail('Requests failed during the restarts.');

    const kill = load(nginx.url, token);
    await sleep(3_000);
    await replicas[0]?.stop('SIGKILL');
    await sleep(3_000);
    await replicas[0]?.start();
    const loud = await kill;
    report('one replica killed', loud);
    if (loud.errors + loud.timeouts + loud.non2xx > CONNECTIONS) fail('More requests failed than were in flight.');
  } finally {
    await nginx.stop();
    for (const replica of replicas) await replica.stop();
    await database.stop();
  }
}

function load(url: string, token: string): Promise<autocannon.Result> {
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    timeout: 10,
    requests: [
      { path: '/api/user/cv/list', headers: { authorization: `Bearer ${token}` } },
      { path: '/monitoring/health/live' },
    ],
  });
}

function report(what: string, { requests, errors, timeouts, non2xx, latency }: autocannon.Result): void {
  say(
    `${what}: ${requests.total} requests, ${errors} errors, ${timeouts} timeouts, ${non2xx} other than 2xx, p99 ${latency.p99} ms`,
  );
}

function fail(reason: string): void {
  process.exitCode = 1;
  say(`FAILED: ${reason}`);
}
