import { EngineProblem } from '../model/engine-problem.js';
import { type JsonResume, RESUME_LISTS } from '../model/json-resume.js';

/**
 * An invoice, a chapter or a letter leaves no list filled and names nobody who can be reached. A thin CV does one of the
 * two.
 *
 * @throws EngineProblem `not_a_cv`
 */
export function assertCv(resume: JsonResume): void {
  const isListed = RESUME_LISTS.some((list) => (resume[list]?.length ?? 0) > 0);
  const isSomebody = resume.basics?.name !== undefined && resume.basics.email !== undefined;
  if (isListed || isSomebody) return;
  throw new EngineProblem(
    'not_a_cv',
    'This does not read as a CV: no work, education, skills or contact data were found in it. If it is one, send it as a PDF or DOCX made by a word processor.',
  );
}
