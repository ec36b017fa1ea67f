import { readdirSync, readFileSync } from 'node:fs';
import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import { loadCorpus } from '../corpus/load.js';
import { truthOf } from '../corpus/truth.js';

export interface RenderCase {
  id: string;
  locale?: string;
  resume: JsonResume;
}

const FOLDER = new URL('./resumes/', import.meta.url);

/** Resumes written for the renderer: every field, hardly any, many pages, hostile text, seven scripts. */
function ownCases(): RenderCase[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      id: file.replace('.json', ''),
      locale: /-(de|en|es|fr|pl)(?:-us)?\.json$/.exec(file)?.[1],
      resume: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as JsonResume,
    }));
}

/** The renderer's own resumes, and those of the synthetic corpus. */
export async function loadRenderCases(): Promise<RenderCase[]> {
  const corpus = await loadCorpus();
  const written = corpus.map((cv) => ({ id: cv.id, locale: cv.language, resume: truthOf(cv, true).resume }));
  return [...ownCases(), ...written];
}
