import { type Requirement } from '../../model/job-ad.js';
import { judgeEducation } from './education.js';
import { judgeExperience } from './experience.js';
import { judgeLanguage } from './language.js';
import { judgeSeniority } from './seniority.js';
import { judgeSkill } from './skill.js';
import { judgeTitle } from './title.js';
import { type Judge } from './verdict.js';

export const JUDGES: Record<Requirement['kind'], Judge> = {
  skill: judgeSkill,
  certificate: judgeSkill,
  experience: judgeExperience,
  education: judgeEducation,
  language: judgeLanguage,
  seniority: judgeSeniority,
  title: judgeTitle,
};
