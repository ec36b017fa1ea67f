import type { SourceDocument } from '../../model/document.js';
import { EngineProblem } from '../../model/engine-problem.js';
import { brokenFile } from '../problems.js';
import { decodeText } from '../text/decode.js';
import { DocumentBuilder } from '../text/document-builder.js';
import { cleanResume } from './clean-resume.js';
import { renderResume } from './render-resume.js';

/** @throws EngineProblem broken_file, invalid_resume */
export function readJsonResume(bytes: Uint8Array): SourceDocument {
  const builder = new DocumentBuilder('json-resume');
  addResume(builder, parseJson(bytes));
  if (builder.isEmpty) throw new EngineProblem('invalid_resume', 'The JSON Resume holds no values.');
  return builder.build();
}

/** Puts a resume into a document: as data, and as text that its values can be found in. */
export function addResume(builder: DocumentBuilder, raw: unknown): void {
  const { resume, dropped } = cleanResume(raw);
  for (const key of dropped)
    builder.addLoss('unknown_section', `The section "${key.slice(0, 60)}" is not part of JSON Resume.`);
  builder.structured = resume;
  renderResume(builder, resume);
}

export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ''));
  } catch {
    throw brokenFile('JSON file');
  }
}
