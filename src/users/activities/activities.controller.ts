import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, listResponseOf } from '../../common/pagination/page.dto.js';
import { ActivityLog } from './activity-log.service.js';
import { ActivityQuery, ActivityResponse, ActivityStatsResponse } from './activities.dto.js';

@ApiTags('user')
@Controller('api/user/activities')
export class ActivitiesController {
  constructor(private readonly activities: ActivityLog) {}

  /** What happened to your account, newest first. */
  @Get()
  @RequirePermission(Permission.ActivityRead)
  @ApiOkResponse({ type: listResponseOf(ActivityResponse) })
  listActivities(@CurrentActor() actor: Actor, @Query() query: ActivityQuery): Promise<ListResponse<ActivityResponse>> {
    return this.activities.list(actor, query);
  }

  /** How much of what happened, and when. */
  @Get('stats')
  @RequirePermission(Permission.ActivityRead)
  activityStats(@CurrentActor() actor: Actor): Promise<ActivityStatsResponse> {
    return this.activities.stats(actor);
  }
}
