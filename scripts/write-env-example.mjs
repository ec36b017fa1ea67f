// Writes .env.example from the table of settings, which is the one source of both.
import { writeFileSync } from 'node:fs';
import { SETTINGS } from '../dist/src/config/settings.js';

const lines = Object.entries(SETTINGS).map(([name, { doc, default: value }]) => `# ${doc}\n#${name}=${value}\n`);
writeFileSync(
  new URL('../.env.example', import.meta.url),
  `# Every setting, with its default. Copy to .env and uncomment what you change.\n\n${lines.join('\n')}`,
);
