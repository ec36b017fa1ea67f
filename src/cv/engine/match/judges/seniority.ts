import { type Judge } from './verdict.js';

const RANKS = ['intern', 'junior', 'mid', 'senior', 'lead', 'executive'];
const RANK_WORDS: readonly (readonly [rank: string, words: RegExp])[] = [
  ['executive', /\b(?:chief|c[eftoi]o|director|direktor|directeur|directrice|vp|vice president|geschäftsführer|vorstand|dyrektor|direttore)\b/iu],
  ['lead', /\b(?:lead|head|manager|leiter|leiterin|leitung|chef|responsable|principal|supervisor|foreman|team leader|kierownik|responsabile|jefe|teamleider)\b/iu],
  ['senior', /\b(?:senior|sr|expert|specialist|experienced|confirmé|starszy|sênior)\b/iu],
  ['intern', /\b(?:intern|internship|trainee|praktik|stagiaire|becario|stagista|estagiári|stażysta|apprentice)/iu],
  ['junior', /\b(?:junior|jr|assistant|młodszy|débutant|júnior)\b/iu],
]; // prettier-ignore

export const judgeSeniority: Judge = ({ name }, cv) => {
  const titled = Math.max(-1, ...cv.jobs().map(({ title }) => rankOfTitle(title)));
  const { months, evidence } = cv.months();
  const has = Math.max(titled, rankOfMonths(months));
  const wanted = RANKS.indexOf(name);
  const degree = Math.max(0, 1 - Math.max(0, wanted - has) / 3);
  return { degree, evidence, explanation: `The ad is for ${name}; titles and years of the CV read as ${RANKS[has]}.` };
};

function rankOfMonths(months: number): number {
  if (months >= 60) return 3;
  if (months >= 24) return 2;
  return months > 0 ? 1 : 0;
}

function rankOfTitle(position: string): number {
  const rank = RANK_WORDS.find(([, words]) => words.test(position))?.[0];
  return rank === undefined ? -1 : RANKS.indexOf(rank);
}
