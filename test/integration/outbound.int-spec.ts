import { OutboundConfig } from '../../src/config/config.js';
import { HostResolver, OutboundHttp } from '../../src/security/outbound/outbound-http.js';
import { type LocalServer, startLocalServer } from '../support/provider.js';

const PUBLIC = '192.88.98.1';

/** DNS as an attacker who owns the zone answers it: something else each time. */
class ScriptedResolver extends HostResolver {
  asked = 0;

  constructor(private readonly answers: string[][]) {
    super();
  }

  override async resolve(): Promise<string[]> {
    this.asked += 1;
    return this.answers[Math.min(this.asked, this.answers.length) - 1] ?? [];
  }
}

describe('requests to addresses that users chose', () => {
  let inside: LocalServer;

  beforeEach(async () => {
    inside = await startLocalServer(({ path }, response) => {
      if (path === '/moved') return void response.writeHead(302, { location: `${inside.url}/secret` }).end();
      if (path === '/silent') return;
      if (path === '/drip') {
        response.writeHead(200);
        const timer = setInterval(() => response.write('.'), 20);
        return void response.on('close', () => clearInterval(timer));
      }
      if (path === '/flood') return void response.writeHead(200).end(Buffer.alloc(1_000_000));
      response.writeHead(200, { 'x-seen': 'yes' }).end('inside');
    });
  });
  afterEach(() => inside.close());

  const port = () => new URL(inside.url).port;
  const request = (url: string) => ({ method: 'GET' as const, url, timeoutMs: 400, maxBytes: 1_000 });
  const fetchWith = (answers: string[][], url: string, allowed: string[] = []) => {
    const resolver = new ScriptedResolver(answers);
    return { resolver, done: new OutboundHttp(new OutboundConfig(allowed), resolver).safeFetch(request(url)) };
  };

  it.each([
    ['loopback', ['127.0.0.1']],
    ['IPv6 loopback', ['::1']],
    ['an IPv4 address within IPv6', ['::ffff:127.0.0.1']],
    ['a private network', ['10.0.0.7']],
    ["a cloud's credentials", ['169.254.169.254']],
    ['one public and one inner address', [PUBLIC, '127.0.0.1']],
  ])('does not follow a name to %s', async (_what, addresses) => {
    const { done } = fetchWith([addresses], `https://evil.example:${port()}/`);
    await expect(done).rejects.toMatchObject({ problem: 'address-refused' });
    expect(inside.requests).toEqual([]);
  });

  it('asks for a name once: what it was told first is where it goes, or nowhere', async () => {
    const { resolver, done } = fetchWith([[PUBLIC], ['127.0.0.1']], `https://rebind.example:${port()}/`);
    await expect(done).rejects.toMatchObject({ problem: expect.stringMatching(/timeout|unreachable/) });
    expect(resolver.asked).toBe(1);
    expect(inside.requests).toEqual([]);
  });

  it('refuses addresses written out, in any spelling', async () => {
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0', '[::1]', '[::ffff:7f00:1]', 'localhost']) {
      const { done } = fetchWith([['127.0.0.1']], `https://${host}:${port()}/`);
      await expect(done).rejects.toMatchObject({ problem: 'address-refused' });
    }
    await expect(fetchWith([[PUBLIC]], `http://plain.example:${port()}/`).done).rejects.toMatchObject({
      problem: 'address-refused',
    });
    expect(inside.requests).toEqual([]);
  });

  it('reaches what the operator allows, under its own name', async () => {
    const host = `hooks.example:${port()}`;
    const { done } = fetchWith([['127.0.0.1']], `http://${host}/x`, [host]);
    expect(await done).toMatchObject({ status: 200, body: Buffer.from('inside') });
    expect(inside.requests).toMatchObject([{ path: '/x', headers: { host, connection: 'close' } }]);
    // that port alone
    await expect(fetchWith([['127.0.0.1']], 'http://hooks.example:9/', [host]).done).rejects.toMatchObject({
      problem: 'address-refused',
    });
  });

  it.each([
    ['silent', 'timeout'],
    ['drip', 'timeout'],
    ['flood', 'answer-too-large'],
  ])('bounds an answer that is %s', async (path, problem) => {
    const began = Date.now();
    const { done } = fetchWith([], `${inside.url}/${path}`, ['127.0.0.1']);
    await expect(done).rejects.toMatchObject({ problem });
    expect(Date.now() - began).toBeLessThan(1_500);
  });

  it('follows no redirect', async () => {
    expect(await fetchWith([], `${inside.url}/moved`, ['127.0.0.1']).done).toMatchObject({ status: 302 });
    expect(inside.requests.map(({ path }) => path)).toEqual(['/moved']);
  });

  it('gives up on a name that leads nowhere, or that nobody answers for', async () => {
    await expect(fetchWith([[]], 'https://nowhere.example/').done).rejects.toMatchObject({ problem: 'unreachable' });
    const mute = new HostResolver();
    mute.resolve = () => new Promise<string[]>(() => undefined);
    await expect(
      new OutboundHttp(new OutboundConfig([]), mute).safeFetch(request('https://mute.example/')),
    ).rejects.toMatchObject({ problem: 'timeout' });
  });
});
