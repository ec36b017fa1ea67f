import { z } from 'zod';
import { leavesOf } from '../engine/common/leaves.js';
import { type JobAd } from '../engine/model/job-ad.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { type Edit, type EditReason, type EditReasonCode } from '../engine/model/tailoring.js';
import { isProse } from '../engine/tailor/verify/locked.js';

const MOST_STATEMENTS = 80;
const MOST_CHARACTERS = 24_000;
const MOST_REQUIREMENTS = 40;
const MOST_EDITS = 100;
const LONGEST_TEXT = 5_000;

/** What a model may answer with, and nothing else. */
export const PROPOSALS = z.object({
  edits: z.array(z.object({ path: z.string(), original: z.string(), proposed: z.string() })),
});
export type Proposals = z.infer<typeof PROPOSALS>;

export interface RejectedEdit extends Edit {
  reasons: { code: EditReasonCode | 'no-such-statement' | 'other-original' | 'twice'; text: string; message: string }[];
}

/** What a model was asked to reword in a tailored resume, and what became of it. */
export interface Rewording {
  /** `provider/model`. */
  model: string;
  /** Whether it answered; if not, the resume is as it was without it. */
  used: boolean;
  /** Why not. */
  note: string | null;
  accepted: Edit[];
  /** The original stands in their place. */
  rejected: RejectedEdit[];
  inputTokens: number | null;
  outputTokens: number | null;
  costUsd: number;
}

/** The statements that may be reworded, by pointer. Names, contacts, employers and dates are not among them, and go nowhere. */
export function statementsOf(resume: JsonResume): Map<string, string> {
  const statements = new Map<string, string>();
  let characters = 0;
  for (const { field, value } of leavesOf(resume)) {
    if (!isProse(field) || value.trim() === '' || value.length > LONGEST_TEXT) continue;
    characters += value.length;
    if (statements.size >= MOST_STATEMENTS || characters > MOST_CHARACTERS) break;
    statements.set(field, value);
  }
  return statements;
}

/** What the model is shown: instructions in an ad are no requirements, so they are not among it. */
export function questionOf(statements: ReadonlyMap<string, string>, job: JobAd, language: string): object {
  return {
    language,
    job: {
      title: job.title?.text ?? null,
      requirements: job.requirements
        .slice(0, MOST_REQUIREMENTS)
        .map(({ kind, name, required }) => ({ kind, name, required })),
    },
    statements: [...statements].map(([path, original]) => ({ path, original })),
  };
}

/** Sorts out what is no edit of a listed statement; the rest is for the verifier. */
export function sortProposals(
  { edits }: Proposals,
  statements: ReadonlyMap<string, string>,
): { toVerify: Edit[]; rejected: RejectedEdit[] } {
  const toVerify: Edit[] = [];
  const rejected: RejectedEdit[] = [];
  const seen = new Set<string>();
  for (const edit of edits.slice(0, MOST_EDITS).map(bounded)) {
    const original = statements.get(edit.path);
    if (original === undefined) rejected.push(refuse(edit, 'no-such-statement', 'There is no such statement.'));
    else if (original !== edit.original) rejected.push(refuse(edit, 'other-original', 'The CV does not read so.'));
    else if (seen.has(edit.path)) rejected.push(refuse(edit, 'twice', 'There is another edit of this statement.'));
    else if (edit.proposed.trim() !== '' && edit.proposed !== original) toVerify.push(edit);
    seen.add(edit.path);
  }
  return { toVerify, rejected };
}

export function rejectedBy(edit: Edit, reasons: EditReason[]): RejectedEdit {
  return { ...edit, reasons };
}

function bounded({ path, original, proposed }: Edit): Edit {
  return {
    path: path.slice(0, 200),
    original: original.slice(0, LONGEST_TEXT),
    proposed: proposed.slice(0, LONGEST_TEXT),
  };
}

function refuse(edit: Edit, code: RejectedEdit['reasons'][number]['code'], message: string): RejectedEdit {
  return { ...edit, reasons: [{ code, text: edit.path, message }] };
}
