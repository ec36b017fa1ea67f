import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the nearest package.json: the same whether this module runs from `src` or compiled from `dist/src`. */
function findPackageRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package.json above the render module.');
  return findPackageRoot(parent);
}

const packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)));
const requireFromRoot = createRequire(join(packageRoot, 'package.json'));

/** Where the Typst templates are. They are read from the sources, which ship with the package, so nothing has to be copied. */
export const templateFolder = join(packageRoot, 'src/cv/engine/render/templates');

/** The path of a file inside an installed package, wherever the package manager put it. */
export function packageFile(packageName: string, path: string): string {
  return join(dirname(requireFromRoot.resolve(`${packageName}/package.json`)), path);
}
