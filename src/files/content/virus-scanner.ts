import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { Injectable } from '@nestjs/common';
import { ScannerConfig } from '../../config/config.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { FileInfected, ScannerAway } from '../files.errors.js';

const ANSWER_MS = 60_000;
const LONGEST_ANSWER = 4_096;

/** clamd, spoken to by its INSTREAM command: length-prefixed chunks, a zero, and a verdict. */
@Injectable()
export class VirusScanner {
  constructor(private readonly config: ScannerConfig) {}

  /**
   * The same bytes, shown to the scanner as they pass; without a scanner just the same bytes. Ends only if they are clean.
   * @throws FileInfected @throws ScannerAway: nothing passes unscanned
   */
  async *scanned(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    if (!this.config.host && !this.config.socket) {
      yield* source;
      return;
    }
    const scan = new Scan(this.connect());
    try {
      for await (const chunk of source) {
        await scan.show(chunk);
        yield chunk;
      }
      await scan.verdict();
    } finally {
      scan.close();
    }
  }

  private connect(): Socket {
    const { socket, host, port } = this.config;
    return socket ? connect(socket) : connect(port, host);
  }
}

class Scan {
  private readonly answered: Promise<string>;

  constructor(private readonly socket: Socket) {
    socket.setTimeout(ANSWER_MS, () => socket.destroy(new Error('The scanner is silent.')));
    this.answered = readAll(socket);
    this.answered.catch(() => undefined); // told by `show` or `verdict`
    socket.write('zINSTREAM\0');
  }

  async show(chunk: Uint8Array): Promise<void> {
    if (chunk.byteLength === 0) return;
    if (this.socket.destroyed || this.socket.writableEnded) return this.verdict();
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.byteLength);
    this.socket.write(length);
    if (!this.socket.write(chunk)) await Promise.race([once(this.socket, 'drain').catch(() => []), this.answered]);
  }

  async verdict(): Promise<void> {
    try {
      if (this.socket.writable) this.socket.write(Buffer.alloc(4));
      const answer = await this.answered;
      const found = /: (.{1,200}) FOUND\0?$/.exec(answer)?.[1];
      if (found) throw new FileInfected(found.replace(/[^\w.() -]/g, ''));
      if (!/: OK\0?$/.test(answer)) throw new Error(`The scanner says: ${answer.slice(0, 200)}`);
    } catch (error) {
      throw error instanceof DomainError ? error : new ScannerAway(error);
    }
  }

  close(): void {
    this.socket.destroy();
  }
}

async function readAll(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes('\0') || answer.length > LONGEST_ANSWER) break;
  }
  return answer;
}
