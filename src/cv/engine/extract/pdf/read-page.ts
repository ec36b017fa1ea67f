import type { Box, TableCell } from '../../model/document.js';
import { LIMITS } from '../limits.js';
import type { DocumentBuilder } from '../text/document-builder.js';
import { assignColumns } from './columns.js';
import { mergeDisplaced } from './displaced.js';
import { FontTable } from './fonts.js';
import { fillGaps } from './filled-gaps.js';
import { joinFloats } from './floats.js';
import { readGlyphs, type Glyph, type PageGlyphs } from './glyphs.js';
import { placeLinks, readLinks, type PageLink } from './links.js';
import { gatherStackedDates, liftStackedCells } from './stacked-cells.js';
import { separateInterleaved } from './interleaved.js';
import { liftLoneBullets } from './lone-bullets.js';
import { toPageLines, type PageLine } from './page-lines.js';
import { PageSpace } from './page-space.js';
import { type PageTable, placeTable, type PlacedLine } from './page-tables.js';
import type { Pdfium } from './pdfium.js';
import { brokenFile } from '../problems.js';
import { readingOrder, stepsUp } from './reading-order.js';
import { takeRuledTables } from './ruled-tables.js';
import { readScene, type Scene } from './scene.js';
import { inTagOrder, isOneText, readTagOrder } from './tag-order.js';
import { type IsOneText, joinWrappedHeads, markWrapped } from './wrapped-heads.js';
import { takeWrittenTables } from './written-tables.js';
import { separateHidden } from './visibility.js';

/** Reads one page into the document being built, and frees what PDFium held for it. */
export function readPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  builder: DocumentBuilder,
): { fonts: string[]; drawings: number } {
  const { api } = pdfium;
  const page = api.FPDF_LoadPage(document, index);
  if (page === 0) {
    if (index === 0) throw brokenFile('PDF');
    builder.addLoss('unreadable_page', 'A page of the file is damaged and was left out.');
    return { fonts: [], drawings: 0 };
  }
  const textPage = api.FPDFText_LoadPage(page);
  try {
    const fonts = new FontTable(pdfium);
    const { space, glyphs, unmapped } = readUpright(pdfium, page, textPage, fonts);
    const number = index + 1;
    builder.traits.unmappedCharacters += unmapped;
    const scene = readScene(pdfium, page, space);
    noteImages(builder, scene, space, number);
    const { visible, hidden } = separateHidden(glyphs, scene, space, number);
    hidden.forEach((text) => builder.addHidden({ ...text, ...(text.box ? { box: roundBox(text.box) } : {}) }));
    const size = { width: round(space.width), height: round(space.height) };
    const { tables, rest } = takeRuledTables(visible, scene.rules);
    const { lines, written, tagged, isOne } = orderLines(pdfium, page, rest, builder);
    builder.pages.push({ number, ...size, ...(tagged && { tagged }) });
    addLines(
      builder,
      joinWrapped(lines, isOne, scene),
      [...tables, ...written],
      scene,
      readLinks(pdfium, document, page, space),
    );
    return { fonts: fonts.names, drawings: scene.drawings };
  } finally {
    if (textPage !== 0) api.FPDFText_ClosePage(textPage);
    api.FPDF_ClosePage(page);
  }
}

/** Reads the characters; a page whose text stands sideways is looked at with the head turned. */
function readUpright(
  pdfium: Pdfium,
  page: number,
  textPage: number,
  fonts: FontTable,
): PageGlyphs & { space: PageSpace } {
  const space = new PageSpace(pdfium, page);
  const read = readGlyphs(pdfium, textPage, space, fonts, LIMITS.characters);
  const turn = [1, 2, 3].find(
    (one) => read.glyphs.filter((glyph) => glyph.turn === one).length > read.glyphs.length * 0.6,
  );
  if (turn === undefined) return { ...read, space };
  const turned = new PageSpace(pdfium, page, 4 - turn);
  return { ...readGlyphs(pdfium, textPage, turned, fonts, LIMITS.characters), space: turned };
}

/** Programs that give each text of a page a tag of its own; others tag whole paragraphs, line breaks and all. */
const TAGS_TEXTS = /Skia\/PDF/;

/**
 * Lines in the order of the tags, where the content stream does not simply go down the page. Some programs put the tags
 * themselves out of order: they must not step back up a column more often than the stream does.
 */
