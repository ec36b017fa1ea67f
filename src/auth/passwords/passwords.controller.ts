import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { type Client, CurrentClient } from '../../common/access/client.js';
import { Permission } from '../../common/access/permission.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { MessageResponse } from '../dto/message.response.js';
import { ChangePasswordRequest, ForgotPasswordRequest, ResetPasswordRequest } from './passwords.dto.js';
import { PasswordsService } from './passwords.service.js';

@ApiTags('auth')
@Controller('api/auth')
export class PasswordsController {
  constructor(private readonly passwords: PasswordsService) {}

  /** Have a code mailed with which a new password can be set. The answer says nothing of whether there is an account. */
  @Post('forgot-password')
  @Public()
  @RateLimit('mail')
  @HttpCode(HttpStatus.OK)
  forgotPassword(@Body() { email }: ForgotPasswordRequest, @CurrentClient() client: Client): Promise<MessageResponse> {
    return this.passwords.requestReset(email, client);
  }

  /** Set a new password with the mailed code. Ends all your sessions. */
  @Post('reset-password')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  resetPassword(@Body() body: ResetPasswordRequest, @CurrentClient() client: Client): Promise<MessageResponse> {
    return this.passwords.reset(body, client);
  }

  /** Change the password. Ends your other sessions. */
  @Post('change-password')
  @RequirePermission(Permission.ProfileChange)
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  changePassword(
    @CurrentActor() actor: Actor,
    @Body() body: ChangePasswordRequest,
    @CurrentClient() client: Client,
  ): Promise<MessageResponse> {
    return this.passwords.change(actor, body, client);
  }
}
