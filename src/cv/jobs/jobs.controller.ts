import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { CvParam } from '../dto/cv.dto.js';
import {
  CreateJobDescriptionRequest,
  JobDescriptionResponse,
  JobParam,
  JobStatsResponse,
  MatchRequest,
  MatchResponse,
} from './job.dto.js';
import { JobStatsService } from './job-stats.service.js';
import { JobsService } from './jobs.service.js';
import { MatchingService } from './matching.service.js';

@ApiTags('jobs')
@Controller('api/user/jobs')
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly matching: MatchingService,
    private readonly statistics: JobStatsService,
  ) {}

  /** Store a job ad and read what it asks for. */
  @Post('description')
  @RequirePermission(Permission.JobWrite)
  create(@CurrentActor() actor: Actor, @Body() body: CreateJobDescriptionRequest): Promise<JobDescriptionResponse> {
    return this.jobs.create(actor, body);
  }

  /** Your job ads, newest first. */
  @Get('descriptions')
  @RequirePermission(Permission.JobRead)
  @ApiOkResponse({ type: listResponseOf(JobDescriptionResponse) })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ListResponse<JobDescriptionResponse>> {
    return this.jobs.list(actor, query);
  }

  /** One job ad. */
  @Get('description/:job_id')
  @RequirePermission(Permission.JobRead)
  get(@CurrentActor() actor: Actor, @Param() { job_id }: JobParam): Promise<JobDescriptionResponse> {
    return this.jobs.get(actor, job_id);
  }

  /** Delete a job ad with its matches. */
  @Delete('description/:job_id')
  @RequirePermission(Permission.JobWrite)
  @HttpCode(HttpStatus.NO_CONTENT)
  delete(@CurrentActor() actor: Actor, @Param() { job_id }: JobParam): Promise<void> {
    return this.jobs.delete(actor, job_id);
  }

  /** Match a CV against a job ad: a score with evidence for each requirement. */
  @Post('match/:cv_id')
  @RequirePermission(Permission.JobWrite)
  @RateLimit('analysis')
  match(@CurrentActor() actor: Actor, @Param() { cv_id }: CvParam, @Body() body: MatchRequest): Promise<MatchResponse> {
    return this.matching.match(actor, cv_id, body);
  }

  /** Your applications by state, your matches, and the skills that are asked for and missing. */
  @Get('stats')
  @RequirePermission(Permission.JobRead)
  stats(@CurrentActor() actor: Actor): Promise<JobStatsResponse> {
    return this.statistics.stats(actor);
  }
}
