/**
 * The child process in which hostile documents are read. It has no secrets in its environment, no network to call and
 * a bound on its memory; it may be killed at any time. Started by DocumentProcessPool alone.
 */
import { EngineProblem } from '../engine/model/engine-problem.js';
import { OPERATIONS } from './operations.js';
import { type DocumentReply, type DocumentRequest, READY } from './protocol.js';

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

/** Dictionaries are read and code is compiled at the first use: better now than in somebody's request. */
async function warmUp(): Promise<void> {
  const text =
    'Ada Example\nada@example.org\nExperience\nEngineer, Example Ltd\n2019 - 2021\n- Built things\nSkills\nSQL, Go';
  const { resume } = await OPERATIONS.parseCv({ bytes: Buffer.from(text), fileName: 'cv.txt', asOf: '2026-01-01' });
  const { bytes } = await OPERATIONS.render({ resume, format: 'pdf', asOf: '2026-01-01' });
  await OPERATIONS.parseCv({ bytes, fileName: 'cv.pdf', asOf: '2026-01-01' });
}

process.on('message', (request: DocumentRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
await warmUp();
process.send?.(READY);
process.on('disconnect', () => process.exit(0)); // the service is gone
