import { Body, Controller, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { AcceptedInterceptor } from '../../common/http/accepted.interceptor.js';
import { IfMatch } from '../../common/http/if-match.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { CvParam } from '../dto/cv.dto.js';
import { HandTailoringService } from './hand-tailoring.service.js';
import {
  SaveTailoredRequest,
  SaveTailoredResponse,
  TailorAcceptedResponse,
  TailorRequest,
  TailorResponse,
} from './tailoring.dto.js';
import { TailoringService } from './tailoring.service.js';

@ApiTags('cv')
@Controller('api/user/cv')
export class TailoringController {
  constructor(
    private readonly tailoring: TailoringService,
    private readonly byHand: HandTailoringService,
  ) {}

  /** Tailor the CV to a job ad, as a new version: chosen, ordered and emphasised anew, and nothing invented. */
  @Post(':cv_id/tailor')
  @RequirePermission(Permission.CvWrite)
  @RateLimit('analysis')
  @UseInterceptors(AcceptedInterceptor)
  @ApiCreatedResponse({ type: TailorResponse, description: 'The new version.' })
  @ApiAcceptedResponse({ type: TailorAcceptedResponse, description: 'With a model: a task makes the version.' })
  tailor(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() body: TailorRequest,
    @IfMatch() revision: number | null,
  ): Promise<TailorResponse | TailorAcceptedResponse> {
    return this.tailoring.tailor(actor, cv_id, body, revision);
  }

  /** Keep a CV that you tailored by hand, as a version. What it says and your CV does not show is named. */
  @Post(':cv_id/tailored')
  @RequirePermission(Permission.CvWrite)
  @RateLimit('analysis')
  saveTailored(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() body: SaveTailoredRequest,
    @IfMatch() revision: number | null,
  ): Promise<SaveTailoredResponse> {
    return this.byHand.save(actor, cv_id, body, revision);
  }
}
