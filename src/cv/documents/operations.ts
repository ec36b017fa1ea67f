import { analyse } from '../engine/analyse/analyse.js';
import { whatIf } from '../engine/analyse/what-if.js';
import { extract } from '../engine/extract/extract.js';
import { parseJobAd } from '../engine/job-ad/parse-job-ad.js';
import { match } from '../engine/match/match.js';
import { parseCv } from '../engine/parse-cv.js';
import { readText } from '../engine/read-text.js';
import { redact } from '../engine/redact/redact.js';
import { renderLetter } from '../engine/render/render-letter.js';
import { render } from '../engine/render/render.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { type Edit, type EditVerdict, type UntraceableText } from '../engine/model/tailoring.js';
import { applyEdits } from '../engine/tailor/apply-edits.js';
import { draftLetter } from '../engine/tailor/letter/draft-letter.js';
import { tailor } from '../engine/tailor/tailor.js';
import { findUntraceable } from '../engine/tailor/verify/find-untraceable.js';
import { verifyEdit } from '../engine/tailor/verify/verify-edit.js';

/** What a page or text says, without its markup. */
const textOf = async (input: { bytes: Uint8Array; fileName: string }): Promise<string> => (await extract(input)).text;

interface EditedResume {
  original: JsonResume;
  edited: JsonResume;
  language: string;
}

/** What an edited resume says and its original does not. */
const checkEdited = ({ original, edited, language }: EditedResume): UntraceableText[] =>
  findUntraceable(original, edited, language);

/** Whether each edit says no more than its original. */
const verifyEdits = ({ edits, language }: { edits: Edit[]; language: string }): EditVerdict[] =>
  edits.map((edit) => verifyEdit(edit, language));

/** What a document process can be asked for: the engine's entry functions, by name. */
export const OPERATIONS = {
  readText,
  parseCv,
  parseJobAd,
  textOf,
  analyse,
  whatIf,
  match,
  tailor,
  checkEdited,
  verifyEdits,
  applyEdits,
  draftLetter,
  redact,
  render,
  renderLetter,
} as const;

type Operations = typeof OPERATIONS;
export type OperationName = keyof Operations;
export type OperationInput<K extends OperationName> = Parameters<Operations[K]>[0];
export type OperationOutput<K extends OperationName> = Awaited<ReturnType<Operations[K]>>;
