// Builds if there is no build, a source is newer than it, or --force is given: a start takes no longer than it must.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, 'dist', 'src', 'main.js');
const metadata = path.join(root, 'src', 'metadata.ts');
const nest = path.join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');

function newest(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'metadata.ts')
    .reduce(
      (time, entry) => Math.max(time, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    );
}

const isFresh = () => existsSync(built) && statSync(built).mtimeMs > Math.max(newest('src'), newest('migrations'));

// Without the compiler (an install of what runs alone) there is a build already, or none can be made here.
if (existsSync(nest) && (process.argv.includes('--force') || !isFresh())) {
  // The build writes it, but its type check wants one before, and none that names what is there no more.
  writeFileSync(metadata, 'export default async () => ({});\n');
  execFileSync(process.execPath, [nest, 'build'], { cwd: root, stdio: 'inherit' });
}
