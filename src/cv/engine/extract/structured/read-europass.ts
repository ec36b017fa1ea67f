import type { SourceDocument } from '../../model/document.js';
import { elements, readXml, type XmlElement } from '../archive/xml.js';
import { brokenFile } from '../problems.js';
import { DocumentBuilder } from '../text/document-builder.js';
import type { JsonResume } from '../../model/json-resume.js';
import { fromCandidate } from './europass-candidate.js';
import { fromSkillsPassport } from './europass-passport.js';
import { localName } from './europass-xml.js';
import { addResume } from './read-json-resume.js';

const KIND = 'Europass XML file';

/** Elements that JSON Resume has no place for, and what they are to a person. */
const LEFT_OUT: Record<string, string> = {
  Demographics: 'date of birth, gender, nationality',
  BirthDate: 'date of birth',
  GenderCode: 'gender',
  NationalityCode: 'nationality',
  Photo: 'photo',
  Attachment: 'photo or attachments',
  ConferencesAndSeminars: 'conferences and seminars',
  NetworksAndMemberships: 'networks and memberships',
  SocialAndPoliticalActivities: 'social and political activities',
  CreativeWorks: 'creative works',
};

/** @throws EngineProblem broken_file, too_large */
export function readEuropass(bytes: Uint8Array): SourceDocument {
  const builder = new DocumentBuilder('europass-xml');
  const root = readXml(bytes, KIND);
  addResume(builder, resumeOf(root));
  const names = namesIn(root);
  const left = [...new Set(Object.keys(LEFT_OUT).flatMap((name) => (names.has(name) ? [LEFT_OUT[name] ?? name] : [])))];
  if (left.length > 0) builder.addLoss('europass_field', `JSON Resume has no place for: ${left.join(', ')}.`);
  if (builder.isEmpty) throw brokenFile(KIND);
  return builder.build();
}

/** @throws EngineProblem broken_file, too_large */
export function europassResume(bytes: Uint8Array): JsonResume {
  return resumeOf(readXml(bytes, KIND));
}

function resumeOf(root: XmlElement): JsonResume {
  const holder = [root, ...elements(root)].find((element) =>
    /^(?:SkillsPassport|LearnerInfo|Candidate)$/.test(localName(element)),
  );
  if (!holder) throw brokenFile(KIND);
  return localName(holder) === 'Candidate' ? fromCandidate(holder) : fromSkillsPassport(holder);
}

function namesIn(element: XmlElement, names = new Set<string>()): Set<string> {
  names.add(localName(element));
  for (const inner of elements(element)) namesIn(inner, names);
  return names;
}
