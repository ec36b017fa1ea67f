import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DocumentConfig } from '../../config/config.js';
import { DocumentProcessHandle } from './document-process-handle.js';
import { DocumentRefused, DocumentsBusy } from './documents.errors.js';
import { type OperationInput, type OperationName, type OperationOutput } from './operations.js';
import { type DocumentReply, type DocumentRequest } from './protocol.js';

const WAITING_AT_MOST = 200;

interface Waiting {
  request: DocumentRequest;
  /** On the clock of `performance.now()`, the wait for its turn included. */
  deadline: number;
  resolve: (reply: DocumentReply) => void;
  reject: (error: unknown) => void;
  signal?: AbortSignal;
}

export interface RunOptions {
  /** How long the caller waits, for the document's turn too. By default as long as a document may take, from its turn on. */
  withinMs?: number;
  /** Ends the work, or the wait for it, with the signal's reason. */
  signal?: AbortSignal;
}

/** Runs the engine in a bounded number of killable child processes: nothing slow or hostile touches the event loop. */
@Injectable()
export class DocumentProcessPool implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Documents');
  private readonly idle: DocumentProcessHandle[] = [];
  private readonly waiting: Waiting[] = [];
  private busy = 0;
  private stopped = false;

  constructor(private readonly config: DocumentConfig) {}

  onApplicationBootstrap(): void {
    while (this.idle.length < this.config.processes) this.idle.push(this.start());
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    for (const handle of this.idle.splice(0)) handle.kill();
  }

  /**
   * @throws DocumentRefused with the engine's reason
   * @throws DocumentTooDear past the time or memory allowed
   * @throws DocumentsBusy if too many documents wait already
   */
  async run<K extends OperationName>(
    operation: K,
    input: OperationInput<K>,
    { withinMs = Infinity, signal }: RunOptions = {},
  ): Promise<OperationOutput<K>> {
    const reply = await this.enqueue({ operation, input }, withinMs, signal);
    switch (reply.kind) {
      case 'output':
        return reply.output as OperationOutput<K>;
      case 'problem':
        throw new DocumentRefused(reply.code, reply.message);
      case 'crash':
        throw new Error(`The engine failed in ${operation}: ${reply.stack}`);
    }
  }

  private enqueue(request: DocumentRequest, withinMs: number, signal?: AbortSignal): Promise<DocumentReply> {
    if (this.waiting.length >= WAITING_AT_MOST) throw new DocumentsBusy();
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, deadline: performance.now() + withinMs, resolve, reject, signal });
      this.next();
    });
  }

  private next(): void {
    if (this.busy >= this.config.processes) return;
    const work = this.waiting.shift();
    if (!work) return;
    if (work.signal?.aborted) {
      work.reject(work.signal.reason);
      return this.next();
    }
    const timeoutMs = Math.min(this.config.timeoutMs, work.deadline - performance.now());
    if (timeoutMs <= 0) {
      work.reject(new DocumentsBusy());
      return this.next();
    }
    void this.process(work, timeoutMs);
  }

  private async process({ request, resolve, reject, signal }: Waiting, timeoutMs: number): Promise<void> {
    this.busy += 1;
    const handle = this.idle.shift() ?? this.start();
    const stop = () => handle.kill();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      resolve(await handle.ask(request, timeoutMs));
    } catch (error) {
      this.log.warn({ message: 'A document process was ended', operation: request.operation });
      reject(signal?.aborted ? signal.reason : error);
    } finally {
      signal?.removeEventListener('abort', stop);
      this.busy -= 1;
      this.giveBack(handle);
      this.next();
    }
  }

  /** A process that is used up is replaced at once: the next document shall find a warm one. */
  private giveBack(handle: DocumentProcessHandle): void {
    if (this.stopped || !handle.usable) handle.kill();
    if (!this.stopped) this.idle.push(handle.usable ? handle : this.start());
  }

  private start(): DocumentProcessHandle {
    return new DocumentProcessHandle(this.config.memoryBytes);
  }
}
