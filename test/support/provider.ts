import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A local server that stands for one in the outside world. */
export interface LocalServer {
  url: string;
  requests: { method: string; path: string; headers: IncomingMessage['headers']; body: string }[];
  close(): Promise<void>;
}

/** @param answer decides on each request once its body is there */
export async function startLocalServer(
  answer: (request: LocalServer['requests'][number], response: ServerResponse) => void,
): Promise<LocalServer> {
  const requests: LocalServer['requests'] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const seen = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      requests.push(seen);
      answer(seen, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `GET /models` as OpenAI's and Anthropic's APIs answer it, for the one key that is good. */
export function startModelProvider(goodKey: string): Promise<LocalServer> {
  return startLocalServer(({ path, headers }, response) => {
    const isAnthropic = path.startsWith('/anthropic/');
    if (!path.endsWith('/models')) return void response.writeHead(404).end();
    if (isAnthropic && !headers['anthropic-version']) return void json(response, 400, { type: 'error' });
    const key = isAnthropic ? headers['x-api-key'] : /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (key !== goodKey) {
      return void json(response, 401, { error: { message: `Incorrect API key provided: ${String(key)}` } });
    }
    const model = isAnthropic
      ? { type: 'model', id: 'claude-opus-5', display_name: 'Claude Opus 5', created_at: '2026-01-01T00:00:00Z' }
      : { id: 'gpt-5', object: 'model', created: 1_700_000_000, owned_by: 'openai' };
    json(response, 200, isAnthropic ? { data: [model], has_more: false } : { object: 'list', data: [model] });
  });
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
