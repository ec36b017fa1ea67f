import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { makeByHand } from './by-hand.js';
import { CACHE } from './cache.js';
import { closeChromium, findChromium, printWithChromium } from './chromium.js';
import { drawWithDocx } from './docx.js';
import { htmlOf } from './html.js';
import { type Drawing, type Rendering } from './layouts.js';
import { manuscriptOf, type Manuscript } from './manuscript.js';
import { convertWithOffice, findOffice } from './office.js';
import { drawWithPdfkit } from './pdfkit.js';
import { markdown, plainText } from './text.js';
import { drawWithTypst } from './typst.js';

const FILES = new URL('files/', CACHE);
const KEYS = new URL('keys.json', CACHE);

export interface RenderedCv extends Rendering {
  fileName: string;
  path: URL;
}

export interface RenderedCorpus {
  files: RenderedCv[];
  /** What this machine has no program for. */
  skipped: { fileName: string; reason: string }[];
}

type Pending = RenderedCv & { manuscript: Manuscript; key: string };

/** Draws what is missing or has changed since it was last drawn; deletes nothing but files no CV asks for any more. */
export async function renderCorpus(renderings: Rendering[], whole = true): Promise<RenderedCorpus> {
  mkdirSync(FILES, { recursive: true });
  const keys = readKeys();
  const source = sourceKey();
  const all = renderings.map((rendering) => pendingOf(rendering, source));
  const stale = all.filter(({ fileName, path, key }) => keys[fileName] !== key || !existsSync(path));
  const drawn = await draw(stale);
  for (const { fileName, key } of drawn) keys[fileName] = key;
  if (whole) removeOthers(all, keys);
  writeFileSync(KEYS, JSON.stringify(keys, null, 1));
  const missing = new Set(stale.filter((pending) => !drawn.includes(pending)));
  return {
    files: all
      .filter((pending) => !missing.has(pending))
      .map(({ cv, layout, arrangement, fileName, path }) => ({ cv, layout, arrangement, fileName, path })),
    skipped: [...missing].map(({ fileName, layout }) => ({
      fileName,
      reason: `no program or font for ${layout.drawing.engine}`,
    })),
  };
}

function pendingOf(rendering: Rendering, source: (engine: Drawing['engine']) => string): Pending {
  const { cv, layout, arrangement } = rendering;
  const manuscript = manuscriptOf(cv, arrangement ?? 'title-first'); // nothing draws it where the author did
  const fileName = `${cv.id}--${layout.id}.${layout.extension}`;
  const key = digest(JSON.stringify([manuscript, layout, source(layout.drawing.engine)]));
  return { ...rendering, manuscript, fileName, path: new URL(fileName, FILES), key };
}

async function draw(pending: Pending[]): Promise<Pending[]> {
  const drawn: Pending[] = [];
  for (const item of pending) {
    const bytes = await drawOne(item.manuscript, item.layout.drawing);
    if (!bytes) continue;
    writeFileSync(item.path, bytes);
    drawn.push(item);
  }
  await closeChromium();
  for (const to of ['pdf', 'odt', 'rtf'] as const) drawn.push(...(await drawWithOffice(pending, to)));
  return drawn;
}

async function drawOne(manuscript: Manuscript, drawing: Drawing): Promise<Uint8Array | string | undefined> {
  switch (drawing.engine) {
    case 'typst':
      return drawWithTypst(manuscript, drawing.template);
    case 'chromium':
      return findChromium() ? printWithChromium(htmlOf(manuscript, drawing.style)) : undefined;
    case 'html':
      return htmlOf(manuscript, drawing.style);
    case 'pdfkit':
      return drawWithPdfkit(manuscript, drawing.indent);
    case 'docx':
      return drawWithDocx(manuscript, drawing.way);
    case 'text':
      return plainText(manuscript, drawing.width);
    case 'markdown':
      return markdown(manuscript);
    case 'by-hand':
      return makeByHand(drawing.source, drawing.tool);
    case 'office':
      return undefined;
  }
}

async function drawWithOffice(pending: Pending[], to: 'pdf' | 'odt' | 'rtf'): Promise<Pending[]> {
  if (!findOffice()) return [];
  const documents = new Map<string, Uint8Array>();
  const wanted: Pending[] = [];
  for (const item of pending) {
    const { drawing } = item.layout;
    if (drawing.engine !== 'office' || drawing.to !== to) continue;
    documents.set(item.fileName, await drawWithDocx(item.manuscript, drawing.way));
    wanted.push(item);
  }
  const converted = convertWithOffice(documents, to);
  return wanted.filter((item) => {
    const bytes = converted.get(item.fileName);
    if (bytes) writeFileSync(item.path, bytes);
    return bytes !== undefined;
  });
}

/** A change of an engine's own source draws its files again. */
function sourceKey(): (engine: Drawing['engine']) => string {
  const hashes = new Map<string, string>();
  const files: Record<Drawing['engine'], string[]> = {
    typst: ['typst.ts', 'typst/'],
    chromium: ['chromium.ts', 'html.ts', 'css/'],
    html: ['html.ts', 'css/'],
    pdfkit: ['pdfkit.ts'],
    docx: ['docx.ts'],
    office: ['docx.ts', 'office.ts'],
    text: ['text.ts'],
    markdown: ['text.ts'],
    'by-hand': ['by-hand.ts'],
  };
  return (engine) => {
    const known = hashes.get(engine);
    if (known) return known;
    const hash = digest(files[engine].map(sourceText).join('\n'));
    hashes.set(engine, hash);
    return hash;
  };
}

function sourceText(name: string): string {
  const url = new URL(name, import.meta.url);
  if (!name.endsWith('/')) return readFileSync(url, 'utf8');
  return readdirSync(url)
    .sort()
    .map((file) => readFileSync(new URL(file, url), 'utf8'))
    .join('\n');
}

function removeOthers(all: Pending[], keys: Record<string, string>): void {
  const wanted = new Set(all.map(({ fileName }) => fileName));
  for (const file of readdirSync(FILES)) {
    if (wanted.has(file)) continue;
    rmSync(new URL(file, FILES));
    delete keys[file];
  }
}

function readKeys(): Record<string, string> {
  return existsSync(KEYS) ? (JSON.parse(readFileSync(KEYS, 'utf8')) as Record<string, string>) : {};
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
