import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, listResponseOf } from '../../common/pagination/page.dto.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import {
  ApplicationListQuery,
  ApplicationParam,
  ApplicationResponse,
  ApplicationSummaryResponse,
  CreateApplicationRequest,
  UpdateApplicationStatusRequest,
} from './application.dto.js';
import { ApplicationsService } from './applications.service.js';

@ApiTags('jobs')
@Controller('api/user/jobs')
export class ApplicationsController {
  constructor(private readonly applications: ApplicationsService) {}

  /** Note an application for a job. */
  @Post('application')
  @RequirePermission(Permission.JobWrite)
  @RateLimit('analysis')
  createApplication(
    @CurrentActor() actor: Actor,
    @Body() body: CreateApplicationRequest,
  ): Promise<ApplicationResponse> {
    return this.applications.create(actor, body);
  }

  /** Your applications, newest first; by pages, or on from a cursor. */
  @Get('applications')
  @RequirePermission(Permission.JobRead)
  @ApiOkResponse({ type: listResponseOf(ApplicationSummaryResponse) })
  listApplications(
    @CurrentActor() actor: Actor,
    @Query() query: ApplicationListQuery,
  ): Promise<ListResponse<ApplicationSummaryResponse>> {
    return this.applications.list(actor, query);
  }

  /** One application with its history. */
  @Get('application/:application_id')
  @RequirePermission(Permission.JobRead)
  getApplication(
    @CurrentActor() actor: Actor,
    @Param() { application_id }: ApplicationParam,
  ): Promise<ApplicationResponse> {
    return this.applications.get(actor, application_id);
  }

  /** Say where an application stands now. What may follow what is told in `next_statuses`. */
  @Put('application/:application_id/status')
  @RequirePermission(Permission.JobWrite)
  setApplicationStatus(
    @CurrentActor() actor: Actor,
    @Param() { application_id }: ApplicationParam,
    @Body() body: UpdateApplicationStatusRequest,
  ): Promise<ApplicationResponse> {
    return this.applications.setStatus(actor, application_id, body);
  }

  /** Delete an application and its history. */
  @Delete('application/:application_id')
  @RequirePermission(Permission.JobWrite)
  @HttpCode(HttpStatus.NO_CONTENT)
  deleteApplication(@CurrentActor() actor: Actor, @Param() { application_id }: ApplicationParam): Promise<void> {
    return this.applications.delete(actor, application_id);
  }
}
