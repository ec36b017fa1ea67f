import { Body, Controller, Delete, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { type Client, CurrentClient } from '../../common/access/client.js';
import { Permission } from '../../common/access/permission.js';
import { ProblemResponse } from '../../common/errors/problem.response.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { LoginResponse } from '../dto/auth.response.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { MfaEnrolmentService } from './mfa-enrolment.service.js';
import {
  BeginTotpRequest,
  BeginTotpResponse,
  ConfirmTotpRequest,
  RecoveryCodesResponse,
  RemoveTotpRequest,
  VerifyMfaRequest,
} from './mfa.dto.js';

@ApiTags('auth')
@Controller('api/auth/mfa')
export class MfaController {
  constructor(
    private readonly enrolment: MfaEnrolmentService,
    private readonly signIns: SignInService,
  ) {}

  /** Begin to set up an authenticator app (TOTP). */
  @Post('totp')
  @RequirePermission(Permission.MfaManage)
  @HttpCode(HttpStatus.OK)
  beginTotp(@CurrentActor() actor: Actor, @Body() { password }: BeginTotpRequest): Promise<BeginTotpResponse> {
    return this.enrolment.begin(actor, password);
  }

  /** Put it in force with its first code. Answers with the recovery codes, this once. */
  @Post('totp/confirm')
  @RequirePermission(Permission.MfaManage)
  @HttpCode(HttpStatus.OK)
  confirmTotp(
    @CurrentActor() actor: Actor,
    @Body() { code }: ConfirmTotpRequest,
    @CurrentClient() client: Client,
  ): Promise<RecoveryCodesResponse> {
    return this.enrolment.confirm(actor, code, client);
  }

  /** Take the second factor away. */
  @Delete('totp')
  @RequirePermission(Permission.MfaManage)
  @HttpCode(HttpStatus.NO_CONTENT)
  removeTotp(
    @CurrentActor() actor: Actor,
    @Body() body: RemoveTotpRequest,
    @CurrentClient() client: Client,
  ): Promise<void> {
    return this.enrolment.remove(actor, body, client);
  }

  /** Answer the challenge of a sign-in with a code of the authenticator app, or a recovery code. */
  @Post('verify')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: LoginResponse })
  @ApiUnauthorizedResponse({ type: ProblemResponse, description: 'The challenge is over, or the code is wrong.' })
  verifyMfa(@Body() body: VerifyMfaRequest, @CurrentClient() client: Client): Promise<LoginResponse> {
    return this.signIns.answerChallenge(body, client);
  }
}
