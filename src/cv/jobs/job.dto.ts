import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNumber, IsOptional, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IdField, TextField } from '../../common/validation/fields.js';
import { type AdSpan, type JobAd, type Requirement } from '../engine/model/job-ad.js';
import { type Contribution, type MatchWeights } from '../engine/model/match.js';

export const MAX_AD_LENGTH = 50_000;

export class JobParam {
  @IdField()
  job_id: string;
}

export class CreateJobDescriptionRequest {
  /** The job ad's whole text. Give this or `job_url`. */
  @TextField(MAX_AD_LENGTH, { optional: true, minLength: 1 })
  @ApiProperty({
    required: false,
    maxLength: MAX_AD_LENGTH,
    example:
      'Senior Backend Engineer at Example Ltd, Leeds.\n\nRequirements:\n- 5 years with TypeScript and PostgreSQL\n- Fluent English\n\nNice to have:\n- Kubernetes',
  })
  description?: string;

  /** Where the ad stands on the public web, to be read from there. Give this or `description`. */
  @IsOptional()
  @MaxLength(2_000)
  @Matches(/^https?:\/\/[^\s\p{Cc}]+$/u, { message: 'job_url must be an http or https address' })
  job_url?: string;
}

export class AdSpanResponse implements AdSpan {
  start: number;
  end: number;
  text: string;
}

export class RequirementResponse {
  /** @example "skill:postgresql" */
  id: string;

  @ApiProperty({ type: String })
  kind: Requirement['kind'];

  name: string;
  required: boolean;
  years?: number;
  level?: string;

  @ApiProperty({ type: [AdSpanResponse] })
  spans: AdSpan[];
}

export class JobDescriptionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  title: string | null;
  company: string | null;
  location: string | null;
  language: string;

  @ApiProperty({ type: String, nullable: true })
  contract: JobAd['contract'] | null;

  @ApiProperty({ type: String, nullable: true })
  workload: JobAd['workload'] | null;

  @ApiProperty({ type: String, nullable: true })
  remote: JobAd['remote'] | null;

  @ApiProperty({ type: String, nullable: true })
  seniority: JobAd['seniority'] | null;

  salary: string | null;

  @ApiProperty({ type: [RequirementResponse] })
  requirements: Requirement[];

  /** Instructions aimed at a language model; they change nothing. */
  @ApiProperty({ type: [AdSpanResponse] })
  injected_instructions: AdSpan[];

  /** The ad as given. */
  description: string;
  created_at: string;
}

/** Relative importance, 0-100; what is left out keeps its default. */
export class MatchWeightsRequest implements MatchWeights {
  @Weight() skillRequired?: number;
  @Weight() skillPreferred?: number;
  @Weight() experience?: number;
  @Weight() education?: number;
  @Weight() language?: number;
  @Weight() certificate?: number;
  @Weight() seniority?: number;
  @Weight() title?: number;
  @Weight() similarity?: number;
}

function Weight() {
  return (target: object, property: string) => {
    for (const decorate of [
      IsOptional(),
      IsNumber(),
      Min(0),
      Max(100),
      ApiProperty({ required: false, minimum: 0, maximum: 100 }),
    ]) {
      decorate(target, property);
    }
  };
}

export class MatchRequest {
  @IdField()
  job_id: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => MatchWeightsRequest)
  weights?: MatchWeightsRequest;
}

export class EvidenceResponse {
  /** JSON pointer into the resume; `/analysis/...` for a skill that you stated with PUT analysis. */
  field: string;
  text: string;
}

export class ContributionResponse {
  requirement_id: string;

  @ApiProperty({ type: String })
  kind: Requirement['kind'];

  name: string;
  required: boolean;
  /** Points it can give at most. */
  weight: number;
  /** 0-1: how far the CV meets it. */
  degree: number;
  points: number;

  /** Where the CV shows it; empty if it does not. */
  @ApiProperty({ type: [EvidenceResponse] })
  evidence: Contribution['evidence'];

  explanation: string;
}

export class MatchResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  cv_id: string;

  version: number;

  @ApiProperty({ format: 'uuid' })
  job_id: string;

  /** 0-100, the exact sum of the contributions' points. */
  score: number;

  @ApiProperty({ type: [ContributionResponse] })
  contributions: ContributionResponse[];

  matched_skills: string[];
  missing_required: string[];
  missing_preferred: string[];
  engine_version: string;
  created_at: string;
}

export class SkillCountResponse {
  name: string;
  /** Ads that ask for it. */
  count: number;
}

export class JobStatsResponse {
  job_descriptions: number;
  applications: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { applied: 3 } })
  applications_by_status: Record<string, number>;

  /** CVs matched with ads; of matches made again the newest counts. */
  matches: number;

  @ApiProperty({ type: Number, nullable: true })
  average_match: number | null;

  @ApiProperty({ type: Number, nullable: true })
  best_match: number | null;

  /** Skills and certificates that your ads ask for most. */
  @ApiProperty({ type: [SkillCountResponse] })
  skills_asked_for: SkillCountResponse[];

  /** Those that your CVs lacked most when you matched them. */
  @ApiProperty({ type: [SkillCountResponse] })
  skills_missing: SkillCountResponse[];

  /** The newest ads, on which the skills are counted. */
  ads_counted: number;
}
