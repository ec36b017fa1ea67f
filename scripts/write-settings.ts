import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS } from '../src/config/settings.js';
import { runCommand, say } from '../src/operations/command.js';

const HELP = `npm run env-example

Writes .env.example and docs/configuration.md from the table of settings (src/config/settings.ts), the one source of all three.
`;

const ROOT = path.resolve(import.meta.dirname, '..');
const settings = Object.entries(SETTINGS);

await runCommand(HELP, {}, async () => {
  write('.env.example', example());
  write('docs/configuration.md', documentation());
});

function write(file: string, text: string): void {
  writeFileSync(path.join(ROOT, file), text);
  say(`${file}: ${settings.length} settings`);
}

function example(): string {
  const lines = settings.map(([name, { doc, default: value }]) => `# ${doc}\n#${name}=${value}\n`);
  return `# Every setting, with its default. Copy to .env and uncomment what you change.\n\n${lines.join('\n')}`;
}

function documentation(): string {
  const code = (text: string) => (text === '' ? '' : `\`${text}\``);
  const rows = settings.map(
    ([name, { doc, form, default: value }]) =>
      `| ${code(name)} | ${form} | ${code(value)} | ${doc.replaceAll('|', '\\|')} |`,
  );
  return `# Configuration

Every setting is a variable of the environment, or a line of \`.env\` in the working folder ([.env.example](../.env.example)); each can
also be given as \`<NAME>_FILE\`, the path of a file that holds it. Empty is the same as not given. A start with a wrong value ends, naming
every variable that is wrong and never its value. What production needs: [deployment](deployment.md).

Written by \`npm run env-example\` from \`src/config/settings.ts\`, and held to it by a test.

| setting | form | default | |
|---|---|---|---|
${rows.join('\n')}
`;
}
