import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { IfMatch } from '../../common/http/if-match.js';
import { type ListResponse, listResponseOf } from '../../common/pagination/page.dto.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { CvParam } from '../dto/cv.dto.js';
import { AnalysesService } from './analyses.service.js';
import {
  AnalysisListQuery,
  AnalysisParam,
  AnalysisResponse,
  AnalysisStatsResponse,
  AnalysisSummaryResponse,
  AnalyzeRequest,
  CorrectAnalysisRequest,
  CorrectedAnalysisResponse,
} from './analysis.dto.js';

@ApiTags('analysis')
@Controller('api/user')
export class AnalysesController {
  constructor(private readonly analyses: AnalysesService) {}

  /** Analyse the newest version of a CV: what machines and recruiters read in it, and how to mend it. */
  @Post('cv/:cv_id/analyze')
  @RequirePermission(Permission.CvWrite)
  @RateLimit('analysis')
  @HttpCode(HttpStatus.CREATED)
  analyze(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() body: AnalyzeRequest,
  ): Promise<AnalysisResponse> {
    return this.analyses.analyse(actor, cv_id, body);
  }

  /** Say yourself which skills you have. Analyses, matches and tailored CVs take them as stated by you. */
  @Put('cv/:cv_id/analysis')
  @RequirePermission(Permission.CvWrite)
  correct(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() body: CorrectAnalysisRequest,
    @IfMatch() revision: number | null,
  ): Promise<CorrectedAnalysisResponse> {
    return this.analyses.correct(actor, cv_id, body, revision);
  }

  /** Your analyses, newest first. */
  @Get('analysis/list')
  @RequirePermission(Permission.CvRead)
  @ApiOkResponse({ type: listResponseOf(AnalysisSummaryResponse) })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: AnalysisListQuery,
  ): Promise<ListResponse<AnalysisSummaryResponse>> {
    return this.analyses.list(actor, query);
  }

  /** How your CVs score, and how that changed. */
  @Get('analysis/stats')
  @RequirePermission(Permission.CvRead)
  stats(@CurrentActor() actor: Actor): Promise<AnalysisStatsResponse> {
    return this.analyses.stats(actor);
  }

  /** One analysis, whole. */
  @Get('analysis/:analysis_id')
  @RequirePermission(Permission.CvRead)
  get(@CurrentActor() actor: Actor, @Param() { analysis_id }: AnalysisParam): Promise<AnalysisResponse> {
    return this.analyses.get(actor, analysis_id);
  }
}
