import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Header } from '@nestjs/common';
import { Public } from '../../common/access/access.decorators.js';
import { contentSecurityPolicy } from '../../security/security-headers.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { PageFiles } from './page-files.js';

const POLICY = contentSecurityPolicy({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'frame-src': 'blob:', // the tailored PDF, to look at before it is saved
});

/** The page for people and administrators. It holds nothing by itself: all it shows it asks the API for, signed in. */
@ApiExcludeController()
@Controller('dashboard')
@Public()
@RateLimit(null)
export class DashboardController {
  constructor(private readonly files: PageFiles) {}

  @Get()
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-cache')
  page(): StreamableFile {
    return this.files.read('index.html');
  }

  @Get(':file')
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-cache')
  asset(@Param('file') file: string): StreamableFile {
    return this.files.read(file);
  }
}
