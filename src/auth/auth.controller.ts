import { Body, Controller, HttpCode, HttpStatus, Post, applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, ApiUnauthorizedResponse, getSchemaPath } from '@nestjs/swagger';
import { Public } from '../common/access/access.decorators.js';
import { type Client, CurrentClient } from '../common/access/client.js';
import { ProblemResponse } from '../common/errors/problem.response.js';
import { RateLimit } from '../security/rate-limit/rate-limit.policy.js';
import { LoginResponse, MfaChallengeResponse, RegisterResponse } from './dto/auth.response.js';
import { LoginRequest } from './dto/login.request.js';
import { RegisterRequest } from './dto/register.request.js';
import { RegistrationService } from './registration.service.js';
import { SignInService } from './sign-in/sign-in.service.js';

function ApiSignInResponse() {
  return applyDecorators(
    ApiExtraModels(LoginResponse, MfaChallengeResponse),
    ApiUnauthorizedResponse({ type: ProblemResponse, description: 'No account has this address and password.' }),
    ApiOkResponse({
      schema: { oneOf: [{ $ref: getSchemaPath(LoginResponse) }, { $ref: getSchemaPath(MfaChallengeResponse) }] },
      description: 'Signed in; or, for whoever has a second factor, a challenge for `POST /api/auth/mfa/verify`.',
    }),
  );
}

@ApiTags('auth')
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly registration: RegistrationService,
    private readonly signIns: SignInService,
  ) {}

  /** Create an account. The answer says nothing of whether the address has one already. */
  @Post('register')
  @Public()
  @RateLimit('registration')
  register(@Body() body: RegisterRequest, @CurrentClient() client: Client): Promise<RegisterResponse> {
    return this.registration.register(body, client);
  }

  /** Sign in with e-mail and password. */
  @Post('login')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  @ApiSignInResponse()
  login(@Body() body: LoginRequest, @CurrentClient() client: Client): Promise<LoginResponse | MfaChallengeResponse> {
    return this.signIns.logIn(body, client);
  }

  /** Sign in as an administrator; any other account is refused as if it were unknown. */
  @Post('admin/login')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  @ApiSignInResponse()
  adminLogin(
    @Body() body: LoginRequest,
    @CurrentClient() client: Client,
  ): Promise<LoginResponse | MfaChallengeResponse> {
    return this.signIns.logInAsAdmin(body, client);
  }
}
