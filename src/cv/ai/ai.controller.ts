import { Body, Controller, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { AiStatusResponse, ModelResponse, ProviderResponse, SwitchModelRequest } from './ai.dto.js';
import { AiService } from './ai.service.js';

/** Language models, an extra: everything works without one. */
@ApiTags('ai')
@Controller('api/ai')
export class AiController {
  constructor(private readonly ai: AiService) {}

  /** Providers whose models you may use with a key of your own. */
  @Get('providers')
  @RequirePermission(Permission.ApiKeyRead)
  @ApiOkResponse({ type: [ProviderResponse] })
  listAiProviders(@CurrentActor() actor: Actor): Promise<ProviderResponse[]> {
    return this.ai.providers(actor);
  }

  /** Their models, with what they cost. */
  @Get('models')
  @RequirePermission(Permission.ApiKeyRead)
  @ApiOkResponse({ type: [ModelResponse] })
  listAiModels(@CurrentActor() actor: Actor): Promise<ModelResponse[]> {
    return this.ai.list(actor);
  }

  /** Which providers you can use now, and what you spent this month. */
  @Get('status')
  @RequirePermission(Permission.ApiKeyRead)
  aiStatus(@CurrentActor() actor: Actor): Promise<AiStatusResponse> {
    return this.ai.status(actor);
  }

  /** Choose the model that works for you unless a request names another. */
  @Post('switch-model')
  @RequirePermission(Permission.SettingsChange)
  @HttpCode(HttpStatus.OK)
  switchAiModel(@CurrentActor() actor: Actor, @Body() body: SwitchModelRequest): Promise<AiStatusResponse> {
    return this.ai.switchModel(actor, body);
  }
}
