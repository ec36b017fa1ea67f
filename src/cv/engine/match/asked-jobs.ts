import { FIELDS_OF_JOBS } from '../skills/data/fields-of-jobs.js';
import { ancestorsOf, skillByName } from '../skills/dictionary.js';
import { findSkills } from '../skills/find-skills.js';
import { kindsOf, occupationsIn } from '../skills/occupations.js';
import { type Skill, skillId } from '../skills/skill.js';

/** Jobs whose field the rest of the title must tell. */
const OF_ANY_FIELD = new Set([skillId('Student'), skillId('Engineer')]);

let jobsByField: Map<string, string> | undefined;

function jobOf(field: string): string | undefined {
  jobsByField ??= new Map(FIELDS_OF_JOBS.map(([name, job]) => [skillByName(name)?.id ?? name, job]));
  return jobsByField.get(field);
}

/** The jobs an ad's title asks for: `Marketing intern`, `Senior Rust Engineer` and `Pest control (all regions)` by their fields. */
export function askedJobs(title: string): Skill[] {
  const jobs = occupationsIn(title);
  if (!jobs.every(({ id }) => OF_ANY_FIELD.has(id))) return jobs;
  const ofFields = findSkills(title).flatMap(({ id }) => {
    const field = [id, ...ancestorsOf(id).map((above) => above.id)].find(jobOf);
    return field === undefined ? [] : occupationsIn(jobOf(field) ?? '');
  });
  return ofFields.length > 0 ? [...new Set(ofFields)] : jobs;
}

/** Whether a title names a job that is done in the field of a skill: a welder's years are years of welding, not of TIG welding. */
export function isFieldOf(title: string, skill: Skill): boolean {
  const jobs = occupationsIn(title).flatMap((job) => [job.name, ...kindsOf(job)]);
  const fields = jobs.flatMap((held) => FIELDS_OF_JOBS.find(([, job]) => job === held)?.[0] ?? []);
  return fields.some((field) => [skillByName(field), ...ancestorsOf(skillId(field))].includes(skill));
}
