import type { CorpusCv } from '../corpus/corpus-cv.js';
import type { HandMadeCv, HandTool } from '../corpus/hand-made.js';
import { hashOf } from '../corpus/load.js';
import { RECIPES } from './by-hand.js';
import { ARRANGEMENTS, type Arrangement } from './arrangement.js';
import type { HtmlStyle } from './html.js';
import type { DocxWay } from './docx.js';

export type Drawing =
  | { engine: 'typst'; template: string }
  | { engine: 'chromium' | 'html'; style: HtmlStyle }
  | { engine: 'pdfkit'; indent: number }
  | { engine: 'docx'; way: DocxWay }
  | { engine: 'office'; way: DocxWay; to: 'pdf' | 'odt' | 'rtf' }
  | { engine: 'text'; width: number }
  | { engine: 'markdown' }
  | { engine: 'by-hand'; tool: HandTool; source: string };

export interface Layout {
  id: string;
  extension: 'pdf' | 'docx' | 'odt' | 'rtf' | 'txt' | 'md' | 'html';
  columns: 1 | 2;
  drawing: Drawing;
  arrangements: readonly Arrangement[];
}

const MARGIN: readonly Arrangement[] = ['margin-title-first', 'margin-employer-first', 'margin-one-line'];
const FLOW = ARRANGEMENTS.filter((arrangement) => !arrangement.startsWith('margin'));
const NARROW: readonly Arrangement[] = [
  'employer-first',
  'title-first',
  'piped',
  'dates-first',
  'employer-dash-place',
  'dates-in-brackets',
];

const html = (css: string, shape: HtmlStyle['shape'], contact: HtmlStyle['contact']): HtmlStyle => ({
  css,
  shape,
  contact,
});
const pdf = (id: string, columns: 1 | 2, drawing: Drawing, arrangements: readonly Arrangement[]): Layout => ({
  id,
  extension: 'pdf',
  columns,
  drawing,
  arrangements,
});

/** Each family is one way people make such files; a CV is drawn once per chosen family. */
export const FAMILIES: Record<string, Layout[]> = {
  typst: [
    pdf('typst-plain', 1, { engine: 'typst', template: 'plain' }, FLOW),
    pdf('typst-columns', 2, { engine: 'typst', template: 'columns' }, NARROW),
    pdf('typst-classic', 1, { engine: 'typst', template: 'classic' }, [
      ...MARGIN,
      'employer-dash-place',
      'title-at-employer',
    ]),
  ],
  chromium: [
    pdf(
      'chromium-sidebar-dark',
      2,
      { engine: 'chromium', style: html('sidebar-dark', 'sidebar-first', 'icons') },
      NARROW,
    ),
    pdf(
      'chromium-sidebar-right',
      2,
      { engine: 'chromium', style: html('sidebar-right', 'sidebar-last', 'lines') },
      NARROW,
    ),
    pdf('chromium-flex', 1, { engine: 'chromium', style: html('flex', 'flow', 'line') }, ARRANGEMENTS),
    pdf('chromium-centred', 1, { engine: 'chromium', style: html('centred', 'flow', 'line') }, FLOW),
    pdf('chromium-table', 1, { engine: 'chromium', style: html('table', 'table', 'labels') }, MARGIN),
    pdf('chromium-cards', 1, { engine: 'chromium', style: html('cards', 'flow', 'icons') }, ARRANGEMENTS),
  ],
  hand: [
    pdf('pdfkit-plain', 1, { engine: 'pdfkit', indent: 0 }, FLOW),
    pdf('pdfkit-dates-left', 1, { engine: 'pdfkit', indent: 120 }, MARGIN),
  ],
  word: [
    {
      id: 'docx-styles',
      extension: 'docx',
      columns: 1,
      drawing: { engine: 'docx', way: 'styles' },
      arrangements: FLOW,
    },
    {
      id: 'docx-by-hand',
      extension: 'docx',
      columns: 1,
      drawing: { engine: 'docx', way: 'by-hand' },
      arrangements: FLOW,
    },
    {
      id: 'docx-table',
      extension: 'docx',
      columns: 1,
      drawing: { engine: 'docx', way: 'table' },
      arrangements: MARGIN,
    },
    {
      id: 'docx-sidebar',
      extension: 'docx',
      columns: 2,
      drawing: { engine: 'docx', way: 'sidebar-table' },
      arrangements: NARROW,
    },
  ],
  office: [
    pdf('office-styles-pdf', 1, { engine: 'office', way: 'styles', to: 'pdf' }, FLOW),
    pdf('office-by-hand-pdf', 1, { engine: 'office', way: 'by-hand', to: 'pdf' }, FLOW),
    pdf('office-table-pdf', 1, { engine: 'office', way: 'table', to: 'pdf' }, MARGIN),
    pdf('office-sidebar-pdf', 2, { engine: 'office', way: 'sidebar-table', to: 'pdf' }, NARROW),
    {
      id: 'office-odt',
      extension: 'odt',
      columns: 1,
      drawing: { engine: 'office', way: 'styles', to: 'odt' },
      arrangements: FLOW,
    },
    {
      id: 'office-table-odt',
      extension: 'odt',
      columns: 1,
      drawing: { engine: 'office', way: 'table', to: 'odt' },
      arrangements: MARGIN,
    },
    {
      id: 'office-rtf',
      extension: 'rtf',
      columns: 1,
      drawing: { engine: 'office', way: 'by-hand', to: 'rtf' },
      arrangements: FLOW,
    },
  ],
  text: [
    { id: 'text', extension: 'txt', columns: 1, drawing: { engine: 'text', width: 0 }, arrangements: FLOW },
    { id: 'text-wrapped', extension: 'txt', columns: 1, drawing: { engine: 'text', width: 76 }, arrangements: FLOW },
    { id: 'markdown', extension: 'md', columns: 1, drawing: { engine: 'markdown' }, arrangements: FLOW },
    {
      id: 'html',
      extension: 'html',
      columns: 1,
      drawing: { engine: 'html', style: html('flex', 'flow', 'labels') },
      arrangements: FLOW,
    },
  ],
};

