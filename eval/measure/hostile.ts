import { fileURLToPath } from 'node:url';
import { spawnBounded } from '../../src/cv/documents/bounded-node.js';
import { hostileFiles, type HostileFile } from '../make/hostile.js';
import { compileEngine } from './compiled-engine.js';

const CPU_SECONDS = 10;
/** As the service starts its processes. Address space is mostly reserved, not used; what counts is the resident peak. */
const ADDRESS_SPACE_BYTES = 2_500_000_000;
const RESIDENT_MEGABYTES = 750;
/** A process that waits for ever uses no CPU. */
const PATIENCE_MS = 300_000;

export interface HostileOutcome {
  name: string;
  /** `text`, or the code of the problem the engine answered with; anything else is a failure. */
  outcome: string;
  failed: boolean;
}

/** What the child does: reads one file by the compiled engine and says how it ended. */
const CHILD = `
import { readFileSync } from 'node:fs';
const [, built, file] = process.argv;
const load = (path) => import(new URL(path, built).href);
const { extract } = await load('extract/extract.js');
const parse = await load('parse-cv.js').catch(() => undefined);
const bytes = new Uint8Array(readFileSync(file));
const fileName = file.split('/').at(-1);
const said = [];
try {
  const document = await extract({ bytes, fileName });
  said.push('text');
  parse?.parseDocument(document);
} catch (error) {
  said.push(error?.name === 'EngineProblem' ? error.code : 'error: ' + error);
}
if ({}.polluted !== undefined) said.push('error: prototype polluted');
console.log('peak ' + process.resourceUsage().maxRSS);
console.log('ended ' + said.join(', '));
`;

/** Each file in a process of its own, under the service's limits and a tighter one of CPU. */
export async function measureHostile(only?: string): Promise<HostileOutcome[]> {
  const built = compileEngine();
  const files = (await hostileFiles()).filter(({ name }) => !only || name.includes(only));
  const outcomes: HostileOutcome[] = [];
  for (const file of files) outcomes.push(await runOne(file, built));
  return outcomes;
}

function runOne({ name, path }: HostileFile, built: URL): Promise<HostileOutcome> {
  const bounds = { memoryBytes: ADDRESS_SPACE_BYTES, cpuSeconds: CPU_SECONDS };
  const args = ['--input-type=module', '-e', CHILD, built.href, fileURLToPath(path)];
  return new Promise((resolve) => {
    const child = spawnBounded(bounds, args, { timeout: PATIENCE_MS, killSignal: 'SIGKILL' });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code, signal) => {
      const outcome = outcomeOf(output, code, signal);
      resolve({ name, outcome, failed: /^(hangs|crashes|takes|error:)|, error:/.test(outcome) });
    });
  });
}

function outcomeOf(output: string, code: number | null, signal: NodeJS.Signals | null): string {
  if (signal === 'SIGXCPU' || signal === 'SIGKILL') return 'hangs';
  const said = /^ended (.*)$/m.exec(output)?.[1];
  if (!said) return `crashes (${signal ?? `exit ${code}`}): ${lastLine(output)}`;
  const megabytes = Math.round(Number(/^peak (\d+)$/m.exec(output)?.[1]) / 1000);
  return megabytes > RESIDENT_MEGABYTES ? `takes ${megabytes} MB` : said;
}

const lastLine = (output: string): string =>
  output
    .trim()
    .split('\n')
    .find((line) => /error|fatal|oom/i.test(line))
    ?.slice(0, 120) ?? '';
