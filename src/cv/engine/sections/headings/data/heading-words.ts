import type { SectionKind } from '../../../model/parsed-cv.js';

/** Section headings of one language as people write them; case, accents and punctuation do not matter. */
export type HeadingWords = Record<SectionKind, readonly string[]>;