export const LAYOUTS: readonly Layout[] = Object.values(FAMILIES).flat();

/** Which families a CV is drawn in: both modern PDF engines, and one or two of the others in turn. */
const PLANS = [
  ['typst', 'chromium', 'word'],
  ['typst', 'chromium', 'office'],
  ['typst', 'chromium', 'hand', 'text'],
  ['chromium', 'hand', 'office'],
  ['typst', 'word', 'office', 'chromium'],
] as const;

/** pdfkit shapes neither Arabic nor has it a Japanese face; the machine's browser has no Japanese face either. */
const NOT_LATIN_LAYOUTS = /^(typst|docx-(styles|by-hand)|text$|markdown|html)/;

export interface Rendering {
  cv: CorpusCv;
  layout: Layout;
  /** None where the author set the page out. */
  arrangement?: Arrangement;
}

/** A hand-made CV as each of its tools makes it. */
export function handRenderingsOf(cv: HandMadeCv): Rendering[] {
  return cv.tools.map((tool) => ({
    cv,
    layout: {
      id: `by-hand-${tool}`,
      extension: RECIPES[tool].extension,
      columns: cv.columns ?? 1,
      drawing: { engine: 'by-hand', tool, source: cv.source },
      arrangements: [],
    },
  }));
}

/** The layouts of one CV, chosen by its id alone, so that a new CV changes nothing for the others. */
export function renderingsOf(cv: CorpusCv): Rendering[] {
  return layoutsOf(cv).map((layout) => ({
    cv,
    layout,
    arrangement: pick(layout.arrangements, `${cv.id}/${layout.id}/arrangement`),
  }));
}

function layoutsOf(cv: CorpusCv): Layout[] {
  if (cv.layouts?.only) return cv.layouts.only.map(layoutOf);
  const plan = pick(PLANS, `${cv.id}/plan`).map((family) => pick(familyFor(cv, family), `${cv.id}/${family}`));
  return [...new Set([...plan, ...(cv.layouts?.also ?? []).map(layoutOf)])];
}

function familyFor(cv: CorpusCv, family: string): Layout[] {
  const layouts = FAMILIES[family] ?? [];
  if (!['ja', 'zh', 'ar', 'he'].includes(cv.language)) return layouts;
  const possible = layouts.filter((layout) => NOT_LATIN_LAYOUTS.test(layout.id));
  return possible.length > 0 ? possible : (FAMILIES['typst'] ?? []);
}

function layoutOf(id: string): Layout {
  const layout = LAYOUTS.find((candidate) => candidate.id === id);
  if (!layout) throw new Error(`no layout called ${id}`);
  return layout;
}

function pick<T>(choices: readonly T[], key: string): T {
  const choice = choices[hashOf(key) % choices.length];
  if (choice === undefined) throw new Error(`nothing to choose from for ${key}`);
  return choice;
}
