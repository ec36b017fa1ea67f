import { counted } from '../citing.js';
import type { AnalyseContext } from '../context.js';
import { met, type Rule } from '../rule.js';

const CONTACT_IN_TEXT = /[^\s@]{1,64}@[^\s@]{1,190}\.\p{L}{2,}|\+?\(?\d(?:[\s()./-]{0,2}\d){7,14}/u;
/** A page of text has some 2,000 characters; one with fewer than this and a picture is a picture of text. */
const THIN_PAGE = 350;

/** JSON Resume and its kin have no layout to judge. */
function isLaidOut({ cv }: AnalyseContext): boolean {
  return (
    cv.format === 'pdf' || cv.format === 'docx' || cv.format === 'odt' || cv.format === 'rtf' || cv.format === 'html'
  );
}

export const LAYOUT_RULES: readonly Rule[] = [
  {
    id: 'layout.columns',
    severity: 'major',
    effect: 'takes',
    weight: 2,
    looksFor: 'text set in several columns side by side',
    why: 'Many applicant tracking systems read straight across the page and mix the columns.',
    fix: 'Use one column; put what stands in the sidebar below or above the rest.',
    check(context) {
      if (!isLaidOut(context)) return undefined;
      const { columns } = context.cv.traits;
      if (columns <= 1) return met('The text runs in one column.', { measured: { columns: 1 } });
      return { degree: 0, message: `The text runs in ${columns} columns.`, measured: { columns } };
    },
  },
  {
    id: 'layout.tables',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'tables',
    why: 'Cells are often read in another order than the eye does, or left out.',
    fix: 'Write plain lines instead of tables; set dates apart with a tab.',
    check(context) {
      if (!isLaidOut(context)) return undefined;
      const { tables } = context.cv.traits;
      if (tables === 0) return met('There are no tables.', { measured: { tables } });
      return { degree: 0, message: `The file holds ${counted(tables, 'table')}.`, measured: { tables } };
    },
  },
  {
    id: 'layout.text-boxes',
    severity: 'major',
    effect: 'takes',
    weight: 1,
    looksFor: 'floating text boxes',
    why: 'Text in boxes floats outside the text flow; many readers skip it.',
    fix: 'Move the text out of the boxes into the page.',
    check(context) {
      if (!isLaidOut(context)) return undefined;
      const { textBoxes } = context.cv.traits;
      if (textBoxes === 0) return met('There are no text boxes.', { measured: { textBoxes } });
      return {
        degree: 0,
        message: `The file holds ${counted(textBoxes, 'text box', 'text boxes')}.`,
        measured: { textBoxes },
      };
    },
  },
  {
    id: 'layout.image-text',
    severity: 'major',
    effect: 'takes',
    weight: 3,
    looksFor: 'pictures that seem to hold text',
    why: 'What stands in a picture is not read at all.',
    fix: 'Write the text as text; keep pictures out of the CV.',
    check(context) {
      if (!isLaidOut(context)) return undefined;
      const { images, imageCoverage = 0, pageCount } = context.cv.traits;
      const perPage = Math.round(context.cv.text.length / Math.max(1, pageCount));
      const percent = Math.round(imageCoverage * 100);
      const measured = { images, coveragePercent: percent, charactersPerPage: perPage };
      if (images === 0 || (imageCoverage < 0.4 && perPage >= THIN_PAGE)) {
        return met('No text seems to stand in pictures.', { measured });
      }
      return {
        degree: 0,
        message: `Pictures cover ${percent} % of the first page; ${perPage} characters of text a page are left.`,
        measured,
      };
    },
  },
  {
    id: 'layout.contact-in-header',
    severity: 'major',
    effect: 'takes',
    weight: 2,
    looksFor: 'contact data in the running header or footer',
    why: 'Headers and footers are the part of a file that systems leave out most often.',
    fix: 'Move e-mail and phone number into the body of the first page.',
    check({ cv }) {
      const text = cv.traits.headerFooterText;
      if (text === undefined) return undefined;
      const contact = CONTACT_IN_TEXT.exec(text)?.[0];
      if (contact === undefined) return met('No contact data stands in a header or footer.');
      // Said once more in the body it does no harm.
      const inBody = cv.text.split(contact).length - 1 > text.split(contact).length - 1;
      if (inBody) return met('The contact data of the header stands in the body too.');
      return { degree: 0, message: `"${contact}" stands in a header or footer only.`, spans: spanIn(cv.text, contact) };
    },
  },
  {
    id: 'layout.fonts',
    severity: 'major',
    effect: 'takes',
    weight: 2,
    looksFor: 'characters that have no Unicode meaning',
    why: 'A machine reads such characters as nothing or as other letters.',
    fix: 'Export the file again with a common font, with its text selectable and searchable.',
    check({ cv }) {
      const { unmappedCharacters } = cv.traits;
      const measured = { unmappedCharacters };
      // A few decorative signs without a meaning lose nothing.
      if (unmappedCharacters <= 3) return met('All letters are readable.', { measured });
      return { degree: 0, message: `${unmappedCharacters} characters cannot be read.`, measured };
    },
  },
  {
    id: 'layout.small-print',
    severity: 'minor',
    effect: 'takes',
    weight: 1,
    looksFor: 'body text below 9 points',
    why: 'Small print tires the reader and shows that too much was squeezed in.',
    fix: 'Set the body in 10 to 12 points and shorten the text instead.',
    check({ cv }) {
      const body = cv.traits.fontSizes?.body;
      if (body === undefined) return undefined;
      const measured = { bodySize: body };
      if (body >= 9) return met(`The body is set in ${body} points.`, { measured });
      return { degree: 0, message: `The body is set in ${body} points.`, measured };
    },
  },
];

function spanIn(text: string, words: string): { page: number; start: number; end: number; text: string }[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ page: 1, start, end: start + words.length, text: words }];
}
