import { Body, Controller, Get, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { type Client, CurrentClient } from '../common/access/client.js';
import { Permission } from '../common/access/permission.js';
import { RateLimit } from '../security/rate-limit/rate-limit.policy.js';
import { AuthService } from './auth.service.js';
import { LoginResponse, ProfileResponse, RegisterResponse } from './dto/auth.response.js';
import { LoginRequest } from './dto/login.request.js';
import { RegisterRequest } from './dto/register.request.js';

@ApiTags('auth')
@Controller('api/auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  /** Create an account. */
  @Post('register')
  @Public()
  @RateLimit('registration')
  register(@Body() body: RegisterRequest): Promise<RegisterResponse> {
    return this.auth.register(body);
  }

  /** Sign in with e-mail and password. */
  @Post('login')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  login(@Body() body: LoginRequest, @CurrentClient() client: Client): Promise<LoginResponse> {
    return this.auth.logIn(body, client);
  }

  /** Your own profile. */
  @Get('me')
  @RequirePermission(Permission.ProfileRead)
  me(@CurrentActor() actor: Actor): Promise<ProfileResponse> {
    return this.auth.profile(actor);
  }
}
