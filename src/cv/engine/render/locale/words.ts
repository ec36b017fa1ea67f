import type { ResumeList } from '../../model/json-resume.js';

export type SectionId = ResumeList | 'summary';

/** Everything a rendered CV says that is not the person's own. */
export interface Words {
  /** BCP 47. */
  tag: string;
  direction: 'ltr' | 'rtl';
  sections: Record<SectionId, string>;
  /** What the document is called when no name stands on it. */
  document: string;
  letter: string;
  contact: string;
  /** January first, as they stand in `monthYear`. */
  months: readonly string[];
  /** With `{month}`, `{mm}`, `{year}` and, in `day`, `{d}` or `{dd}`. */
  monthYear: string;
  day: string;
  /** With `{month}`, `{year}` and `{d}`: the date of a letter. */
  longDay: string;
  longMonths: readonly string[];
  present: string;
  photo: string;
  grade: string;
  courses: string;
  keywords: string;
  /** What closes a label: French puts a no-break space before the colon. */
  colon: string;
  /** Between the items of an enumeration; the second where an item has a comma of its own. */
  comma: string;
  semicolon: string;
}
