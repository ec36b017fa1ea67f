import { readFileSync } from 'node:fs';
import { partOf, type Part } from '../corpus/load.js';
import { truthOf, type Truth } from '../corpus/truth.js';
import type { RenderedCv } from '../make/render-corpus.js';
import { scoreContact } from './contact.js';
import { cpuSince } from './cpu.js';
import type { Engine } from './engine.js';
import { scoreEducation, scoreWork } from './entries.js';
import { scoreHeadings } from './headings.js';
import { scoreLines } from './lines.js';
import { scoreLanguages, scoreSkills } from './skills.js';
import { Scorecard } from './tally.js';
import { tokensOf } from './tokens.js';

/** The day on which every running job is looked at. */
export const AS_OF = '2025-06-30';

export interface Measured {
  rendering: RenderedCv;
  part: Part;
  card: Scorecard;
  /** Why the engine gave nothing. */
  failure?: string;
  pages: number;
  /** Of CPU, to parse and analyse. */
  milliseconds?: number;
}

export async function measureFile(
  rendering: RenderedCv,
  engine: Engine,
  stages: ReadonlySet<string>,
): Promise<Measured> {
  const { cv, fileName, path } = rendering;
  const measured: Measured = {
    rendering,
    part: partOf(cv.id),
    card: new Scorecard(),
    pages: 1,
  };
  const input = { bytes: new Uint8Array(readFileSync(path)), fileName };
  try {
    if (engine.extract && (stages.has('extract') || stages.has('lines'))) await measureText(measured, engine, input);
    if (engine.parseCv && stages.has('parse')) await measureParse(measured, engine, input);
  } catch (error) {
    measured.failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  if (measured.failure) scoreNothing(measured, engine, stages);
  return measured;
}

async function measureText(
  measured: Measured,
  engine: Engine,
  input: { bytes: Uint8Array; fileName: string },
): Promise<void> {
  const { card, rendering } = measured;
  const document = await engine.extract?.(input);
  if (!document) return;
  measured.pages = document.traits.pageCount || 1;
  const truth = truthFor(rendering);
  scoreKept(card, document.text, truth.paragraphs);
  if (engine.toBlocks) scoreLines(card, engine.toBlocks(document), truth.paragraphs);
}

/** Layouts with a sidebar put the contact data there, under a heading; an author who set the page out gave it one, or none. */
const truthFor = ({ cv, layout }: RenderedCv): Truth =>
  truthOf(cv, layout.columns === 2 || layout.drawing.engine === 'by-hand');

/** Words of the truth's prose that the text still holds. */
function scoreKept(card: Scorecard, text: string, paragraphs: string[]): void {
  const tokens = new Map<string, number>();
  for (const token of tokensOf(text)) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  const expected = paragraphs.flatMap(tokensOf);
  let right = 0;
  for (const token of expected) {
    const left = tokens.get(token) ?? 0;
    if (left > 0) right += 1;
    tokens.set(token, left - 1);
  }
  card.add('text.kept', { right, found: expected.length, expected: expected.length });
}

async function measureParse(
  measured: Measured,
  engine: Engine,
  input: { bytes: Uint8Array; fileName: string },
): Promise<void> {
  const { card, rendering } = measured;
  const started = process.cpuUsage();
  const parsed = await engine.parseCv?.({ ...input, asOf: AS_OF });
  if (!parsed) return;
  engine.analyse?.({ cv: parsed, asOf: AS_OF });
  measured.milliseconds = cpuSince(started);
  measured.pages = parsed.traits.pageCount || 1;
  const { resume, headings, degrees } = truthFor(rendering);
  card.ask('language', parsed.language === rendering.cv.language, rendering.cv.language, parsed.language);
  scoreHeadings(card, parsed, headings);
  scoreContact(card, parsed.resume.basics, resume.basics, rendering.cv);
  scoreWork(card, parsed.resume.work, resume.work);
  scoreEducation(card, parsed.resume.education, resume.education, degrees);
  scoreSkills(card, parsed.resume.skills, resume.skills);
  scoreLanguages(card, parsed.resume.languages, resume.languages);
}

/** A file the engine refuses or fails on has everything wrong: it does not drop out of the figures. */
function scoreNothing({ rendering, card }: Measured, engine: Engine, stages: ReadonlySet<string>): void {
  const { resume, headings, paragraphs, degrees } = truthFor(rendering);
  if (engine.toBlocks && stages.has('lines') && !card.tallies.has('lines.whole')) scoreLines(card, [], paragraphs);
  if (!engine.parseCv || !stages.has('parse')) return;
  card.add('sections.headings', { right: 0, found: 0, expected: headings.length });
  scoreContact(card, {}, resume.basics, rendering.cv);
  scoreWork(card, [], resume.work);
  scoreEducation(card, [], resume.education, degrees);
  scoreSkills(card, [], resume.skills);
  scoreLanguages(card, [], resume.languages);
}
