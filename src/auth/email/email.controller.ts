import { Body, Controller, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { type Client, CurrentClient } from '../../common/access/client.js';
import { Permission } from '../../common/access/permission.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { MessageResponse } from '../dto/message.response.js';
import { ResendVerificationRequest, VerificationStatusResponse, VerifyEmailRequest } from './email.dto.js';
import { EmailService } from './email.service.js';

@ApiTags('auth')
@Controller('api/auth')
export class EmailController {
  constructor(private readonly email: EmailService) {}

  /** Whether your e-mail address is confirmed. */
  @Get('verification-status')
  @RequirePermission(Permission.ProfileRead)
  verificationStatus(@CurrentActor() actor: Actor): Promise<VerificationStatusResponse> {
    return this.email.status(actor);
  }

  /** Have a code mailed that confirms your address. */
  @Post('send-verification')
  @RequirePermission(Permission.ProfileChange)
  @RateLimit('mail')
  @HttpCode(HttpStatus.OK)
  sendVerification(@CurrentActor() actor: Actor, @CurrentClient() client: Client): Promise<MessageResponse> {
    return this.email.sendVerification(actor, client);
  }

  /** The same without signing in. The answer says nothing of whether there is an account. */
  @Post('resend-verification')
  @Public()
  @RateLimit('mail')
  @HttpCode(HttpStatus.OK)
  resendVerification(
    @Body() { email }: ResendVerificationRequest,
    @CurrentClient() client: Client,
  ): Promise<MessageResponse> {
    return this.email.requestVerification(email, client);
  }

  /** Confirm an address with the mailed code: that of a new account, or either of the two of a change. */
  @Post('verify-email')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  verifyEmail(@Body() { token }: VerifyEmailRequest, @CurrentClient() client: Client): Promise<MessageResponse> {
    return this.email.verify(token, client);
  }
}
