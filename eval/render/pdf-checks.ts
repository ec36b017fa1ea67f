import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the tools around PDF say about a file. */
export interface PdfFacts {
  text: string;
  /** Signs of PDF/UA-1 that are not there. */
  missingMarks: string[];
  /** The file attached as `resume.json`, if it is. */
  attachment?: string;
  /** The file without its attachment: all a reader of pages sees. */
  bare: Uint8Array;
}

/** A whole validator is not at hand; these are the marks without which a file cannot conform. */
const MARKS: Readonly<Record<string, RegExp>> = {
  tagged: /\/Marked true/,
  'structure tree': /\/StructTreeRoot \d+ 0 R/,
  language: /\/Lang \(/,
  title: /\/Title /,
  'title shown': /\/DisplayDocTitle true/,
  'declares PDF/UA-1': /pdfuaid:part(?:>|=")1/,
  headings: /\/S \/H1/,
  'tab order': /\/Tabs \/S/,
};

const run = (command: string, args: string[]): Buffer =>
  execFileSync(command, args, { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] });

/** Poppler keeps to the content stream only when asked to, and puts right-to-left text in order only when not. */
export function inspectPdf(bytes: Uint8Array, rightToLeft: boolean): PdfFacts {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  try {
    const file = join(folder, 'in.pdf');
    const bare = join(folder, 'bare.pdf');
    writeFileSync(file, bytes);
    const plain = run('qpdf', ['--qdf', '--object-streams=disable', file, '-']).toString('latin1');
    const attached = run('qpdf', ['--list-attachments', file]).toString().includes('resume.json');
    run('qpdf', attached ? ['--remove-attachment=resume.json', file, bare] : [file, bare]);
    return {
      text: run('pdftotext', [...(rightToLeft ? [] : ['-raw']), file, '-']).toString(),
      missingMarks: Object.keys(MARKS).filter((mark) => !MARKS[mark]?.test(plain)),
      attachment: attached ? run('qpdf', ['--show-attachment=resume.json', file]).toString() : undefined,
      bare: readFileSync(bare),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
