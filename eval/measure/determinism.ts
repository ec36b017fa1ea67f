import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RenderedCv } from '../make/render-corpus.js';
import type { Engine } from './engine.js';
import { AS_OF } from './file.js';

export const RUNS = 100;

export interface Determinism {
  fileName: string;
  /** Different results in a hundred runs; 1 is right. */
  hashes: number;
}

/** Parses and analyses one file of each format a hundred times. */
export async function measureDeterminism(files: RenderedCv[], engine: Engine): Promise<Determinism[]> {
  const firstOf = new Map<string, RenderedCv>();
  for (const file of files) if (!firstOf.has(file.layout.extension)) firstOf.set(file.layout.extension, file);
  const results: Determinism[] = [];
  for (const { fileName, path } of firstOf.values()) {
    const hashes = new Set<string>();
    for (let run = 0; run < RUNS && engine.parseCv; run += 1) {
      const bytes = new Uint8Array(readFileSync(path));
      const cv = await engine.parseCv({ bytes, fileName, asOf: AS_OF });
      const analysis = engine.analyse?.({ cv, asOf: AS_OF });
      hashes.add(
        createHash('sha256')
          .update(JSON.stringify([cv, analysis]))
          .digest('hex'),
      );
    }
    results.push({ fileName, hashes: hashes.size });
  }
  return results;
}
