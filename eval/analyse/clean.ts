import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import type { ParsedCv } from '../../src/cv/engine/model/parsed-cv.js';
import type { CorpusCv } from '../corpus/corpus-cv.js';
import { dateText } from '../corpus/date-text.js';
import { hashOf } from '../corpus/load.js';
import { truthOf } from '../corpus/truth.js';
import { type Manner, writtenDown } from './parsed-truth.js';
import { PHRASES, type Phrases } from './phrases.js';

const PATTERN = 'MM/yyyy';
const JOBS = 4;
const BULLETS = 4;

/** A CV that nothing is wrong with: whose it is, where it was and what it can are a corpus CV's, the rest is made in order. */
export interface CleanCv {
  language: string;
  phrases: Phrases;
  resume: JsonResume;
  manner: Manner;
}

const month = (months: number): string => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

export function cleanCv(cv: CorpusCv): CleanCv | undefined {
  const phrases = PHRASES[cv.language];
  if (!phrases) return undefined;
  const { language } = cv;
  const { resume } = truthOf(cv);
  const manner: Manner = {
    language,
    headings: phrases.headings,
    date: (iso) => dateText(iso, PATTERN, language) ?? iso,
    traits: { fontSizes: { smallest: 9, body: 10.5, largest: 20 }, headerFooterText: '' },
  };
  return { language, phrases, manner, resume: withWork(cv, phrases, resume) };
}

function withWork(cv: CorpusCv, phrases: Phrases, { basics, work = [], skills }: JsonResume): JsonResume {
  // Roles at one employer may overlap; here every job has its own.
  const seen = new Set<string | undefined>();
  const titles = work.filter(({ name, position }) => name && position && !seen.has(name) && seen.add(name));
  let end = 2025 * 12 + 5 - (hashOf(cv.id) % 2);
  const jobs = Array.from({ length: JOBS }, (_, at) => {
    const start = end - 20 - (hashOf(`${cv.id}:${at}`) % 30);
    const job = {
      name: titles[at]?.name ?? `Nordhaus ${at + 1}`,
      position: titles[at]?.position ?? `Clerk ${at + 1}`,
      startDate: month(start),
      ...(at > 0 && { endDate: month(end) }),
      highlights: bulletsFrom(phrases, at * BULLETS),
    };
    end = start - 1;
    return job;
  });
  return {
    basics: {
      name: basics?.name ?? 'Kim Lindqvist',
      label: basics?.label,
      email: `${cv.id.replaceAll('-', '.')}@mail.example`,
      phone: basics?.phone ?? '+44 20 7946 0123',
      summary: phrases.summary,
      location: { city: basics?.location?.city ?? 'Bristol', countryCode: cv.country },
    },
    work: jobs,
    education: [{ institution: 'Northern College', area: 'Crafts', startDate: month(end - 40), endDate: month(end) }],
    skills: skills?.length ? skills.slice(0, 8) : [{ name: 'Accounting' }, { name: 'Welding' }],
    languages: [{ language: 'English', fluency: 'B2' }],
  };
}

function bulletsFrom({ bullets }: Phrases, from: number): string[] {
  return Array.from({ length: BULLETS }, (_, at) => bullets[(from + at) % bullets.length] ?? '');
}

export const parsedClean = ({ resume, manner }: CleanCv): ParsedCv => writtenDown(structuredClone(resume), manner);
