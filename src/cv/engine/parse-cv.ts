import { type Reading } from './entries/draft.js';
import { parseEntries } from './entries/parse-entries.js';
import { extract } from './extract/extract.js';
import { toBlocks } from './lines/blocks.js';
import { menderOf } from './lines/mend.js';
import type { SourceDocument } from './model/document.js';
import type { FoundSection, ParsedCv } from './model/parsed-cv.js';
import { assertCv } from './resume/assert-cv.js';
import { buildResume } from './resume/build-resume.js';
import { structuredDraft } from './resume/structured-draft.js';
import { findSections } from './sections/find-sections.js';
import { findInjections } from './sections/injections/find-injections.js';
import { detectLanguage } from './sections/language.js';
import { makeRows } from './sections/rows/make-rows.js';
import { setSignOffApart } from './sections/rows/sign-off.js';
import { spanOf } from './sections/rows/spans.js';
import { type Section } from './sections/section.js';
import { engineVersion } from './version.js';

export interface ParseInput {
  bytes: Uint8Array;
  fileName?: string;
  /** The day the CV is read, `yyyy-mm-dd`; a sanity check for dates, never a value. */
  asOf: string;
}

/**
 * Reads a CV: bytes in, JSON Resume out, each field with the place it came from.
 *
 * @throws EngineProblem when the file cannot be read or is no CV.
 */
export async function parseCv(input: ParseInput): Promise<ParsedCv> {
  const document = await extract({ bytes: input.bytes, fileName: input.fileName });
  return parseDocument(document);
}

/** {@link parseCv} for a document that is extracted already. */
export function parseDocument(document: SourceDocument): ParsedCv {
  const blocks = toBlocks(document);
  const injections = findInjections(document, blocks);
  const masked = injections.filter((each) => !each.hidden).map(({ span }) => ({ start: span.start, end: span.end }));
  const language = detectLanguage(document.text);
  const rows = setSignOffApart(makeRows(document, blocks, masked));
  const sections = findSections(rows, language);
  const mender = menderOf(document);
  const reading: Reading = { language, monthFirst: false, mender, text: document.text, used: [] };
  const draft = structuredDraft(document, masked) ?? parseEntries(sections, rows, document.links, reading);
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const { resume, sources, unparsed } = buildResume(draft, document, masked, [...reading.used, ...headings]);
  assertCv(resume);
  return {
    engineVersion,
    format: document.format,
    language,
    resume,
    sources,
    sections: sections.flatMap((section) => toFound(section, document)),
    unparsed,
    text: document.text,
    hidden: document.hidden,
    injections,
    losses: document.losses,
    traits: document.traits,
  };
}

function toFound({ kind, heading, rows }: Section, document: SourceDocument): FoundSection[] {
  const first = heading ?? rows[0];
  const last = rows.at(-1) ?? heading;
  if (!first || !last) return [];
  return [
    {
      kind,
      ...(heading && { heading: spanOf(document, heading) }),
      start: first.start,
      end: Math.max(first.end, last.end),
    },
  ];
}
