import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { toDownload } from '../../common/http/download.js';
import { CvParam } from '../dto/cv.dto.js';
import { RenderQuery } from './rendering.dto.js';
import { RenderingService } from './rendering.service.js';

@ApiTags('cv')
@Controller('api/user/cv')
export class RenderingController {
  constructor(private readonly rendering: RenderingService) {}

  /** A version of the CV as PDF, DOCX, Markdown, HTML, text or JSON Resume. */
  @Get(':cv_id/render')
  @RequirePermission(Permission.CvRead)
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async render(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Query() query: RenderQuery,
  ): Promise<StreamableFile> {
    const { bytes, mediaType, fileName } = await this.rendering.render(actor, cv_id, query);
    return toDownload(bytes, mediaType, fileName);
  }
}
