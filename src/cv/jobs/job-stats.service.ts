import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { ApplicationRepository } from '../applications/application.repository.js';
import { ApplicationStatus } from '../applications/application-status.js';
import { type JobStatsResponse, type SkillCountResponse } from './job.dto.js';
import { JobRepository } from './job.repository.js';
import { MatchRepository } from './match.repository.js';

/** What ads ask for is sealed, so counting means opening: no more of the newest than this. */
const ADS_COUNTED = 100;
const SKILLS_SHOWN = 20;

@Injectable()
export class JobStatsService {
  constructor(
    private readonly jobs: JobRepository,
    private readonly matches: MatchRepository,
    private readonly applications: ApplicationRepository,
  ) {}

  async stats({ userId }: Actor): Promise<JobStatsResponse> {
    const [ads, matches, newest, counts] = await Promise.all([
      this.jobs.listOwned(userId, { page: 1, page_size: ADS_COUNTED }),
      this.matches.stats(userId),
      this.matches.newestOfEachJob(userId, ADS_COUNTED),
      this.applications.countByStatus(userId),
    ]);
    const countOf = (status: ApplicationStatus) => counts.find((row) => row.status === status)?.count ?? 0;
    const byStatus = Object.values(ApplicationStatus).map((status) => [status, countOf(status)] as const);
    return {
      job_descriptions: ads.total,
      applications: byStatus.reduce((sum, [, count]) => sum + count, 0),
      applications_by_status: Object.fromEntries(byStatus),
      matches: matches.pairs,
      average_match: matches.average,
      best_match: matches.best,
      skills_asked_for: mostOften(ads.items.map(({ ad }) => ad.requirements.filter(isSkill).map(({ name }) => name))),
      skills_missing: mostOften(newest.map((match) => [...match.missingRequired, ...match.missingPreferred])),
      ads_counted: ads.items.length,
    };
  }
}

function isSkill({ kind }: { kind: string }): boolean {
  return kind === 'skill' || kind === 'certificate';
}

/** Each name counts once a list. */
function mostOften(lists: readonly (readonly string[])[]): SkillCountResponse[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, SKILLS_SHOWN);
}
