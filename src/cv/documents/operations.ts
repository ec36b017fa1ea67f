import { analyse } from '../engine/analyse/analyse.js';
import { whatIf } from '../engine/analyse/what-if.js';
import { parseJobAd } from '../engine/job-ad/parse-job-ad.js';
import { match } from '../engine/match/match.js';
import { parseCv } from '../engine/parse-cv.js';
import { redact } from '../engine/redact/redact.js';
import { render } from '../engine/render/render.js';
import { tailor } from '../engine/tailor/tailor.js';

/** What a document process can be asked for: the engine's entry functions, by name. */
export const OPERATIONS = { parseCv, parseJobAd, analyse, whatIf, match, tailor, redact, render } as const;

type Operations = typeof OPERATIONS;
export type OperationName = keyof Operations;
export type OperationInput<K extends OperationName> = Parameters<Operations[K]>[0];
export type OperationOutput<K extends OperationName> = Awaited<ReturnType<Operations[K]>>;
