import { leavesOf } from '../../src/cv/engine/common/leaves.js';
import type { DocumentTraits, Span } from '../../src/cv/engine/model/document.js';
import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import type { FoundSection, ParsedCv, SectionKind } from '../../src/cv/engine/model/parsed-cv.js';
import { engineVersion } from '../../src/cv/engine/version.js';
import type { CorpusCv } from '../corpus/corpus-cv.js';
import { dateText } from '../corpus/date-text.js';
import { truthOf } from '../corpus/truth.js';

/** How a resume is written down: the heading of each of its lists and the text of its dates. */
export interface Manner {
  language: string;
  headings: Partial<Record<SectionKind, string>>;
  date: (iso: string, field: string) => string;
  /** Lines that belong to no field, under the contact data. */
  extra?: string[];
  traits?: Partial<DocumentTraits>;
}

/** A CV of the corpus as a perfect parser would read it from a plain page. */
export function parsedTruth(cv: CorpusCv): ParsedCv {
  const headings = Object.fromEntries(
    cv.sections.filter(({ heading }) => heading).map(({ kind, heading }) => [kind, heading]),
  );
  const date = (iso: string): string => dateText(iso, cv.dates.pattern, cv.language) ?? iso;
  const resume = JSON.parse(JSON.stringify(truthOf(cv).resume)) as JsonResume;
  return writtenDown(resume, { language: cv.language, headings, date, extra: cv.contact.extra });
}

/** Writes a resume on a page of text, and notes where each field stands. */
export function writtenDown(resume: JsonResume, manner: Manner): ParsedCv {
  let text = '';
  const sources: ParsedCv['sources'] = {};
  const sections: FoundSection[] = [];
  const put = (piece: string): Span => {
    const start = text.length;
    text += `${piece}\n`;
    return { page: 1, start, end: start + piece.length, text: piece };
  };
  let list = '';
  for (const { field, value } of leavesOf(resume)) {
    const kind = kindOf(field);
    if (kind !== list) {
      list = kind;
      const heading = manner.headings[kind];
      const start = text.length;
      sections.push({ kind, start, end: start, ...(heading && { heading: put(heading) }) });
    }
    const written = /Date$|\/date$/.test(field) ? manner.date(value, field) : value;
    sources[field] = { spans: [put(written)], confidence: 1 };
    if (field === '/basics/email') for (const line of manner.extra ?? []) put(line);
  }
  sections.forEach((section, at) => (section.end = sections[at + 1]?.start ?? text.length));
  const traits = {
    pageCount: 1,
    columns: 1,
    tables: 0,
    images: 0,
    textBoxes: 0,
    unmappedCharacters: 0,
    fonts: [],
    metadata: {},
  };
  return {
    engineVersion,
    format: 'pdf',
    language: manner.language,
    resume,
    sources,
    sections,
    unparsed: [],
    text,
    hidden: [],
    injections: [],
    losses: [],
    traits: { ...traits, ...manner.traits },
  };
}

function kindOf(field: string): SectionKind {
  const list = field.split('/')[1] ?? '';
  if (list === 'basics') return field === '/basics/summary' ? 'summary' : 'contact';
  return list as SectionKind;
}
