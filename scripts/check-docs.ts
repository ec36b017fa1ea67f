import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand, say } from '../src/operations/command.js';
import { freePort } from '../test/support/process.js';
import { Replica } from './drills/replica.js';
import { inFolder } from './drills/stand.js';

const HELP = `npm run check:docs

Runs what the README and docs/ show of the API, as it stands there, against a service started for the purpose: the shell commands
of a document one after the other, where every call must succeed (after \`\`\`sh refused: must be refused), then its TypeScript. Also
holds every link between documents to a file that is there, and every \`npm run\` to a script.
`;

const ROOT = path.resolve(import.meta.dirname, '..');
const TOURS = ['README.md', 'docs/api-guide.md'];
const WRITTEN_FOR = 'http://localhost:8000';

interface Block {
  language: string;
  text: string;
}

await runCommand(HELP, {}, async () => {
  checkReferences();
  await inFolder(async (folder) => {
    const replica = new Replica(await freePort(), { DATA_DIR: path.join(folder, 'data'), LOG_LEVEL: 'warn' });
    symlinkSync(path.join(ROOT, 'demo'), path.join(folder, 'demo'));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    try {
      await replica.start();
      for (const document of TOURS) runTour(document, folder, replica.url);
    } finally {
      await replica.stop();
    }
  });
});

function runTour(document: string, folder: string, url: string): void {
  const blocks = blocksOf(document);
  const shell = blocks.filter(({ language, text }) => language.startsWith('sh') && /\$api|api=/.test(text));
  writeFileSync(
    path.join(folder, 'tour.sh'),
    ['set -euo pipefail', ...shell.map(shellOf)].join('\n').replaceAll(WRITTEN_FOR, url),
  );
  runHere(folder, 'bash', ['-x', 'tour.sh']);
  const typescript = blocks.filter(({ language }) => language === 'ts');
  for (const { text } of typescript) {
    writeFileSync(path.join(folder, 'tour.mts'), text.replaceAll(WRITTEN_FOR, url));
    runHere(folder, process.execPath, ['--import', 'tsx', 'tour.mts']);
  }
  say(`${document}: ${shell.length} blocks of commands and ${typescript.length} of TypeScript ran as they stand.`);
}

/** @throws Error with the end of what was printed */
function runHere(cwd: string, program: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout.slice(-500)}\n${stderr.slice(-1_500)}`);
}

/** `curl -s` says nothing of a refusal: in the tour it fails, or must be one. */
function shellOf({ language, text }: Block): string {
  const call = 'case " $* " in *" -sf "*) command curl "$@";; *) command curl --fail-with-body "$@";; esac';
  const refused = `if ${call}; then echo "not refused: $*" >&2; exit 1; fi`;
  return `curl() { ${language === 'sh refused' ? refused : call}; }\n${text}`;
}

function blocksOf(document: string): Block[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  return [...text.matchAll(/^```(.+)\n([^]*?)^```/gm)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }));
}

/** @throws Error naming every link that leads nowhere and every script that does not exist */
function checkReferences(): void {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const known = new Set(files.split('\n').flatMap((file) => [file, path.dirname(file)]));
  const problems: string[] = [];
  for (const document of documents()) {
    const text = readFileSync(path.join(ROOT, document), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      if (!known.has(path.join(path.dirname(document), target).replace(/\/$/, '')))
        problems.push(`${document}: ${target}`);
    }
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)) {
      if (!(script in scripts)) problems.push(`${document}: npm run ${script}`);
    }
  }
  if (problems.length > 0) throw new Error(`Not there:\n  ${problems.join('\n  ')}`);
}

function documents(): string[] {
  const inDocs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
  const atRoot = readdirSync(ROOT);
  return [...atRoot, ...inDocs.map((name) => path.join('docs', name))].filter((name) => name.endsWith('.md'));
}
