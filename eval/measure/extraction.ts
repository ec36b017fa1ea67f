import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partOf, type Part } from '../corpus/load.js';
import type { RenderedCv } from '../make/render-corpus.js';
import { cpuSince } from './cpu.js';
import type { Engine } from './engine.js';
import { overlap } from './tokens.js';

export interface Extraction {
  fileName: string;
  part: Part;
  /** Token F of the engine's text against Poppler's. */
  f: number;
  pages: number;
  /** Of CPU, as the machine may be busy with other things: when the process was new, and when it had read every file once. */
  milliseconds: number;
  warmMilliseconds: number;
}

/** Compares the text of every PDF with what `pdftotext` reads; undefined where Poppler is not installed. */
export async function compareWithPoppler(files: RenderedCv[], engine: Engine): Promise<Extraction[] | undefined> {
  if (!engine.extract || !hasPoppler()) return undefined;
  const pdfs = files.filter(({ layout }) => layout.extension === 'pdf');
  // A service that runs has its code compiled; the first file alone would pay for all.
  const [first] = pdfs;
  if (first) await engine.extract({ bytes: new Uint8Array(readFileSync(first.path)), fileName: first.fileName });
  const timed: Timed[] = [];
  for (const file of pdfs) timed.push(await timeExtraction(file, engine.extract));
  const again: Timed[] = [];
  for (const file of pdfs) again.push(await timeExtraction(file, engine.extract));
  // Afterwards, as each process started costs this one time of its own: pages of memory copied, caches emptied.
  return timed.map(({ file: { cv, fileName, path }, text, pages, milliseconds }, at) => {
    const poppler = execFileSync('pdftotext', ['-enc', 'UTF-8', fileURLToPath(path), '-'], { encoding: 'utf8' });
    const warmMilliseconds = again[at]?.milliseconds ?? Infinity;
    return { fileName, part: partOf(cv.id), f: overlap(text, poppler).f, pages, milliseconds, warmMilliseconds };
  });
}

interface Timed {
  file: RenderedCv;
  text: string;
  pages: number;
  milliseconds: number;
}

async function timeExtraction(file: RenderedCv, extract: NonNullable<Engine['extract']>): Promise<Timed> {
  const bytes = new Uint8Array(readFileSync(file.path));
  const started = process.cpuUsage();
  const document = await extract({ bytes, fileName: file.fileName }).catch(() => undefined);
  const milliseconds = cpuSince(started);
  return { file, text: document?.text ?? '', pages: document?.traits.pageCount ?? 1, milliseconds };
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
