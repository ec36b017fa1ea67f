import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandTool } from '../corpus/hand-made.js';
import { findChromium, printWithChromium } from './chromium.js';
import { findOffice } from './office.js';
import { printWithTypst } from './typst.js';

/** How each tool turns `cv.<source>` into `cv.<extension>`, in a folder that holds nothing else. */
interface Recipe {
  source: 'html' | 'tex' | 'typ' | 'ms' | 'md' | 'py' | 'rb' | 'fo' | 'txt';
  extension: 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'txt';
  command?: string[];
}

const writer = (to: 'pdf' | 'docx' | 'odt' | 'rtf'): Recipe => ({
  source: 'html',
  extension: to,
  command: [
    'soffice',
    '-env:UserInstallation=file://$PWD/profile',
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    to === 'pdf'
      ? 'pdf:writer_pdf_Export'
      : to === 'docx'
        ? 'docx:MS Word 2007 XML'
        : to === 'rtf'
          ? 'rtf:Rich Text Format'
          : 'odt:writer8',
    'cv.html',
  ],
});
const pandoc = (to: 'docx' | 'odt' | 'rtf' | 'html'): Recipe => ({
  source: 'md',
  extension: to,
  command: ['pandoc', '-s', 'cv.md', '-o', `cv.${to}`],
});

export const RECIPES: Record<HandTool, Recipe> = {
  weasyprint: { source: 'html', extension: 'pdf', command: ['weasyprint', 'cv.html', 'cv.pdf'] },
  wkhtmltopdf: { source: 'html', extension: 'pdf', command: ['wkhtmltopdf', '-q', '-s', 'A4', 'cv.html', 'cv.pdf'] },
  chromium: { source: 'html', extension: 'pdf' },
  typst: { source: 'typ', extension: 'pdf' },
  'writer-pdf': writer('pdf'),
  'writer-odt': writer('odt'),
  'writer-docx': writer('docx'),
  'writer-rtf': writer('rtf'),
  pdflatex: { source: 'tex', extension: 'pdf', command: ['pdflatex', '-interaction=nonstopmode', 'cv.tex'] },
  xelatex: { source: 'tex', extension: 'pdf', command: ['xelatex', '-interaction=nonstopmode', 'cv.tex'] },
  // the packages of apt belong to the system's Python, whichever other comes first
  reportlab: { source: 'py', extension: 'pdf', command: ['/usr/bin/python3', 'cv.py'] },
  'python-docx': { source: 'py', extension: 'docx', command: ['/usr/bin/python3', 'cv.py'] },
  prawn: { source: 'rb', extension: 'pdf', command: ['/usr/bin/ruby', 'cv.rb'] },
  fop: { source: 'fo', extension: 'pdf', command: ['fop', '-q', 'cv.fo', 'cv.pdf'] },
  groff: { source: 'ms', extension: 'pdf', command: ['sh', '-c', 'groff -k -t -ms -Tpdf cv.ms > cv.pdf'] },
  'pandoc-docx': pandoc('docx'),
  'pandoc-odt': pandoc('odt'),
  'pandoc-rtf': pandoc('rtf'),
  'pandoc-html': pandoc('html'),
  text: { source: 'txt', extension: 'txt' },
};

/** `undefined` where the machine has not got the tool. */
export async function makeByHand(source: string, tool: HandTool): Promise<Uint8Array | string | undefined> {
  const recipe = RECIPES[tool];
  if (tool === 'chromium') return findChromium() ? printWithChromium(source) : undefined;
  if (tool === 'typst') return printWithTypst(source);
  if (!recipe.command) return source;
  const folder = mkdtempSync(join(tmpdir(), 'eval-hand-'));
  try {
    writeFileSync(join(folder, `cv.${recipe.source}`), source);
    const [program = '', ...args] = recipe.command.map((word) => word.replace('$PWD', folder));
    run(program === 'soffice' ? (findOffice() ?? program) : program, args, folder);
    const made = join(folder, `cv.${recipe.extension}`);
    return existsSync(made) && !lacksFont(join(folder, 'cv.log')) ? readFileSync(made) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LaTeX prints without a font that it does not find: blank pages, or letters that are pictures. */
function lacksFont(log: string): boolean {
  return existsSync(log) && /fontspec Error|pdfTeX warning \(font\)|\.\d+pk>/.test(readFileSync(log, 'latin1'));
}

function run(program: string, args: string[], folder: string): void {
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', SOURCE_DATE_EPOCH: '1700000000' };
  try {
    execFileSync(program, args, { cwd: folder, stdio: 'ignore', env });
  } catch (error) {
    // LaTeX warns by its exit code and prints all the same; a tool that is not there prints nothing
    if (error instanceof Error && 'code' in error && error.code !== 'ENOENT') throw error;
  }
}
