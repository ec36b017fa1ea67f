/** Figures of one ranking; `grades` in the order in which the matcher put the CVs. */

import { RELEVANT } from './grades.js';

export interface RankingFigures {
  averagePrecision: number;
  rPrecision: number;
  ndcg: number;
}

/** Nothing where no CV is relevant: such an ad says nothing about a ranking. */
export function figuresOf(grades: readonly number[]): RankingFigures | undefined {
  const relevant = grades.map((grade) => grade >= RELEVANT);
  const count = relevant.filter(Boolean).length;
  if (count === 0) return undefined;
  let seen = 0;
  let sum = 0;
  relevant.forEach((isRelevant, at) => {
    if (isRelevant) sum += ++seen / (at + 1);
  });
  const ideal = gainOf(grades.toSorted((a, b) => b - a));
  return {
    averagePrecision: sum / count,
    rPrecision: relevant.slice(0, count).filter(Boolean).length / count,
    ndcg: gainOf(grades) / ideal,
  };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
