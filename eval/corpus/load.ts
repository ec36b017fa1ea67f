import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { CorpusCv } from './corpus-cv.js';

export type Part = 'work' | 'report';

const FOLDER = new URL('./cvs/', import.meta.url);

/** All CVs of the corpus, in order of their ids. */
export async function loadCorpus(): Promise<CorpusCv[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.sort().map(async (file) => (await import(new URL(file, FOLDER).href)) as { cv: CorpusCv }),
  );
  return modules.map(({ cv }) => cv);
}

/** Two thirds to develop on; the last third is read by nothing but the report. */
export function partOf(id: string): Part {
  return hashOf(`part:${id}`) % 3 === 0 ? 'report' : 'work';
}

/** A number that depends on the text alone, for choices that must stay the same as the corpus grows. */
export function hashOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
