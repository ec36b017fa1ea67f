import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { templateFolder } from '../package-root.js';
import { readFonts, type FontSet } from './fonts.js';

/** Reading fonts takes ten times as long as setting a page, so a compiler is kept for each set of fonts seen lately. */
const compilers = new Map<string, NodeCompiler>();
const MOST_COMPILERS = 4;

/** How many compilations an intermediate result outlives its last use. */
const CACHE_AGE = 10;

function compilerFor(fonts: FontSet): NodeCompiler {
  const compiler =
    compilers.get(fonts.key) ??
    NodeCompiler.create({ workspace: templateFolder, fontArgs: [{ fontBlobs: readFonts(fonts) }] });
  compilers.delete(fonts.key);
  compilers.set(fonts.key, compiler);
  const [oldest] = compilers.keys();
  if (compilers.size > MOST_COMPILERS && oldest !== undefined) compilers.delete(oldest);
  return compiler;
}

export interface TypstJob {
  /** File name in the template folder. */
  template: string;
  fonts: FontSet;
  /** Virtual files the template reads, by name. */
  files: Record<string, string>;
  /** `YYYY-MM-DD`; the only date in the file. */
  asOf: string;
}

export interface TypstResult {
  bytes: Uint8Array;
  pages: number;
  /** How far down its last page the document ends, 0-1. */
  end: number;
}

/** Characters the fonts lack, as PDF/UA export names them in its refusal. */
export class UndrawableText extends Error {
  constructor(readonly characters: string[]) {
    super(`No font draws ${characters.join(' ')}`);
  }
}

function compile(compiler: NodeCompiler, template: string): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: join(templateFolder, template), resetRead: true });
  if (result.result) return result.result;
  const error = result.takeError();
  throw new Error(`Typst: ${JSON.stringify(error && compiler.fetchDiagnostics(error))}`);
}

const UNDRAWABLE = /the text `\\?"((?:[^"\\]|\\[^"])+)\\?"` could not be displayed/g;

/** Rust's debug form of a string: `\u{1f680}` for what it holds unprintable. */
const unescapeRust = (text: string): string =>
  text.replace(/\\+u\{([0-9a-f]{1,6})\}/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

function exportPdf(compiler: NodeCompiler, document: NodeTypstDocument, asOf: string): Buffer {
  const creationTimestamp = Date.parse(`${asOf}T00:00:00Z`) / 1000;
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const characters = [...message.matchAll(UNDRAWABLE)].flatMap(([, text = '']) => [...unescapeRust(text)]);
    if (characters.length === 0) throw error;
    throw new UndrawableText([...new Set(characters)]);
  }
}

/** The share of the last page that every template notes down behind its last line. */
function endOf(compiler: NodeCompiler, document: NodeTypstDocument): number {
  const [end] = compiler.query(document, { selector: '<end>', field: 'value' }) as unknown[];
  return typeof end === 'number' ? end : 1;
}

/**
 * Sets a template to a tagged PDF/UA-1 file. The same job gives the same bytes.
 * @throws UndrawableText for characters that no font has
 */
export function typesetPdf({ template, fonts, files, asOf }: TypstJob): TypstResult {
  const compiler = compilerFor(fonts);
  for (const [name, content] of Object.entries(files)) {
    compiler.mapShadow(join(templateFolder, name), Buffer.from(content));
  }
  try {
    const document = compile(compiler, template);
    return {
      bytes: new Uint8Array(exportPdf(compiler, document, asOf)),
      pages: document.numOfPages,
      end: endOf(compiler, document),
    };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(CACHE_AGE);
  }
}
