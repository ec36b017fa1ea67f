import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { PreferredModelQuery, SettingsResponse, UpdateSettingsRequest } from './settings.dto.js';
import { SettingsService } from './settings.service.js';

@ApiTags('user')
@Controller('api/user/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  /** Your settings, with defaults where you chose nothing. */
  @Get()
  @RequirePermission(Permission.SettingsRead)
  getSettings(@CurrentActor() actor: Actor): Promise<SettingsResponse> {
    return this.settings.get(actor.userId);
  }

  /** Change settings. What you leave out stays as it is; `null` goes back to the default. */
  @Put()
  @RequirePermission(Permission.SettingsChange)
  updateSettings(@CurrentActor() actor: Actor, @Body() body: UpdateSettingsRequest): Promise<SettingsResponse> {
    return this.settings.update(actor.userId, body);
  }

  /** Choose the language model that works for you. */
  @Put('preferred-model')
  @RequirePermission(Permission.SettingsChange)
  setPreferredModel(@CurrentActor() actor: Actor, @Query() { model }: PreferredModelQuery): Promise<SettingsResponse> {
    return this.settings.update(actor.userId, { preferred_ai_model: model });
  }
}
