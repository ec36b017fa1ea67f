import { type JobAd, type Requirement } from '../model/job-ad.js';
import { type JsonResume } from '../model/json-resume.js';
import { type Contribution, type Match, type MatchWeights } from '../model/match.js';
import { type FieldSource } from '../model/parsed-cv.js';
import { engineVersion } from '../version.js';
import { AdView } from './ad-view.js';
import { alternativesOf } from './alternatives.js';
import { CvEvidence } from './cv-evidence.js';
import { JUDGES } from './judges/judges.js';
import { type Verdict } from './judges/verdict.js';
import { sharesOf } from './shares.js';
import { judgeSimilarity } from './similarity.js';

const DEFAULT_WEIGHTS: Required<MatchWeights> = {
  skillRequired: 2,
  skillPreferred: 1,
  experience: 4,
  education: 2,
  language: 2,
  certificate: 3,
  seniority: 1.5,
  title: 24,
  similarity: 16,
};

/** What the language of an ad weighs beside one that it names: nobody works there without it. */
const OF_OWN_LANGUAGE = 2;
/** Languages that ads are read in; another that was detected may be none. */
const READ_LANGUAGES = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']);

/** Below this a skill counts as missing. */
const SHOWN = 0.6;

export interface MatchInput {
  cv: { resume: JsonResume; sources: Record<string, FieldSource> };
  job: JobAd;
  asOf: string;
  weights?: MatchWeights;
}

/** How well a CV meets an ad: 0-100, the exact sum of what each requirement contributes, each with its evidence. */
export function match({ cv, job, asOf, weights }: MatchInput): Match {
  const evidence = new CvEvidence(cv.resume, cv.sources, asOf);
  const ad = new AdView(job);
  const importance = { ...DEFAULT_WEIGHTS, ...weights };
  const alternatives = alternativesOf(job);
  const judge = (requirement: Requirement): Verdict => JUDGES[requirement.kind](requirement, evidence, ad);
  const judged = [...job.requirements, ...unspokenOf(job)].map((requirement) => {
    const others = alternatives.get(requirement.id) ?? [];
    // years stand once however many skills they may be of
    const isOneOf = requirement.kind === 'experience' ? 1 : 1 + others.length;
    return { requirement, isOneOf, ...bestOf(requirement, judge(requirement), others, others.map(judge)) };
  });
  judged.push({ ...similarityOf(evidence, ad), isMetByOther: false, isOneOf: 1 });
  const shares = sharesOf(judged.map(({ requirement, isOneOf }) => importanceOf(requirement, importance) / isOneOf));
  const contributions = judged.map(({ requirement, verdict }, at) =>
    contributionOf(requirement, verdict, shares[at] ?? 0),
  );
  const own = contributions.filter((_, at) => !judged[at]?.isMetByOther);
  const missing = (required: boolean) =>
    own.filter((one) => isNamed(one) && one.requirement.required === required && one.degree < SHOWN).map(nameOf);
  return {
    engineVersion,
    asOf,
    score: contributions.reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100,
    contributions,
    matchedSkills: own.filter((one) => isNamed(one) && one.degree >= SHOWN).map(nameOf),
    missingRequired: missing(true),
    missingPreferred: missing(false),
  };
}

/** Of `audit or research` whichever the CV shows better meets both; what was not shown itself is neither matched nor missing. */
function bestOf(
  { name }: Requirement,
  verdict: Verdict,
  others: readonly Requirement[],
  verdicts: readonly Verdict[],
): { verdict: Verdict; isMetByOther: boolean } {
  const best = verdicts.reduce((top, next) => (next.degree > top.degree ? next : top), verdict);
  if (best === verdict) return { verdict, isMetByOther: false };
  const asked = [name, ...others.map((other) => other.name)].join(' or ');
  return { verdict: { ...best, explanation: `Any of ${asked} will do. ${best.explanation}` }, isMetByOther: best.degree >= SHOWN }; // prettier-ignore
}

const OWN_LANGUAGE_ID = 'own-language';

/** Whoever writes an ad in a language works in it and rarely says so; where the ad does, its own words stand. */
function unspokenOf({ language, requirements }: JobAd): Requirement[] {
  const isSaid = requirements.some(({ kind, name }) => kind === 'language' && name === language);
  if (isSaid || !READ_LANGUAGES.has(language)) return [];
  return [{ id: OWN_LANGUAGE_ID, kind: 'language', name: language, required: true, spans: [] }];
}

const SIMILARITY_ID = 'similarity';

function similarityOf(cv: CvEvidence, ad: AdView): { requirement: Requirement; verdict: Verdict } {
  const requirement: Requirement = { id: SIMILARITY_ID, kind: 'title', name: 'Similarity', required: false, spans: [] };
  return { requirement, verdict: judgeSimilarity(cv, ad) };
}

function importanceOf({ id, kind, required }: Requirement, weights: Required<MatchWeights>): number {
  if (id === SIMILARITY_ID) return weights.similarity;
  if (id === OWN_LANGUAGE_ID) return OF_OWN_LANGUAGE * weights.language;
  if (kind === 'skill') return required ? weights.skillRequired : weights.skillPreferred;
  return required ? weights[kind] : weights[kind] / 2;
}

/** Points in whole hundredths, so that the parts add up to the score exactly. */
function contributionOf(
  requirement: Requirement,
  { degree, evidence, explanation }: Verdict,
  share: number,
): Contribution {
  const { id, kind, name, required, years, level, spans } = requirement;
  return {
    requirementId: id,
    requirement: { kind, name, required, years, level },
    adSpans: spans,
    weight: share / 100,
    degree,
    points: Math.floor(share * degree + 1e-9) / 100,
    evidence,
    explanation,
  };
}

function isNamed({ requirement: { kind } }: Contribution): boolean {
  return kind === 'skill' || kind === 'certificate';
}

function nameOf({ requirement: { name } }: Contribution): string {
  return name;
}
