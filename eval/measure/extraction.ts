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
  /** Of CPU: the machine may be busy with other things. */
  milliseconds: number;
}

/** Compares the text of every PDF with what `pdftotext` reads; undefined where Poppler is not installed. */
export async function compareWithPoppler(files: RenderedCv[], engine: Engine): Promise<Extraction[] | undefined> {
  if (!engine.extract || !hasPoppler()) return undefined;
  const extractions: Extraction[] = [];
  // A service that runs has its code compiled; the first file alone would pay for all.
  const [first] = files.filter(({ layout }) => layout.extension === 'pdf');
  if (first) await engine.extract({ bytes: new Uint8Array(readFileSync(first.path)), fileName: first.fileName });
  for (const { cv, fileName, path, layout } of files) {
    if (layout.extension !== 'pdf') continue;
    const poppler = execFileSync('pdftotext', ['-enc', 'UTF-8', fileURLToPath(path), '-'], { encoding: 'utf8' });
    const bytes = new Uint8Array(readFileSync(path));
    const started = process.cpuUsage();
    const document = await engine.extract({ bytes, fileName }).catch(() => undefined);
    const milliseconds = cpuSince(started);
    const { f } = overlap(document?.text ?? '', poppler);
    extractions.push({ fileName, part: partOf(cv.id), f, pages: document?.traits.pageCount ?? 1, milliseconds });
  }
  return extractions;
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
