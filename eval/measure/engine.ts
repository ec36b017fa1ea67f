import { existsSync } from 'node:fs';
import type { Block, SourceDocument } from '../../src/cv/engine/model/document.js';
import type { ParsedCv } from '../../src/cv/engine/model/parsed-cv.js';

export interface EngineInput {
  bytes: Uint8Array;
  fileName: string;
}

/** The stages the harness calls; one that does not exist yet is absent and its figures are left out. */
export interface Engine {
  extract?: (input: EngineInput) => Promise<SourceDocument>;
  toBlocks?: (document: SourceDocument) => Block[];
  parseCv?: (input: EngineInput & { asOf: string }) => Promise<ParsedCv>;
  analyse?: (input: { cv: ParsedCv; asOf: string }) => unknown;
}

export async function loadEngine(): Promise<Engine> {
  return {
    extract: await entry('extract/extract.ts', 'extract'),
    toBlocks: await entry('lines/blocks.ts', 'toBlocks'),
    parseCv: await entry('parse-cv.ts', 'parseCv'),
    analyse: await entry('analyse/analyse.ts', 'analyse'),
  };
}

async function entry<T>(path: string, name: string): Promise<T | undefined> {
  const url = new URL(`../../src/cv/engine/${path}`, import.meta.url);
  if (!existsSync(url)) return undefined;
  try {
    const module = (await import(url.href)) as Record<string, T>;
    return module[name];
  } catch (error) {
    // A stage that does not load has no figures, and the report shows the gap; the other stages are still measured.
    console.error(`${path} does not load: ${String(error)}`);
    return undefined;
  }
}
