import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { IfMatch } from '../../common/http/if-match.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { CvParam } from '../dto/cv.dto.js';
import { TailorRequest, TailorResponse } from './tailoring.dto.js';
import { TailoringService } from './tailoring.service.js';

@ApiTags('cv')
@Controller('api/user/cv')
export class TailoringController {
  constructor(private readonly tailoring: TailoringService) {}

  /** Tailor the CV to a job ad, as a new version: chosen, ordered and emphasised anew, and nothing invented. */
  @Post(':cv_id/tailor')
  @RequirePermission(Permission.CvWrite)
  @RateLimit('analysis')
  tailor(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() body: TailorRequest,
    @IfMatch() revision: number | null,
  ): Promise<TailorResponse> {
    return this.tailoring.tailor(actor, cv_id, body, revision);
  }
}