function orderLines(
  pdfium: Pdfium,
  page: number,
  glyphs: readonly Glyph[],
  { traits }: DocumentBuilder,
): { lines: PageLine[]; written: PageTable[]; tagged?: true; isOne: IsOneText } {
  const drawn = toPageLines(glyphs);
  const { all, inColumn } = stepsUp(drawn);
  const tagsTexts = TAGS_TEXTS.test(traits.metadata.producer ?? '');
  const order = all > 0 || tagsTexts ? readTagOrder(pdfium, page, glyphs) : undefined;
  const isOne: IsOneText = (a, b) => tagsTexts && order !== undefined && isOneText(order, a, b);
  const inOrder = all > 0 && order ? toPageLines(inTagOrder(order)) : undefined;
  if (inOrder && stepsUp(inOrder).inColumn <= inColumn) return { lines: inOrder, written: [], tagged: true, isOne };
  const { tables, rest } = takeWrittenTables(drawn);
  return { lines: mergeDisplaced(rest), written: tables, isOne };
}

function joinWrapped(lines: readonly PageLine[], isOne: IsOneText, scene: Scene): PageLine[] {
  const whole = joinFloats(fillGaps(separateInterleaved(lines)));
  const lifted = liftStackedCells(whole, (line) => hasDrawnBullet(line, scene));
  return markWrapped(joinWrappedHeads(lifted, isOne), isOne);
}

function addLines(
  builder: DocumentBuilder,
  inOrder: readonly PageLine[],
  separate: readonly PageTable[],
  scene: Scene,
  links: readonly PageLink[],
): void {
  const { number: page = 1, tagged } = builder.pages.at(-1) ?? {};
  const { lines, bullets } = liftLoneBullets(gatherStackedDates(inOrder));
  scene.dots.push(...bullets);
  const columns = assignColumns(lines);
  const { traits } = builder;
  const { tables } = traits;
  const drawn = new Set(columns.cells.flatMap((cell) => (cell ? [cell.table] : []))).size;
  traits.columns = Math.max(traits.columns, columns.count);
  traits.tables += drawn + separate.length;
  const order = tagged ? lines.keys() : readingOrder(lines, columns);
  const placed = [...order].flatMap((i): PlacedLine[] => {
    const line = lines[i];
    return line ? [{ line, column: columns.of[i], cell: columns.cells[i] }] : [];
  });
  for (const [at, table] of separate.entries()) placeTable(placed, table, drawn + at, scene);
  for (const { line, column, cell } of placed) addLine(builder, line, { page, column, cell, tables }, scene, links);
}

interface Place {
  page: number;
  column?: number;
  cell?: TableCell;
  /** Tables of the pages before. */
  tables: number;
}

function addLine(
  builder: DocumentBuilder,
  line: PageLine,
  { page, column, cell, tables }: Place,
  scene: Scene,
  links: readonly PageLink[],
): void {
  const { text, box, baseline, turn, fontSize, bold, losesBold, italic, color, segments } = line;
  const added = builder.addLine(text, {
    page,
    box: roundBox(box),
    fontSize,
    color,
    ...(turn === 0 ? { baseline: Math.round(baseline * 10) / 10 } : {}),
    ...(bold ? { bold } : {}),
    ...(losesBold ? { losesBold } : {}),
    ...(line.wrapped ? { wrapped: true } : {}),
    ...(italic ? { italic } : {}),
    ...(column === undefined ? {} : { column }),
    ...(cell ? { cell: { ...cell, table: cell.table + tables } } : {}),
    ...(segments ? { segments: segments.map((segment) => ({ ...segment, box: roundBox(segment.box) })) } : {}),
    ...(hasDrawnBullet(line, scene) ? { listItem: true } : {}),
  });
  if (added) placeLinks(builder, links, line, added.start);
}

/** Chromium and others paint bullets as small shapes left of the line instead of writing them. */
function hasDrawnBullet(line: PageLine, scene: Scene): boolean {
  const [x0, y0, , y1] = line.box;
  return scene.dots.some((dot) => {
    const middle = (dot[1] + dot[3]) / 2;
    const gap = x0 - dot[2];
    return middle > y0 && middle < y1 && gap > 0 && gap < line.fontSize * 2.5 && dot[2] - dot[0] < line.fontSize * 0.7;
  });
}

function noteImages(builder: DocumentBuilder, scene: Scene, space: PageSpace, page: number): void {
  builder.traits.images += scene.images.length;
  if (page !== 1) return;
  const area = scene.images.reduce((sum, [x0, y0, x1, y1]) => {
    const width = Math.min(x1, space.width) - Math.max(x0, 0);
    const height = Math.min(y1, space.height) - Math.max(y0, 0);
    return width > 0 && height > 0 ? sum + width * height : sum;
  }, 0);
  builder.traits.imageCoverage = Math.min(1, Math.round((area / (space.width * space.height)) * 1000) / 1000);
}

/** A tenth of a point is finer than any print and keeps the output small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function roundBox(box: Box): Box {
  return [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
}
