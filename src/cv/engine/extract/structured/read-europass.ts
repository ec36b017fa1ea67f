import type { SourceDocument } from '../../model/document.js';
import { elements, readXml } from '../archive/xml.js';
import { brokenFile } from '../problems.js';
import { DocumentBuilder } from '../text/document-builder.js';
import type { JsonResume } from '../../model/json-resume.js';
import { fromCandidate } from './europass-candidate.js';
import { fromSkillsPassport } from './europass-passport.js';
import { localName } from './europass-xml.js';
import { addResume } from './read-json-resume.js';

const KIND = 'Europass XML file';

/** @throws EngineProblem broken_file, too_large */
export function readEuropass(bytes: Uint8Array): SourceDocument {
  const builder = new DocumentBuilder('europass-xml');
  addResume(builder, europassResume(bytes));
  if (builder.isEmpty) throw brokenFile(KIND);
  return builder.build();
}

/** @throws EngineProblem broken_file, too_large */
export function europassResume(bytes: Uint8Array): JsonResume {
  const root = readXml(bytes, KIND);
  const holder = [root, ...elements(root)].find((element) =>
    /^(?:SkillsPassport|LearnerInfo|Candidate)$/.test(localName(element)),
  );
  if (!holder) throw brokenFile(KIND);
  return localName(holder) === 'Candidate' ? fromCandidate(holder) : fromSkillsPassport(holder);
}
