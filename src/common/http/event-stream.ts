import { Readable } from 'node:stream';
import { Header, StreamableFile, applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { type Observable, Subscription } from 'rxjs';

export interface ServerSentEvent {
  data?: object;
  /** Milliseconds after which a browser opens an ended stream again. */
  retry?: number;
  /** Seen by nobody; a sign of life. */
  comment?: string;
}

/** Documents and heads an answer of server-sent events. Proxies shall pass every event on at once and change nothing. */
export function ApiEventStream(description: string) {
  return applyDecorators(
    Header('cache-control', 'private, no-store, no-transform'),
    Header('x-accel-buffering', 'no'),
    ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } }, description }),
  );
}

/**
 * The events until they end or the client leaves. Nest's own `@Sse` sends its headers before the handler knows whether
 * there is anything to show: a refusal would come as a 200.
 */
export function toEventStream(events: Observable<ServerSentEvent>): StreamableFile {
  const subscription = new Subscription();
  const stream = new Readable({
    read: () => undefined,
    destroy(error, done) {
      subscription.unsubscribe();
      done(error);
    },
  });
  const end = () => void stream.push(null);
  const next = (event: ServerSentEvent) => void stream.push(format(event));
  subscription.add(events.subscribe({ next, complete: end, error: end }));
  return new StreamableFile(stream, { type: 'text/event-stream' });
}

function format({ comment, retry, data }: ServerSentEvent): string {
  const lines = [
    ...(comment === undefined ? [] : [`: ${comment}`]),
    ...(retry === undefined ? [] : [`retry: ${retry}`]),
    ...(data === undefined ? [] : [`data: ${JSON.stringify(data)}`]),
  ];
  return `${lines.join('\n')}\n\n`;
}
