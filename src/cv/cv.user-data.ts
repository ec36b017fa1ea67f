import { type UserTable } from '../common/user-data.js';

export const CV_DATA: readonly UserTable[] = [
  { table: 'cvs', sealed: { column: 'stated_skills', kind: 'cv-stated-skills' } },
  { table: 'cv_versions', sealed: { column: 'content', kind: 'cv-version' } },
  { table: 'cv_analyses', sealed: { column: 'content', kind: 'cv-analysis' } },
  { table: 'job_descriptions', sealed: { column: 'content', kind: 'job-description' } },
  { table: 'job_matches', sealed: { column: 'content', kind: 'job-match' } },
  { table: 'job_applications', sealed: { column: 'content', kind: 'job-application' } },
  { table: 'job_application_steps' },
  { table: 'cover_letters', sealed: { column: 'content', kind: 'cover-letter' } },
  { table: 'ai_usages' },
];
