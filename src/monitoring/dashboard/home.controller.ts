import { Controller, Get, HttpStatus, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../common/access/access.decorators.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';

/** For people who type no path: the page that the README names first. */
@ApiExcludeController()
@Controller()
@Public()
@RateLimit(null)
export class HomeController {
  @Get()
  @Redirect('/docs', HttpStatus.FOUND)
  home(): void {
    // the decorator says it all
  }
}
