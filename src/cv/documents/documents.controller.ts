import { Body, Controller, Get, HttpCode, HttpStatus, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { ApiUpload } from '../../common/http/api-upload.js';
import { toDownload } from '../../common/http/download.js';
import { type Upload, UploadedFile } from '../../common/http/upload.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { TEMPLATES } from '../engine/render/templates.js';
import { ParseResponse, RenderRequest, TemplateResponse } from './documents.dto.js';
import { DocumentsService } from './documents.service.js';

@ApiTags('cv')
@Controller('api/cv')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  /** Read a CV without storing anything: a file in, JSON Resume out. */
  @Post('parse')
  @RequirePermission(Permission.DocumentConvert)
  @RateLimit('analysis')
  @HttpCode(HttpStatus.OK)
  @ApiUpload()
  parse(@UploadedFile() upload: Upload): Promise<ParseResponse> {
    return this.documents.parse(upload);
  }

  /** Make a document of a JSON Resume without storing anything. */
  @Post('render')
  @RequirePermission(Permission.DocumentConvert)
  @RateLimit('analysis')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async render(@Body() { resume, ...style }: RenderRequest): Promise<StreamableFile> {
    const { bytes, mediaType, extension } = await this.documents.render(resume, style);
    return toDownload(bytes, mediaType, `cv.${extension}`);
  }

  /** The templates that a CV can be rendered with. */
  @Get('templates')
  @Public()
  @ApiOkResponse({ type: [TemplateResponse] })
  templates(): TemplateResponse[] {
    return TEMPLATES.map(({ atsSafe, ...template }) => ({ ...template, ats_safe: atsSafe }));
  }
}
