import { type Belongings, upload } from '../belongings.js';
import { OPERATIONS } from '../contract.js';
import { exchange } from '../raw.js';
import { type Row, row } from '../verdict.js';
import { type Person, type World, call } from '../world.js';

const LONG = 100_000;
/** Repetitions that patterns and parsers have been known to take the square of, or worse. */
const LONG_TEXTS = ['a', 'a@', ' ', '<', "'", '1/*', '<b><p>', 'a-', '(', '1.', '\u202e', '%41', '-1'];

/** What comes in. */
export function inputRows(open: World, ada: Person, own: Belongings): Row[] {
  const [url = ''] = open.replicas;

  return [
    row('1.1.1', 'input is decoded once', async () => {
      const text = 'Nurse %2527 %41 &lt;b&gt; \\u0041, a ward nurse for nights';
      const body = { description: `${text}. ${'Cares for patients. '.repeat(5)}` };
      const made = await call(url, 'POST', '/api/user/jobs/description', { token: ada.token, body });
      const stored = (made.json as { description?: string }).description;
      return stored?.startsWith(text) ? null : `${made.status} ${made.text.slice(0, 200)}`;
    }),
    row('2.2.1', 'what no client writes is refused, and breaks nothing', async () => {
      const json = { 'content-type': 'application/json' };
      const fields = 12_000;
      const bodies = {
        'deep lists': '['.repeat(200_000) + ']'.repeat(200_000),
        'deep objects': `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
        'deep in a field': `{"description":${'['.repeat(9_000)}${']'.repeat(9_000)}}`,
        'many fields': JSON.stringify(Object.fromEntries(Array.from({ length: fields }, (_, n) => [`f${n}`, n]))),
        'a number without end': `{"description":${'9'.repeat(5_000)}}`,
        NUL: '{"description":"\\u0000"}',
      };
      for (const [name, body] of Object.entries(bodies)) {
        const headers = { ...json, 'idempotency-key': name.replaceAll(' ', '-') };
        const { status } = await call(url, 'POST', '/api/user/jobs/description', { token: ada.token, body, headers });
        if (status !== 400 && status !== 422) return `${name}: ${status}`;
      }
      for (const [route, boundary] of [
        ['/api/user/files/upload', 'b'.repeat(5_000)],
        ['/api/bulk/upload', 'b'.repeat(300)],
      ] as const) {
        const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
        const body = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nx\r\n--${boundary}--\r\n`;
        const { status } = await call(url, 'POST', route, { token: ada.token, body, headers });
        if (status < 400 || status >= 500) return `${route}, a long boundary: ${status}`;
      }
      // as they are: fetch() would walk them itself
      for (const route of [
        '/docs/../api/admin/users',
        '/docs/..%5c..%5cpackage.json',
        '/dashboard/%2e%2e/%2e%2e/package.json',
      ]) {
        const answer = await exchange(url, `GET ${route} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
        if (!/^HTTP\/1\.1 40[0134] /.test(answer)) return `${route}: ${answer.slice(0, 40)}`;
      }
      return null;
    }),
    row('1.3.6, API7', 'no SSRF through a webhook', async () => {
      for (const target of [
        ...['https://127.0.0.1/x', 'https://[::1]/x', 'https://[::ffff:127.0.0.1]/', 'https://2130706433/'],
        ...['https://169.254.169.254/latest', 'https://10.0.0.1/', 'https://192.168.0.1/', 'https://0.0.0.0/'],
        ...['http://example.org/', 'https://localhost/', 'https://a.localhost/', 'https://user:pw@example.org/'],
        ...['https://example.org:22/', 'file:///etc/passwd', 'gopher://127.0.0.1:6379/', 'https://１２７.0.0.1/'],
      ]) {
        const body = { url: target, events: ['cv.parsed'] };
        const { status } = await call(url, 'POST', '/api/user/webhooks', { token: ada.token, body });
        if (status !== 422) return `${target}: ${status}`;
      }
      return null;
    }),
    row('1.3.11', 'no mail header injection: no line ends in what goes into headers', async () => {
      for (const end of ['\r\n', '\n', '\r', '\u0000']) {
        const person = { username: 'crlf', email: 'crlf@example.org', password: 'a quiet harbour at dawn' };
        for (const [field, value] of [
          ['email', `a@example.org${end}Bcc: b@example.org`],
          ['full_name', `Ada${end}Bcc: b@example.org`],
          ['username', `ada${end}Bcc`],
        ] as const) {
          const { status } = await call(url, 'POST', '/api/auth/register', { body: { ...person, [field]: value } });
          if (status !== 422) return `${field} ${JSON.stringify(end)}: ${status}`;
        }
      }
      return null;
    }),
    row('1.3.12', 'no ReDoS: 100 kB in every field, and in every query', async () => {
      const bodies = OPERATIONS.filter(({ body }) => body?.type === 'application/json');
      for (const part of LONG_TEXTS) {
        const text = part.repeat(LONG / part.length);
        for (const operation of bodies) {
          const fields = Object.keys(operation.body?.schema['properties'] ?? {});
          const route = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => own[name] ?? name);
          const body = Object.fromEntries(fields.slice(0, 8).map((field) => [field, text]));
          const began = performance.now();
          const { status } = await call(url, operation.method, route, { token: ada.token, body });
          // what the service does of it after the answer keeps the next one waiting
          await call(url, 'GET', '/monitoring/health/live');
          const took = performance.now() - began;
          if (status >= 500 || took > 3_000) return `${route}, ${part}: ${status} in ${Math.round(took)} ms`;
        }
      }
      for (const part of LONG_TEXTS) {
        const began = performance.now();
        const text = encodeURIComponent(part.repeat(1_500 / part.length));
        await call(url, 'GET', `/api/user/files?q=${text}&tag=${text}&folder=${text}&sort=${text}`, {
          token: ada.token,
        });
        if (performance.now() - began > 3_000) return `a query of ${part}`;
      }
      return null;
    }),
    row('3.2.1', 'uploads never render inline', async () => {
      for (const [name, text] of [
        ['x.html', '<html><script>alert(1)</script></html>'],
        ['x.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
        ['x.txt', 'Marta Lindqvist <script>alert(1)</script>\n\nNurse'],
        ['x.xml', '<?xml version="1.0"?><x xmlns="http://www.w3.org/1999/xhtml"><script>1</script></x>'],
      ] as const) {
        const route = '/api/user/files/upload?file_type=cv';
        const stored = await call(url, 'POST', route, { token: ada.token, body: upload(name, text) });
        if (stored.status >= 500) return `${name}: ${stored.status}`;
        if (stored.status >= 400) continue;
        const { id } = stored.json as { id: string };
        const { headers } = await call(url, 'GET', `/api/user/files/${id}/download`, { token: ada.token });
        const isSafe =
          headers.get('content-disposition')?.startsWith('attachment') &&
          headers.get('x-content-type-options') === 'nosniff' &&
          headers.get('content-security-policy')?.includes("default-src 'none'");
        if (!isSafe) return `${name}: ${headers.get('content-disposition')}`;
      }
      return null;
    }),
    row('15.3.5-7', 'type confusion, prototypes, parameters twice', async () => {
      for (const text of [
        ...['?page=1&page=2', '?page[$ne]=1', '?page=__proto__', '?__proto__[x]=1', '?__proto__=1', '?constructor=1'],
        ...['?page=1e1', '?page=0x1', '?page=', '?page[]=1', '?page=1&page_size=__proto__', '?toString=1'],
      ]) {
        const { status } = await call(url, 'GET', `/api/user/cv/list${text}`, { token: ada.token });
        if (status !== 422 && status !== 400) return `${text}: ${status}`;
      }
      for (const body of [
        { email: ['a@example.org'], password: {} },
        { email: { $gt: '' }, password: { $gt: '' } },
        [1],
        { email: true, password: 1 },
        '{"__proto__":{"role":"admin"},"email":"a@example.org","password":"x"}',
        '{"constructor":{"prototype":{"role":"admin"}},"email":"a@example.org","password":"x"}',
        '{"constructor":1,"email":"a@example.org","password":"x"}',
        'null',
        '"x"',
      ]) {
        const headers = { 'content-type': 'application/json' };
        const { status } = await call(url, 'POST', '/api/auth/login', { body, headers });
        if (status !== 422 && status !== 400) return `${JSON.stringify(body)}: ${status}`;
      }
      return null;
    }),
  ];
}
