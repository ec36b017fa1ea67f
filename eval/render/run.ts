import { pathToFileURL } from 'node:url';
import { extract } from '../../src/cv/engine/extract/extract.js';
import { render, type RenderInput } from '../../src/cv/engine/render/render.js';
import type { RenderedDocument } from '../../src/cv/engine/render/rendered-document.js';
import { renderJson } from '../../src/cv/engine/render/formats/json.js';
import { buildView } from '../../src/cv/engine/render/view/build-view.js';
import { TEMPLATES } from '../../src/cv/engine/render/templates.js';
import { cpuSince } from '../measure/cpu.js';
import { loadRenderCases, type RenderCase } from './cases.js';
import { expectedFields, missingFields, type Field } from './field-recall.js';
import { inspectPdf } from './pdf-checks.js';

const AS_OF = '2025-06-30';
const TEXT_FORMATS = ['md', 'html', 'txt'] as const;

/** One template's PDF and DOCX (or one text format) over all cases. */
export interface RenderFigures {
  template: string;
  format: string;
  documents: number;
  /** Share of fields read back word for word by Poppler and by our own extraction. */
  recallPoppler?: number;
  recallExtract: number;
  /** Documents whose bytes differed the second time. */
  unlike: number;
  /** Documents without one of the marks of PDF/UA-1, or without the resume attached. */
  unmarked: number;
  /** Milliseconds of CPU, once fonts are read. */
  p50: number;
  p95: number;
  misses: string[];
}

const share = (missing: number, all: number): number => (all === 0 ? 1 : 1 - missing / all);

const at = (sorted: number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

class Tally {
  private fields = 0;
  private poppler = 0;
  private extracted = 0;
  private unlike = 0;
  private unmarked = 0;
  private readonly times: number[] = [];
  private readonly misses: string[] = [];

  constructor(
    private readonly template: string,
    private readonly format: RenderInput['format'],
  ) {}

  async addAll(cases: readonly RenderCase[]): Promise<void> {
    const drawn: [RenderCase, RenderInput, RenderedDocument][] = [];
    for (const [index, each] of cases.entries()) {
      const { resume, locale } = each;
      const { template, format } = this;
      const input: RenderInput = { resume, format, template, locale, paper: index % 2 ? 'letter' : 'a4', asOf: AS_OF };
      const started = process.cpuUsage();
      const rendered = await render(input);
      this.times.push(cpuSince(started));
      drawn.push([each, input, rendered]);
    }
    // Afterwards, as each process of a checker started costs this one time of its own.
    for (const one of drawn) await this.readBack(...one);
  }

  private async readBack(
    { id, resume, locale }: RenderCase,
    input: RenderInput,
    { bytes, extension }: RenderedDocument,
  ): Promise<void> {
    const again = await render(input);
    if (Buffer.compare(bytes, again.bytes) !== 0) this.unlike += 1;
    const expected = expectedFields(resume, locale);
    this.fields += expected.length;
    const { text } = await extract({
      bytes: this.format === 'pdf' ? this.inspect(id, bytes, resume, expected) : bytes,
      fileName: `cv.${extension}`,
    });
    const missing = missingFields(text, expected);
    this.extracted += missing.length;
    this.note(id, 'extract', missing);
  }

  figures(): RenderFigures {
    const times = this.times.toSorted((a, b) => a - b);
    return {
      template: this.template,
      format: this.format,
      documents: times.length,
      recallPoppler: this.format === 'pdf' ? share(this.poppler, this.fields) : undefined,
      recallExtract: share(this.extracted, this.fields),
      unlike: this.unlike,
      unmarked: this.unmarked,
      p50: at(times, 0.5),
      p95: at(times, 0.95),
      misses: this.misses,
    };
  }

  /** Counts what Poppler reads and what a checker sees; gives the file back without its attachment. */
  private inspect(id: string, bytes: Uint8Array, resume: RenderCase['resume'], expected: Field[]): Uint8Array {
    const facts = inspectPdf(bytes, buildView(resume).direction === 'rtl');
    const missing = missingFields(facts.text, expected);
    this.poppler += missing.length;
    this.note(id, 'poppler', missing);
    if (facts.missingMarks.length > 0 || facts.attachment !== renderJson(resume)) {
      this.unmarked += 1;
      this.misses.push(`${id}: lacks ${[...facts.missingMarks, 'or the attached resume differs'].join(', ')}`);
    }
    return facts.bare;
  }

  private note(id: string, reader: string, missing: Field[]): void {
    this.misses.push(...missing.map(({ path, text }) => `${id} ${reader} ${path}: ${text.slice(0, 90)}`));
  }
}

/** Renders every case in every template and reads it back. */
export async function evaluateRender(cases?: RenderCase[]): Promise<RenderFigures[]> {
  const all = cases ?? (await loadRenderCases());
  const tallies = [
    ...TEMPLATES.flatMap(({ id }) => [new Tally(id, 'pdf'), new Tally(id, 'docx')]),
    ...TEXT_FORMATS.map((format) => new Tally('classic', format)),
  ];
  const figures: RenderFigures[] = [];
  for (const tally of tallies) {
    await tally.addAll(all);
    figures.push(tally.figures());
  }
  return figures;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const only = process.argv[2];
  const cases = (await loadRenderCases()).filter(({ id }) => only === undefined || id.includes(only));
  const figures = await evaluateRender(cases);
  console.table(figures.map(({ misses, ...shown }) => ({ ...shown, misses: misses.length })));
  for (const { template, format, misses } of figures) for (const miss of misses) console.log(template, format, miss);
}
