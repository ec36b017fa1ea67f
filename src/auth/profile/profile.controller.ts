import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { type Client, CurrentClient } from '../../common/access/client.js';
import { Permission } from '../../common/access/permission.js';
import { ProfileResponse } from '../dto/auth.response.js';
import { UpdateProfileRequest } from './profile.dto.js';
import { ProfileService } from './profile.service.js';

@ApiTags('auth')
@Controller('api/auth')
export class ProfileController {
  constructor(private readonly profile: ProfileService) {}

  /** Your own profile. */
  @Get('me')
  @RequirePermission(Permission.ProfileRead)
  me(@CurrentActor() actor: Actor): Promise<ProfileResponse> {
    return this.profile.get(actor);
  }

  /** Change your name or your e-mail address. */
  @Put('me')
  @RequirePermission(Permission.ProfileChange)
  updateMe(
    @CurrentActor() actor: Actor,
    @Body() body: UpdateProfileRequest,
    @CurrentClient() client: Client,
  ): Promise<ProfileResponse> {
    return this.profile.update(actor, body, client);
  }

  /** Your own profile, as `GET /api/auth/me`. */
  @Get('profile')
  @RequirePermission(Permission.ProfileRead)
  getProfile(@CurrentActor() actor: Actor): Promise<ProfileResponse> {
    return this.profile.get(actor);
  }

  /** Change your name or your e-mail address, as `PUT /api/auth/me`. */
  @Put('profile')
  @RequirePermission(Permission.ProfileChange)
  updateProfile(
    @CurrentActor() actor: Actor,
    @Body() body: UpdateProfileRequest,
    @CurrentClient() client: Client,
  ): Promise<ProfileResponse> {
    return this.profile.update(actor, body, client);
  }
}
