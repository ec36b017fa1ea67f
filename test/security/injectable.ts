import { once } from 'node:events';
import http from 'node:http';
import { type AddressInfo } from 'node:net';
import pg from 'pg';
import { type Operation } from './contract.js';

const text = { type: 'string', example: 'nurse' };
const question = (id: string, path: string, parameters: Operation['parameters'], body: Operation['body'] = null) => ({
  ...{ id, path, parameters, body, method: body ? 'POST' : 'GET', isPublic: true, permission: undefined },
  answers: new Map<string, null>(),
});
const inQuery = (name: string) => [{ name, in: 'query', schema: text }];

/** The places that the service has too: an id in the path, a search, a sort, a body. */
export const INJECTABLE: readonly Operation[] = [
  question('id', '/things/{thing_id}', [{ name: 'thing_id', in: 'path', schema: text }]),
  question('search', '/things', inQuery('q')),
  question('sort', '/sorted', inQuery('sort')),
  question('body', '/search', [], { type: 'application/json', schema: {} }),
];

const STATEMENTS: Readonly<Record<string, (value: string) => string>> = {
  id: (value) => `select name from things where id = ${value}`,
  search: (value) => `select name from things where name ilike '%${value}%'`,
  sort: (value) => `select name as nurse from things order by ${value}`,
  body: (value) => `select name from things where name = '${value}'`,
};

/**
 * What nobody should write: values put into statements as they come. As quiet as the service about what went wrong. If
 * sqlmap finds nothing here, that it finds nothing elsewhere means nothing.
 */
export async function startInjectable(databaseUrl: string): Promise<{ url: string; end(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  await pool.query(`create table things as select n as id, 'nurse ' || n as name from generate_series(1, 20) as n`);
  const ask = async (request: http.IncomingMessage): Promise<unknown> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control');
    const [, folder, id] = pathname.split('/');
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const [name, value] =
      folder === 'sorted'
        ? ['sort', searchParams.get('sort')]
        : folder === 'search'
          ? ['body', (JSON.parse(body) as { query: string }).query]
          : id === undefined
            ? ['search', searchParams.get('q')]
            : ['id', decodeURIComponent(id)];
    const found = await pool.query(STATEMENTS[name]?.(value ?? '') ?? '');
    return [found].flat().at(-1)?.rows;
  };
  const server = http.createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    ask(request).then(
      (rows) => response.end(JSON.stringify({ data: rows })),
      () => response.writeHead(400).end('{"title":"Bad Request"}'),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async end() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await pool.end();
    },
  };
}
