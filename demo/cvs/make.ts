/**
 * Draws the demo's CVs as people's own tools would: two PDFs by a browser (one column, and two), one DOCX.
 * The drawn files are committed; this is only for changing them. Needs chromium.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TabStopType, TextRun } from 'docx';

const folder = path.dirname(fileURLToPath(import.meta.url));

for (const name of ['welder-one-column', 'physicist-two-columns']) {
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  const source = `file://${path.join(folder, name)}.html`;
  execFileSync('chromium', [...options, `--print-to-pdf=${path.join(folder, name)}.pdf`, source], { stdio: 'ignore' });
}

const heading = (text: string) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 260, after: 80 } });
const item = (text: string) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } });
const text = (content: string) => new Paragraph({ text: content });
const job = (title: string, employer: string, dates: string) => [
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: 9400 }],
    spacing: { before: 160 },
    children: [new TextRun({ text: employer, bold: true }), new TextRun(`\t${dates}`)],
  }),
  new Paragraph({ children: [new TextRun({ text: title, italics: true })] }),
];

const lawyer = new Document({
  creator: 'Ines Carvalho Dupont',
  numbering: {
    config: [
      {
        reference: 'bullets',
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 400, hanging: 240 } } },
          },
        ],
      },
    ],
  },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Inês Carvalho Dupont', heading: HeadingLevel.TITLE }),
        text('Employment Lawyer'),
        text('14 rue des Tanneurs, 1000 Brussels, Belgium | +32 470 55 01 92 | ines.carvalho@example.org'),
        heading('Profile'),
        text(
          'Lawyer admitted to the Brussels bar, with nine years in employment and data protection law for companies of 50 to 4,000 people. Pleads in French and English and drafts in both.',
        ),
        heading('Work History'),
        ...job('Senior Associate', 'Verhaegen & Lacroix', 'Jan 2020 – Present'),
        item('Advise 30 employers on dismissals, restructurings and works council procedures'),
        item('Negotiated a collective agreement for 1,150 employees after a merger of two hospitals'),
        item('Represented clients in 64 hearings before labour tribunals, and settled two cases out of three'),
        ...job('Associate', 'Verhaegen & Lacroix', 'Sep 2016 – Dec 2019'),
        item('Drafted employment contracts, policies and data processing agreements under the GDPR'),
        item('Ran due diligence on employment matters for 12 acquisitions'),
        ...job('Legal Trainee', 'European Commission, DG Employment', 'Oct 2015 – Feb 2016'),
        item('Researched the transposition of the Posted Workers Directive in eleven member states'),
        heading('Education'),
        ...job('Master of Laws (LL.M.) in European Labour Law', 'KU Leuven', '2014 – 2015'),
        ...job('Bachelor of Laws', 'Universidade de Coimbra', '2010 – 2014'),
        heading('Bar Admissions and Certificates'),
        item('Brussels Bar, 2019'),
        item('Certified Information Privacy Professional (CIPP/E), 2021'),
        heading('Skills'),
        text('Employment law, Labour disputes, Contract drafting, GDPR, Due diligence, Negotiation, Mediation'),
        heading('Languages'),
        text('Portuguese (native), French (C2), English (C1), Dutch (B1)'),
      ],
    },
  ],
});
writeFileSync(path.join(folder, 'lawyer.docx'), await Packer.toBuffer(lawyer));
