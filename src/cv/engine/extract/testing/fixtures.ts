import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** Draws a PDF with PDFKit and hands back its bytes; for specs only. */
export function drawPdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', ...(options.margins ? {} : { margin: 50 }), ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
}

/** Text at fixed places, in the order given. */
export function place(
  pdf: PDFKit.PDFDocument,
  pieces: readonly (readonly [text: string, x: number, y: number])[],
): void {
  pdf.fontSize(10);
  for (const [text, x, y] of pieces) pdf.text(text, x, y, { lineBreak: false });
}

const RESOURCES = '/Resources<</Font<</F1 5 0 R>>>>';

/** A one-page PDF from raw content operators, with Helvetica as /F1; objects beyond the fifth may be added. */
export function rawPdf(content: string, more: readonly string[] = [], catalog = '', page = RESOURCES): Uint8Array {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R${page}>>`,
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...more,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`;
  return Uint8Array.from(Buffer.from(body + xref, 'latin1'));
}

export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A DOCX from the XML of its body and further parts. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export function wordPart(name: string, content: string): string {
  return `<w:${name} ${W}>${content}</w:${name}>`;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
