import { type Judge } from './verdict.js';

/** Below this a skill is shown in part only. */
const CLAIMED = 0.6;

export const judgeSkill: Judge = ({ name, years }, cv) => {
  const { degree, evidence } = cv.skill(name);
  const asked = years === undefined ? '' : ` The ${years} years are judged on their own.`;
  return { degree, evidence, explanation: explained(name, degree) + (degree === 0 ? '' : asked) };
};

function explained(name: string, degree: number): string {
  if (degree === 1) return `The CV shows ${name}.`;
  if (degree >= CLAIMED) return `The CV lists ${name} as a skill; work, study or certificates do not show it.`;
  return degree > 0 ? `The CV shows what is close to ${name}.` : `The CV does not show ${name}.`;
}
