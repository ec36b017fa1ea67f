import type { Rule } from './rule.js';
import { BIAS_RULES } from './rules/bias.js';
import { CONTACT_RULES } from './rules/contact.js';
import { DATE_RULES } from './rules/dates.js';
import { ENTRY_RULES } from './rules/entries.js';
import { EXPERIENCE_RULES } from './rules/experience.js';
import { JOB_RULES } from './rules/job.js';
import { LAYOUT_RULES } from './rules/layout.js';
import { LENGTH_RULES } from './rules/length.js';
import { OPENING_RULES } from './rules/openings.js';
import { SAFETY_RULES } from './rules/safety.js';
import { SECTION_RULES } from './rules/sections.js';
import { SKILL_RULES } from './rules/skills.js';
import { WORDING_RULES } from './rules/wording.js';

/** Every rule, in the order of the findings. */
export const RULES: readonly Rule[] = [
  ...CONTACT_RULES,
  ...SECTION_RULES,
  ...ENTRY_RULES,
  ...DATE_RULES,
  ...EXPERIENCE_RULES,
  ...OPENING_RULES,
  ...WORDING_RULES,
  ...SKILL_RULES,
  ...LENGTH_RULES,
  ...LAYOUT_RULES,
  ...BIAS_RULES,
  ...SAFETY_RULES,
  ...JOB_RULES,
];

/**
 * Where the score starts. Rules that take can take this much and no more, rules that give can give the rest to 100 and no more:
 * so every sum lies between 0 and 100 by itself.
 */
export const BASE = RULES.filter(({ effect }) => effect === 'takes').reduce((sum, { weight }) => sum + weight, 0);
