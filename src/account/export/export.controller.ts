import { Controller, Get, HttpCode, HttpStatus, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { sendDownload } from '../../common/http/ranged-download.js';
import { RateLimit } from '../../security/rate-limit/rate-limit.policy.js';
import { ExportParam, ExportStartedResponse } from './export.dto.js';
import { ExportService } from './export.service.js';

@ApiTags('user')
@Controller('api/user/export')
@RequirePermission(Permission.DataExport)
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  /** Have all your data and files packed, as a task. It takes the place of an earlier export. */
  @Post()
  @RateLimit('analysis')
  @HttpCode(HttpStatus.ACCEPTED)
  exportAccount(@CurrentActor() actor: Actor): Promise<ExportStartedResponse> {
    return this.exports.start(actor);
  }

  /** The ZIP of a finished export: your data as JSON, your files, and a manifest of their SHA-256. */
  @Get(':task_id/download')
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  async downloadAccountExport(
    @CurrentActor() actor: Actor,
    @Param() { task_id }: ExportParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return sendDownload(await this.exports.download(actor, task_id), request, reply);
  }
}
