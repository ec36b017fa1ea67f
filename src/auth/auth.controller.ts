import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../common/access/access.decorators.js';
import { type Client, CurrentClient } from '../common/access/client.js';
import { RateLimit } from '../security/rate-limit/rate-limit.policy.js';
import { AuthService } from './auth.service.js';
import { LoginResponse, RegisterResponse } from './dto/auth.response.js';
import { LoginRequest } from './dto/login.request.js';
import { RegisterRequest } from './dto/register.request.js';

@ApiTags('auth')
@Controller('api/auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  /** Create an account. The answer says nothing of whether the address has one already. */
  @Post('register')
  @Public()
  @RateLimit('registration')
  register(@Body() body: RegisterRequest, @CurrentClient() client: Client): Promise<RegisterResponse> {
    return this.auth.register(body, client);
  }

  /** Sign in with e-mail and password. */
  @Post('login')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  login(@Body() body: LoginRequest, @CurrentClient() client: Client): Promise<LoginResponse> {
    return this.auth.logIn(body, client);
  }

  /** Sign in as an administrator; any other account is refused as if it were unknown. */
  @Post('admin/login')
  @Public()
  @RateLimit('login')
  @HttpCode(HttpStatus.OK)
  adminLogin(@Body() body: LoginRequest, @CurrentClient() client: Client): Promise<LoginResponse> {
    return this.auth.logInAsAdmin(body, client);
  }
}
