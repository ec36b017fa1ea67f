import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand, say } from '../src/operations/command.js';

const HELP = `npm run sbom

Writes what the service is made of, as CycloneDX, to sbom.json. Only what runs: no development tools.
`;

const ROOT = path.resolve(import.meta.dirname, '..');

await runCommand(HELP, {}, async () => {
  const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
    cwd: ROOT,
    maxBuffer: 256 * 1024 * 1024,
    encoding: 'utf8',
  });
  const { bomFormat, components } = JSON.parse(text) as { bomFormat: string; components: unknown[] };
  writeFileSync(path.join(ROOT, 'sbom.json'), text);
  say(`${bomFormat}: ${components.length} components in sbom.json`);
});
