import path from 'node:path';
import { type LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, type StreamEntry, pino, stdTimeFunctions } from 'pino';
import { type LogConfig } from '../config/config.js';
import { errorFields } from './error-fields.js';
import { recentLines } from './logs/recent-lines.js';

/** Files that are followed by the next each day, or once they are large. A thread of its own writes them. */
function rollingFiles(folder: string, megabytes: number, count: number): DestinationStream {
  const options = {
    file: path.join(folder, 'cv-service'),
    extension: '.log',
    size: `${megabytes}m`,
    frequency: 'daily',
    limit: { count, removeOtherLogFiles: true },
    mkdir: true,
  };
  return pino.transport({ target: 'pino-roll', options });
}

/** What Nest tells of every module and route at each start. */
const ROUTINE = new Set(['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'NestFactory']);

/** Nest's log lines as one JSON object each. A message that is an object becomes the line's fields. */
export class JsonLogger implements LoggerService {
  readonly pino: Logger;

  constructor({ level, folder, fileMegabytes, files }: LogConfig) {
    const streams: StreamEntry[] = [
      { level: 'trace', stream: pino.destination(1) },
      { level: 'trace', stream: recentLines },
    ];
    if (folder) streams.push({ level: 'trace', stream: rollingFiles(folder, fileMegabytes, files) });
    this.pino = pino(
      {
        level,
        base: undefined,
        timestamp: stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        serializers: { error: (error: unknown) => errorFields(error) },
      },
      pino.multistream(streams),
    );
  }

  log = (message: unknown, ...rest: unknown[]) =>
    this.write(ROUTINE.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  error = (message: unknown, ...rest: unknown[]) => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]) => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]) => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]) => this.write('trace', message, rest);
  fatal = (message: unknown, ...rest: unknown[]) => this.write('fatal', message, rest);

  /** Nest passes the context last, and for errors a stack before it. */
  private write(
    level: 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : undefined;
    const fields = { context, ...(stack === undefined ? {} : { stack }) };
    if (message instanceof Error) this.pino[level]({ ...fields, error: message }, message.message);
    else if (typeof message === 'object' && message !== null) {
      const { message: text, ...more } = message as { message?: string };
      this.pino[level]({ ...fields, ...more }, text);
    } else this.pino[level](fields, String(message));
  }
}
