import { findSkills } from '../../skills/find-skills.js';
import { skillByName } from '../../skills/dictionary.js';
import { listed } from '../citing.js';
import { met, type Rule } from '../rule.js';

/** With a job ad at hand; without effect on the score, which speaks of the CV alone. */
export const JOB_RULES: readonly Rule[] = [
  {
    id: 'job.required-skills',
    severity: 'major',
    effect: 'takes',
    weight: 0,
    looksFor: 'the skills that the ad requires',
    why: 'What the ad calls required is the first filter.',
    fix: 'If you have the skill, name it as the ad does, and show in a job where you used it. If not, leave it out.',
    check({ job, cv, language, spanAt }) {
      const required = job?.requirements.filter(({ kind, required: must }) => kind === 'skill' && must) ?? [];
      if (required.length === 0) return undefined;
      const shown = new Map(findSkills(cv.text, { language }).map((mention) => [mention.name, mention]));
      const missing = required.filter(({ name }) => !shown.has(skillByName(name)?.name ?? name));
      const measured = { required: required.length, shown: required.length - missing.length };
      const spans = required.flatMap(({ name }) => shown.get(skillByName(name)?.name ?? name) ?? []).slice(0, 20);
      const cited = { spans: spans.map(({ start, end }) => spanAt(start, end)), measured };
      if (missing.length === 0) return met(`All ${required.length} required skills are shown.`, cited);
      const message = `${measured.shown} of ${required.length} required skills are shown; not found: ${listed(
        missing.map(({ name }) => name),
        10,
      )}.`;
      return { degree: measured.shown / required.length, message, ...cited };
    },
  },
];
