import { type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { PACKAGE_ROOT } from '../../common/package-root.js';
import { spawnBounded } from './bounded-node.js';
import { DocumentTooDear } from './documents.errors.js';
import { type DocumentReply, type DocumentRequest } from './protocol.js';

/** Compiled, also under tests: a child process is started from a file that Node can run. */
const SCRIPT = path.join(PACKAGE_ROOT, 'dist', 'src', 'cv', 'documents', 'document-process.js');

/** A backstop, in CPU seconds, for a process whose service was killed while it was busy. */
const CPU_SECONDS = 600;
const RETIRE_AFTER_DOCUMENTS = 1_000;
/** WASM memory never shrinks: past this share of its bound a process is replaced rather than filled. */
const RETIRE_AT_SHARE_OF_MEMORY = 0.5;

/** One document process: busy with one document at a time, and expendable. */
export class DocumentProcessHandle {
  private readonly child: ChildProcess;
  private readonly ready: Promise<void>;
  private documents = 0;
  private residentBytes = 0;
  private dead = false;
  private lastWords = '';

  constructor(private readonly memoryBytes: number) {
    this.child = spawnBounded({ memoryBytes, cpuSeconds: CPU_SECONDS }, [SCRIPT], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    this.child.stderr?.on(
      'data',
      (chunk: Buffer) => (this.lastWords = (this.lastWords + chunk.toString()).slice(-2_000)),
    );
    this.child.on('exit', () => (this.dead = true)).on('error', () => (this.dead = true));
    this.ready = this.untilReady();
    this.ready.catch(() => undefined); // told to whoever asks
    this.setReferenced(false);
  }

  /** Whether it may be given another document. */
  get usable(): boolean {
    return (
      !this.dead &&
      this.documents < RETIRE_AFTER_DOCUMENTS &&
      this.residentBytes < this.memoryBytes * RETIRE_AT_SHARE_OF_MEMORY
    );
  }

  /** @throws DocumentTooDear if the process had to be ended, or ended itself, before it answered. */
  async ask(request: DocumentRequest, timeoutMs: number): Promise<DocumentReply> {
    this.documents += 1;
    this.setReferenced(true);
    try {
      await this.ready;
      const reply = await this.reply(request, timeoutMs);
      this.residentBytes = reply.residentBytes;
      return reply;
    } finally {
      this.setReferenced(false);
    }
  }

  kill(): void {
    this.dead = true;
    this.child.kill('SIGKILL');
  }

  private untilReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.child.once('message', () => resolve());
      this.child.once('exit', () => reject(new Error(`A document process cannot start: ${this.lastWords}`)));
      this.child.once('error', reject);
    });
  }

  private reply(request: DocumentRequest, timeoutMs: number): Promise<DocumentReply> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        this.child.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
        act();
      };
      const onMessage = (reply: DocumentReply) => settle(() => resolve(reply));
      const onEnd = () => settle(() => reject(new DocumentTooDear()));
      const timer = setTimeout(() => {
        this.kill();
        onEnd();
      }, timeoutMs);
      this.child.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
      this.child.send(request, (error) => {
        if (error) onEnd();
      });
    });
  }

  /** An idle process must not keep the service from ending. */
  private setReferenced(referenced: boolean): void {
    const handles = [
      this.child,
      this.child.channel,
      this.child.stderr as unknown as { ref(): void; unref(): void } | null,
    ];
    for (const handle of handles) {
      if (referenced) handle?.ref();
      else handle?.unref();
    }
  }
}
