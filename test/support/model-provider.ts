import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a model was asked, as its provider sees it. */
export interface Asked {
  protocol: 'openai' | 'anthropic';
  key: string;
  model: string;
  body: Record<string, unknown>;
  /** All that it was told, system and user. */
  text: string;
  statements: { path: string; original: string }[];
}

type Edits = { path: string; original: string; proposed: string }[];
export type Behaviour =
  | { edits: (asked: Asked) => Edits }
  | { raw: string }
  | { status: number; headers?: Record<string, string> }
  | { hang: true }
  | { redirect: string };

/** A server that speaks OpenAI's chat completions and Anthropic's messages, and behaves as it is told. */
export async function startModelProvider() {
  const asked: Asked[] = [];
  let behaviour: Behaviour = { edits: () => [] };
  let usage = { input: 1_000, output: 200 };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await read(request);
      const question = toAsked(request, body);
      asked.push(question);
      if ('hang' in behaviour) return; // until the client gives up
      if ('redirect' in behaviour) return void response.writeHead(307, { location: behaviour.redirect }).end();
      if ('status' in behaviour) {
        const error = { type: 'error', error: { type: 'oops', message: `no, ${question.key}` } };
        return void response
          .writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers })
          .end(JSON.stringify(error));
      }
      const text = 'raw' in behaviour ? behaviour.raw : JSON.stringify({ edits: behaviour.edits(question) });
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(question.protocol === 'openai' ? completion(question, text) : message(question, text)));
    })();
  });

  function completion({ model }: Asked, content: string) {
    return {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model,
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage: {
        prompt_tokens: usage.input,
        completion_tokens: usage.output,
        total_tokens: usage.input + usage.output,
      },
    };
  }

  function message({ model, body }: Asked, text: string) {
    const byTool = Array.isArray(body['tools']) && body['tools'].length > 0;
    return {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model,
      content: [
        byTool ? { type: 'tool_use', id: 'tool_1', name: 'json', input: parsed(text) } : { type: 'text', text },
      ],
      stop_reason: byTool ? 'tool_use' : 'end_turn',
      stop_sequence: null,
      usage: { input_tokens: usage.input, output_tokens: usage.output },
    };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    behave(next: Behaviour, tokens = { input: 1_000, output: 200 }) {
      behaviour = next;
      usage = tokens;
      asked.length = 0;
    },
    async untilAsked() {
      while (asked.length === 0) await sleep(10);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

export type ModelProvider = Awaited<ReturnType<typeof startModelProvider>>;

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Record<string, unknown>;
}

function toAsked({ url, headers }: IncomingMessage, body: Record<string, unknown>): Asked {
  const protocol = url?.endsWith('/messages') ? 'anthropic' : 'openai';
  const key = protocol === 'anthropic' ? headers['x-api-key'] : headers.authorization?.replace(/^Bearer /, '');
  const text = JSON.stringify([body['system'] ?? '', body['messages']])
    .replaceAll('\\n', '\n')
    .replaceAll('\\"', '"')
    .replaceAll('\\\\', '\\');
  return { protocol, key: String(key), model: String(body['model']), body, text, statements: statementsIn(body) };
}

/** The data of the fenced part, wherever the protocol puts the prompt. */
function statementsIn(body: Record<string, unknown>): Asked['statements'] {
  const messages = body['messages'] as { role: string; content: string | { text?: string }[] }[];
  const user = messages.find(({ role }) => role === 'user')?.content ?? '';
  const text = typeof user === 'string' ? user : user.map((part) => part.text ?? '').join('');
  const json = /^<(data-[\w-]+)>\n([\s\S]*)\n<\/\1>$/.exec(text.trim())?.[2];
  return json ? (JSON.parse(json) as { statements: Asked['statements'] }).statements : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { rubbish: text };
  }
}
