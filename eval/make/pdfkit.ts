import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { textOf } from './arrangement.js';
import type { EntryPart, Manuscript, Part, ProsePart } from './manuscript.js';

type Pdf = InstanceType<typeof PDFDocument>;

const MARGIN = 54;
const fontFile = (path: string): string => createRequire(import.meta.url).resolve(`@expo-google-fonts/${path}`);
const FONTS: Record<string, [regular: string, bold: string]> = {
  default: ['noto-sans/400Regular/NotoSans_400Regular.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'],
};

/** Draws by hand at absolute positions; `indent` leaves a column for dates at the left. */
export function drawWithPdfkit(manuscript: Manuscript, indent: number): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    info: { Title: manuscript.title, CreationDate: new Date(0) },
  });
  const [regular, bold] = FONTS['default'] ?? ['', ''];
  pdf.registerFont('regular', fontFile(regular)).registerFont('bold', fontFile(bold));
  const done = collect(pdf);
  drawHead(pdf, manuscript);
  for (const section of manuscript.sections) {
    room(pdf, 60);
    pdf.moveDown(0.8);
    if (section.heading) {
      pdf.font('bold').fontSize(12).text(section.heading, MARGIN, pdf.y);
      pdf
        .moveTo(MARGIN, pdf.y)
        .lineTo(pdf.page.width - MARGIN, pdf.y)
        .lineWidth(0.5)
        .stroke();
      pdf.moveDown(0.4);
    }
    for (const part of section.parts) drawPart(pdf, part, indent);
  }
  pdf.end();
  return done;
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
}

function drawHead(pdf: Pdf, manuscript: Manuscript): void {
  pdf.font('bold').fontSize(19).text(manuscript.name);
  pdf.font('regular').fontSize(11);
  if (manuscript.label) pdf.text(manuscript.label);
  pdf.moveDown(0.3).fontSize(9.5);
  for (const { label, text } of manuscript.contact) pdf.text(label ? `${label} ${text}` : text);
}

function drawPart(pdf: Pdf, part: Part, indent: number): void {
  pdf.font('regular').fontSize(10);
  switch (part.type) {
    case 'entry':
      return drawEntry(pdf, part, indent);
    case 'fact':
      if (indent) return drawBeside(pdf, part.label, indent, () => pdf.text(part.value, MARGIN + indent, pdf.y));
      pdf.font('bold').text(`${part.label}: `, { continued: true }).font('regular').text(part.value);
      return;
    case 'tags':
      pdf.text(part.tags.join(' · '), MARGIN, pdf.y);
      return;
    default:
      return drawProse(pdf, part, MARGIN);
  }
}

function drawEntry(pdf: Pdf, part: EntryPart, indent: number): void {
  room(pdf, 50);
  pdf.moveDown(0.4);
  const left = MARGIN + indent;
  const body = (): void => {
    for (const row of part.rows) {
      const top = pdf.y;
      if (row.right) {
        pdf.font('regular').text(row.right, left, top, { align: 'right' });
        pdf.y = top;
      }
      const runs = row.left.filter((run) => run.text);
      runs.forEach((run, index) => {
        pdf.font(run.strong ? 'bold' : 'regular');
        const options = {
          continued: index < runs.length - 1,
          width: pdf.page.width - MARGIN - left - (row.right ? 120 : 0),
        };
        if (index === 0) pdf.text(run.text, left, top, options);
        else pdf.text(run.text, options);
      });
      if (textOf(row) && runs.length === 0) pdf.moveDown();
    }
    for (const prose of part.prose) drawProse(pdf, prose, left);
  };
  if (indent) drawBeside(pdf, part.margin ?? '', indent, body);
  else body();
}

function drawBeside(pdf: Pdf, caption: string, indent: number, body: () => void): void {
  room(pdf, 40);
  const top = pdf.y;
  pdf.font('regular').text(caption, MARGIN, top, { width: indent - 10 });
  const below = pdf.y;
  pdf.y = top;
  body();
  pdf.x = MARGIN;
  if (pdf.y > top) pdf.y = Math.max(pdf.y, below);
}

function drawProse(pdf: Pdf, part: ProsePart, left: number): void {
  pdf.font('regular').fontSize(10);
  const width = pdf.page.width - MARGIN - left;
  if (part.type === 'text') {
    pdf.text(part.text, left, pdf.y, { width });
    return;
  }
  room(pdf, 30);
  pdf.text('•', left, pdf.y, { width: 10, continued: false });
  pdf.moveUp();
  pdf.text(part.text, left + 12, pdf.y, { width: width - 12 });
}

/** Starts a new page where less than `points` are left, so that a bullet never stands apart from its text. */
function room(pdf: Pdf, points: number): void {
  if (pdf.y + points > pdf.page.height - MARGIN) pdf.addPage();
}
