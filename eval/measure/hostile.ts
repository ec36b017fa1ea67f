import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { hostileFiles, type HostileFile } from '../make/hostile.js';
import { compileEngine } from './compiled-engine.js';

const SECONDS = 10;
const KILOBYTES = 1_500_000;

export interface HostileOutcome {
  name: string;
  /** `text`, or the code of the problem the engine answered with; anything else is a failure. */
  outcome: string;
  failed: boolean;
  seconds: number;
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
console.log('ended ' + said.join(', '));
`;

/** Each file in a process of its own, under a limit of memory (where the system has one) and of time. */
export async function measureHostile(only?: string): Promise<HostileOutcome[]> {
  const built = compileEngine();
  const files = (await hostileFiles()).filter(({ name }) => !only || name.includes(only));
  const outcomes: HostileOutcome[] = [];
  for (const file of files) outcomes.push(await runOne(file, built));
  return outcomes;
}

function runOne({ name, path }: HostileFile, built: URL): Promise<HostileOutcome> {
  const limit = platform() === 'linux' ? `ulimit -v ${KILOBYTES}; ` : '';
  const command = `${limit}exec "$0" --disable-wasm-trap-handler --input-type=module -e "$1" "$2" "$3"`;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', command, process.execPath, CHILD, built.href, fileURLToPath(path)]);
    let output = '';
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, SECONDS * 1000);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const said = /^ended (.*)$/m.exec(output)?.[1];
      const outcome = hung ? 'hangs' : (said ?? `crashes (${signal ?? `exit ${code}`}): ${lastLine(output)}`);
      resolve({
        name,
        outcome,
        failed: hung || !said || said.includes('error:'),
        seconds: (performance.now() - started) / 1000,
      });
    });
  });
}

const lastLine = (output: string): string =>
  output
    .trim()
    .split('\n')
    .find((line) => /error|fatal|oom/i.test(line))
    ?.slice(0, 120) ?? '';
