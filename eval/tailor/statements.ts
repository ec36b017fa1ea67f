import type { CorpusCv, CvSection } from '../corpus/corpus-cv.js';
import { loadCorpus, partOf, type Part } from '../corpus/load.js';

export interface Statement {
  text: string;
  language: string;
  /** The statement behind it in the same entry. */
  next?: string;
  part: Part;
}

/** Languages the verifier knows words of. */
const LANGUAGES = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']);

/** Longer ones are whole letters; nobody rewords those at one go. */
const LONGEST = 400;

/** Every sentence and bullet that the corpus says of work, with the part its CV belongs to. */
export async function loadStatements(): Promise<Statement[]> {
  const cvs = await loadCorpus();
  return cvs.filter(({ language }) => LANGUAGES.has(language)).flatMap(statementsOf);
}

function statementsOf(cv: CorpusCv): Statement[] {
  const part = partOf(cv.id);
  return cv.sections
    .flatMap(textsOf)
    .flatMap((texts) =>
      texts.flatMap((text, at) =>
        /\p{L}{3}\P{L}+\p{L}{2}/u.test(text) && text.length <= LONGEST
          ? [{ text, language: cv.language, next: texts[at + 1], part }]
          : [],
      ),
    );
}

function textsOf(section: CvSection): string[][] {
  const roles = (section.jobs ?? []).flatMap((job) => [job, ...(job.roles ?? [])]);
  const parts = [section, ...roles, ...(section.projects ?? [])];
  return parts.flatMap(({ text = [], bullets = [] }) => [text, bullets]);
}
