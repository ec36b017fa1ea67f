import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { IfMatch } from '../../common/http/if-match.js';
import { type ListResponse, PageQuery, listResponseOf } from '../../common/pagination/page.dto.js';
import { CvParam } from '../dto/cv.dto.js';
import { JsonResumeDto } from '../dto/json-resume.dto.js';
import {
  CvVersionDetailResponse,
  CvVersionResponse,
  DiffQuery,
  ResumeResponse,
  VersionDiffResponse,
  VersionParam,
  VersionQuery,
} from './cv-versions.dto.js';
import { CvVersionsService } from './cv-versions.service.js';

@ApiTags('cv')
@Controller('api/user/cv/:cv_id')
export class CvVersionsController {
  constructor(private readonly versions: CvVersionsService) {}

  /** The CV as JSON Resume, each field with its source and confidence. */
  @Get('resume')
  @RequirePermission(Permission.CvRead)
  resume(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Query() { version }: VersionQuery,
  ): Promise<ResumeResponse> {
    return this.versions.resume(actor, cv_id, version);
  }

  /** Your corrected JSON Resume, as a new version. */
  @Put('resume')
  @RequirePermission(Permission.CvWrite)
  edit(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() resume: JsonResumeDto,
    @IfMatch() revision: number | null,
  ): Promise<ResumeResponse> {
    return this.versions.edit(actor, cv_id, resume, revision);
  }

  /** All versions, newest first. */
  @Get('versions')
  @RequirePermission(Permission.CvRead)
  @ApiOkResponse({ type: listResponseOf(CvVersionResponse) })
  list(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Query() query: PageQuery,
  ): Promise<ListResponse<CvVersionResponse>> {
    return this.versions.list(actor, cv_id, query);
  }

  /** One version: its resume, and for a tailored one where each statement comes from. */
  @Get('versions/:version')
  @RequirePermission(Permission.CvRead)
  get(@CurrentActor() actor: Actor, @Param() { cv_id, version }: VersionParam): Promise<CvVersionDetailResponse> {
    return this.versions.get(actor, cv_id, version);
  }

  /** What a version changed, in terms of the CV. */
  @Get('versions/:version/diff')
  @RequirePermission(Permission.CvRead)
  diff(
    @CurrentActor() actor: Actor,
    @Param() { cv_id, version }: VersionParam,
    @Query() { against }: DiffQuery,
  ): Promise<VersionDiffResponse> {
    return this.versions.diff(actor, cv_id, version, against);
  }

  /** Make an earlier version the newest again. */
  @Post('versions/:version/restore')
  @RequirePermission(Permission.CvWrite)
  @HttpCode(HttpStatus.CREATED)
  restore(
    @CurrentActor() actor: Actor,
    @Param() { cv_id, version }: VersionParam,
    @IfMatch() revision: number | null,
  ): Promise<ResumeResponse> {
    return this.versions.restore(actor, cv_id, version, revision);
  }
}
