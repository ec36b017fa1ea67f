// Writes .env.example and docs/configuration.md from the table of settings, which is the one source of all three.
import { writeFileSync } from 'node:fs';
import { SETTINGS } from '../dist/src/config/settings.js';

const settings = Object.entries(SETTINGS);
const lines = settings.map(([name, { doc, default: value }]) => `# ${doc}\n#${name}=${value}\n`);
writeFileSync(
  new URL('../.env.example', import.meta.url),
  `# Every setting, with its default. Copy to .env and uncomment what you change.\n\n${lines.join('\n')}`,
);

const code = (text) => (text === '' ? '' : `\`${text}\``);
const rows = settings.map(
  ([name, { doc, form, default: value }]) =>
    `| ${code(name)} | ${form} | ${code(value)} | ${doc.replaceAll('|', '\\|')} |`,
);
writeFileSync(
  new URL('../docs/configuration.md', import.meta.url),
  `# Configuration

Every setting is a variable of the environment, or a line of \`.env\` in the working folder ([.env.example](../.env.example)); each can
also be given as \`<NAME>_FILE\`, the path of a file that holds it. Empty is the same as not given. A start with a wrong value ends, naming
every variable that is wrong and never its value. What production needs: [deployment](deployment.md).

Written by \`npm run env-example\` from \`src/config/settings.ts\`, and held to it by a test.

| setting | form | default | |
|---|---|---|---|
${rows.join('\n')}
`,
);
