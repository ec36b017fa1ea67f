import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Manuscript } from './manuscript.js';

const FONTS = ['inter', 'noto-sans', 'source-serif-4', 'amiri', 'noto-sans-jp', 'noto-sans-sc'];

let compiler: NodeCompiler | undefined;

/** Draws a manuscript with one of the templates in `typst/`, which share nothing with the product's. */
export function drawWithTypst(manuscript: Manuscript, template: string): Uint8Array {
  const source = readFileSync(new URL(`./typst/${template}.typ`, import.meta.url), 'utf8');
  return printWithTypst(source, { manuscript: JSON.stringify(manuscript) });
}

/** A document in Typst's language, with the fonts of the evaluation and Typst's own. */
export function printWithTypst(source: string, inputs: Record<string, string> = {}): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: FONTS.map(fontFolder) }] });
  const pdf = compiler.pdf({ mainFileContent: source, inputs });
  compiler.evictCache(5);
  return pdf;
}

function fontFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}/package.json`));
}
