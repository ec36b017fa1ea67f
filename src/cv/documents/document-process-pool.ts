import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DocumentConfig } from '../../config/config.js';
import { DocumentProcessHandle } from './document-process-handle.js';
import { DocumentRefused, DocumentsBusy } from './documents.errors.js';
import { type OperationInput, type OperationName, type OperationOutput } from './operations.js';
import { type DocumentReply, type DocumentRequest } from './protocol.js';

const WAITING_AT_MOST = 200;

interface Waiting {
  request: DocumentRequest;
  timeoutMs: number;
  resolve: (reply: DocumentReply) => void;
  reject: (error: unknown) => void;
}

export interface RunOptions {
  /** From when the document's turn comes. */
  timeoutMs?: number;
}

/** Runs the engine in a bounded number of killable child processes: nothing slow or hostile touches the event loop. */
@Injectable()
export class DocumentProcessPool implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Documents');
  private readonly idle: DocumentProcessHandle[] = [];
  private readonly waiting: Waiting[] = [];
  private busy = 0;

  constructor(private readonly config: DocumentConfig) {}

  onApplicationBootstrap(): void {
    this.idle.push(this.start()); // the first document finds a warm process
  }

  onApplicationShutdown(): void {
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
    { timeoutMs = this.config.timeoutMs }: RunOptions = {},
  ): Promise<OperationOutput<K>> {
    const reply = await this.enqueue({ operation, input }, timeoutMs);
    switch (reply.kind) {
      case 'output':
        return reply.output as OperationOutput<K>;
      case 'problem':
        throw new DocumentRefused(reply.code, reply.message);
      case 'crash':
        throw new Error(`The engine failed in ${operation}: ${reply.stack}`);
    }
  }

  private enqueue(request: DocumentRequest, timeoutMs: number): Promise<DocumentReply> {
    if (this.waiting.length >= WAITING_AT_MOST) throw new DocumentsBusy();
    return new Promise((resolve, reject) => {
      this.waiting.push({ request, timeoutMs, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.busy >= this.config.processes) return;
    const work = this.waiting.shift();
    if (!work) return;
    this.busy += 1;
    const handle = this.idle.pop() ?? this.start();
    handle
      .ask(work.request, work.timeoutMs)
      .then(work.resolve, (error: unknown) => {
        this.log.warn({ message: 'A document process was ended', operation: work.request.operation });
        work.reject(error);
      })
      .finally(() => {
        this.busy -= 1;
        if (handle.usable) this.idle.push(handle);
        else handle.kill();
        this.next();
      });
  }

  private start(): DocumentProcessHandle {
    return new DocumentProcessHandle(this.config.memoryBytes);
  }
}
