import { EngineProblem } from '../model/engine-problem.js';
import { type SourceDocument } from '../model/document.js';
import { type AdSpan, type JobAd, type Requirement } from '../model/job-ad.js';
import { findInjections } from '../sections/injections/find-injections.js';
import { detectLanguage } from '../sections/language.js';
import { wordsOf } from '../skills/words.js';
import { engineVersion } from '../version.js';
import { linesOf } from './ad-lines.js';
import { adSentences } from './ad-parts.js';
import { factsOf } from './facts.js';
import { headOf } from './head.js';
import { requirementsOf } from './requirements.js';
import { salaryOf } from './salary.js';

const FEWEST_WORDS = 3;
const LONGEST = 100_000;

/**
 * What a job ad asks for and offers, each item with its place in the ad.
 * @throws EngineProblem `not_a_job_ad` if there is nothing to read, `too_large` past 100,000 characters
 */
export function parseJobAd({ text: given }: { text: string }): JobAd {
  if (given.length > LONGEST)
    throw new EngineProblem('too_large', 'The job ad is too long: 100,000 characters at most.');
  const text = given.replace(/\r\n?/g, '\n');
  if (wordsOf(text.slice(0, 1_000)).length < FEWEST_WORDS) {
    throw new EngineProblem(
      'not_a_job_ad',
      'There is no job ad to read in this text. Paste the whole ad, with what it asks for.',
    );
  }
  const language = detectLanguage(text);
  const injections = injectionsIn(text);
  const sentences = adSentences(text).filter(
    ({ start, end }) => !injections.some((one) => one.start < end && start < one.end),
  );
  const head = headOf(text);
  const facts = factsOf(head.title, sentences, language);
  return {
    engineVersion,
    language,
    text,
    ...head,
    ...facts,
    salary: salaryOf(text),
    requirements: [...ofTheHead(head.title, facts.seniority), ...requirementsOf(sentences, language)],
    injections,
  };
}

function ofTheHead(title: AdSpan | undefined, seniority: JobAd['seniority']): Requirement[] {
  if (!title) return [];
  const requirements: Requirement[] = [
    { id: 'title', kind: 'title', name: title.text, required: true, spans: [title] },
  ];
  if (seniority)
    requirements.push({
      id: 'seniority',
      kind: 'seniority',
      name: seniority,
      required: true,
      level: seniority,
      spans: [title],
    });
  return requirements;
}

/** The finder reads documents; an ad is one without pages. */
function injectionsIn(text: string): AdSpan[] {
  const lines = linesOf(text).map(({ text: line, start, end }, index) => ({ index, text: line, start, end, page: 1 }));
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
  const document: SourceDocument = { format: 'txt', text, pages: [], lines, links: [], hidden: [], losses: [], traits };
  const blocks = lines.map((line) => ({ lines: [line], text: line.text, listItem: false }));
  return findInjections(document, blocks).map(({ span: { start, end, text: found } }) => ({ start, end, text: found }));
}
