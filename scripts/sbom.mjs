// npm run sbom: what the service is made of, as CycloneDX, in sbom.json. Only what runs: no development tools.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const text = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
  cwd: root,
  maxBuffer: 256 * 1024 * 1024,
  encoding: 'utf8',
});
const { bomFormat, components } = JSON.parse(text);
writeFileSync(path.join(root, 'sbom.json'), text);
process.stdout.write(`${bomFormat}: ${components.length} components in sbom.json\n`);
