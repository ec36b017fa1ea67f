import { type EngineProblemCode } from '../engine/model/engine-problem.js';
import { type OperationName } from './operations.js';

/** What the service and a document process say to each other, structured-cloned over a pipe. */
export interface DocumentRequest {
  operation: OperationName;
  input: unknown;
}

export type DocumentReply = (
  | { kind: 'output'; output: unknown }
  /** The engine refuses the document, and says why. */
  | { kind: 'problem'; code: EngineProblemCode; message: string }
  /** A defect of ours. */
  | { kind: 'crash'; stack: string }
) & { residentBytes: number };

/** The first thing a document process says, once it can take documents. */
export const READY = 'ready';
