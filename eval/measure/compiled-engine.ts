import { transformFileSync } from '@swc/core';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE } from '../make/cache.js';

const SOURCE = new URL('../../src/cv/engine/', import.meta.url);
const BUILT = new URL('engine/', CACHE);
const OPTIONS = { sourceMaps: false, jsc: { experimental: { keepImportAttributes: true } } };

/**
 * Compiles the engine to plain JavaScript in the cache. A child process under a tight limit of memory must not carry a
 * TypeScript loader with threads of its own.
 */
export function compileEngine(): URL {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(new URL('package.json', BUILT), '{ "type": "module" }');
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    const from = fileURLToPath(new URL(name, SOURCE));
    if (name.endsWith('.spec.ts')) continue;
    if (name.endsWith('.ts')) {
      const target = fileURLToPath(new URL(name.replace(/\.ts$/, '.js'), BUILT));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, transformFileSync(from, OPTIONS).code);
    } else if (name.includes('.')) cpSync(from, fileURLToPath(new URL(name, BUILT)), { recursive: true });
  }
  return BUILT;
}
