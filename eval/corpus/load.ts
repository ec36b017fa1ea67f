import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { CorpusCv } from './corpus-cv.js';
import type { HandMadeCv } from './hand-made.js';

export type Part = 'work' | 'report';

/** All CVs of the corpus that layouts draw, in order of their ids. */
export const loadCorpus = (): Promise<CorpusCv[]> => loadFolder<CorpusCv>('cvs');

/** The CVs whose authors set them out themselves. */
export const loadHandMade = (): Promise<HandMadeCv[]> => loadFolder<HandMadeCv>('by-hand');

async function loadFolder<T>(name: string): Promise<T[]> {
  const folder = new URL(`./${name}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.sort().map(async (file) => (await import(new URL(file, folder).href)) as { cv: T }),
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
