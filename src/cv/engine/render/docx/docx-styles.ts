import { AlignmentType, BorderStyle, LevelFormat, type ILevelsOptions, type IStylesOptions } from 'docx';
import type { DocxTheme } from './docx-theme.js';

/** Word counts sizes in half points and distances in twentieths of a point. */
const halfPoints = (points: number): number => Math.round(points * 2);
export const twips = (points: number): number => Math.round(points * 20);

export const BULLETS = 'bullets';

/** Real bullets: a list level, not a character typed in front. */
export const bulletLevel: ILevelsOptions = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { start: twips(14), hanging: twips(10) } } },
};

/** Word's own style names, so that headings are headings to Word, to screen readers and to applicant systems. */
export function docxStyles(theme: DocxTheme, lang: string): IStylesOptions {
  const { font, accent, soft, bodySize, nameSize, headingSize } = theme;
  const alignment = theme.centred ? AlignmentType.CENTER : AlignmentType.START;
  const entry = { run: { font, bold: true, size: halfPoints(bodySize + 0.5), color: '000000' } };
  const kept = { keepNext: true, keepLines: true };
  return {
    default: {
      document: {
        run: { font, size: halfPoints(bodySize), language: { value: lang, bidirectional: lang } },
        paragraph: { spacing: { after: twips(2), line: 259 } },
      },
      title: {
        run: { font, bold: true, size: halfPoints(nameSize), color: accent },
        paragraph: { alignment, spacing: { after: twips(2) } },
      },
      heading1: {
        run: { font, bold: true, size: halfPoints(headingSize), color: accent },
        paragraph: {
          ...kept,
          spacing: { before: twips(14), after: twips(4) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6', space: 2 } },
        },
      },
      heading2: { ...entry, paragraph: { ...kept, spacing: { before: twips(7), after: 0 } } },
      heading3: { ...entry, paragraph: { ...kept, spacing: { before: twips(4), after: 0 } } },
      hyperlink: { run: { color: accent, underline: undefined } },
    },
    paragraphStyles: [
      {
        id: 'Label',
        name: 'Label',
        basedOn: 'Normal',
        run: { size: halfPoints(bodySize + 2), color: soft },
        paragraph: { alignment, spacing: { after: twips(3) } },
      },
      { id: 'Contact', name: 'Contact', basedOn: 'Normal', paragraph: { alignment, spacing: { after: twips(2) } } },
      {
        id: 'Place',
        name: 'Place',
        basedOn: 'Normal',
        run: { color: soft },
        paragraph: { ...kept, spacing: { after: twips(2) } },
      },
    ],
  };
}
