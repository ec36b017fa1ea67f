/**
 * The child process in which hostile documents are read. It has no secrets in its environment, no network to call and
 * a bound on its memory; it may be killed at any time. Started by DocumentProcessPool alone.
 */
import { EngineProblem } from '../engine/model/engine-problem.js';
import { OPERATIONS } from './operations.js';
import { type DocumentReply, type DocumentRequest } from './protocol.js';

async function answer({ operation, input }: DocumentRequest): Promise<DocumentReply> {
  try {
    const run = OPERATIONS[operation] as (input: unknown) => unknown;
    const output = await run(input);
    return { kind: 'output', output, residentBytes: process.memoryUsage.rss() };
  } catch (error) {
    const residentBytes = process.memoryUsage.rss();
    if (error instanceof EngineProblem)
      return { kind: 'problem', code: error.code, message: error.message, residentBytes };
    return {
      kind: 'crash',
      stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
      residentBytes,
    };
  }
}

process.on('message', (request: DocumentRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit(0)); // the service is gone
