import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import PdfDocument from 'pdfkit';

/** A CV as its author would write it; synthetic. `#` marks a heading, `-` a list item. */
export const NURSE = `Marta Lindqvist
Registered Nurse
marta.lindqvist@example.org | +46 70 123 45 67 | Uppsala, Sweden

# Summary
Registered nurse with eight years on surgical wards and in day surgery.

# Work Experience
Senior Nurse, Uppsala University Hospital
March 2019 - Present
- Lead a team of 6 nurses on a surgical ward with 24 beds
- Cut medication errors by 30 % with a new double-check routine
- Wound care and post-operative monitoring

Nurse, Falun Hospital
June 2015 - February 2019
- Cared for 12 patients a shift in day surgery
- Trained 15 students in wound care

# Education
Bachelor of Science in Nursing, Dalarna University
2012 - 2015

# Skills
Wound care, Medication administration, Patient education, Triage

# Languages
Swedish (native), English (fluent)
`;

export const NURSE_AD = `Senior Nurse, Surgical Ward
Northgate Hospital, Stockholm

We look for a registered nurse for our surgical ward.

Requirements:
- At least 5 years of experience as a registered nurse
- Wound care
- Medication administration
- Fluent Swedish

Nice to have:
- Experience with ultrasound
- English
`;

export function toPdf(text: string, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', margin: 56, ...options });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  text.split('\n').forEach((line, index) => {
    if (line.startsWith('# ')) pdf.moveDown(0.5).font('Helvetica-Bold').fontSize(13).text(line.slice(2));
    else if (index === 0) pdf.font('Helvetica-Bold').fontSize(20).text(line);
    else if (line.startsWith('- '))
      pdf
        .font('Helvetica')
        .fontSize(10.5)
        .text(`•  ${line.slice(2)}`, { indent: 12 });
    else if (line === '') pdf.moveDown(0.4);
    else pdf.font('Helvetica').fontSize(10.5).text(line);
  });
  pdf.end();
  return done;
}

/** A page that is a picture and nothing else. */
export function toScan(picture: Buffer): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4' });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  pdf.image(picture, 0, 0, { fit: [595, 842] });
  pdf.end();
  return done;
}

export function toDocx(text: string): Promise<Buffer> {
  const children = text.split('\n').map((line, index) => {
    if (line.startsWith('# ')) return new Paragraph({ text: line.slice(2), heading: HeadingLevel.HEADING_1 });
    if (line.startsWith('- ')) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
    return index === 0
      ? new Paragraph({ text: line, heading: HeadingLevel.TITLE })
      : new Paragraph({ children: [new TextRun(line)] });
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
