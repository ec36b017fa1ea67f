import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { Permission } from '../common/access/permission.js';
import { AcceptedInterceptor } from '../common/http/accepted.interceptor.js';
import { ApiUpload } from '../common/http/api-upload.js';
import { toDownload } from '../common/http/download.js';
import { IfMatch } from '../common/http/if-match.js';
import { type Upload, UploadedFile } from '../common/http/upload.js';
import { type ListResponse, listResponseOf } from '../common/pagination/page.dto.js';
import { RateLimit } from '../security/rate-limit/rate-limit.policy.js';
import { CvUploadService } from './cv-upload.service.js';
import { CvsService } from './cvs.service.js';
import { CvListQuery, CvParam, CvResponse, CvStatsResponse, UpdateCvRequest } from './dto/cv.dto.js';

@ApiTags('cv')
@Controller('api/user/cv')
export class CvsController {
  constructor(
    private readonly cvs: CvsService,
    private readonly uploads: CvUploadService,
  ) {}

  /** Store a CV and read it: PDF, DOCX, ODT, RTF, TXT, MD, HTML, JSON Resume, Europass XML or a LinkedIn export. */
  @Post('upload')
  @RequirePermission(Permission.CvWrite)
  @RateLimit('upload')
  @UseInterceptors(AcceptedInterceptor)
  @ApiUpload({ title: { type: 'string' }, description: { type: 'string' } })
  @ApiCreatedResponse({ type: CvResponse, description: 'Stored and read.' })
  @ApiAcceptedResponse({ type: CvResponse, description: 'Stored; the task `task_id` is reading it.' })
  upload(@CurrentActor() actor: Actor, @UploadedFile() upload: Upload): Promise<CvResponse> {
    return this.uploads.upload(actor, upload);
  }

  /** Your CVs, newest first unless you say otherwise; by pages, or on from a cursor. */
  @Get('list')
  @RequirePermission(Permission.CvRead)
  @ApiOkResponse({ type: listResponseOf(CvResponse) })
  list(@CurrentActor() actor: Actor, @Query() query: CvListQuery): Promise<ListResponse<CvResponse>> {
    return this.cvs.list(actor, query);
  }

  /** How many CVs you keep, and in which state. */
  @Get('stats')
  @RequirePermission(Permission.CvRead)
  stats(@CurrentActor() actor: Actor): Promise<CvStatsResponse> {
    return this.cvs.stats(actor);
  }

  /** One CV. */
  @Get(':cv_id')
  @RequirePermission(Permission.CvRead)
  get(@CurrentActor() actor: Actor, @Param() { cv_id }: CvParam): Promise<CvResponse> {
    return this.cvs.get(actor, cv_id);
  }

  /** Change title, description or tags. */
  @Patch(':cv_id')
  @RequirePermission(Permission.CvWrite)
  update(
    @CurrentActor() actor: Actor,
    @Param() { cv_id }: CvParam,
    @Body() body: UpdateCvRequest,
    @IfMatch() revision: number | null,
  ): Promise<CvResponse> {
    return this.cvs.update(actor, cv_id, body, revision);
  }

  /** Delete the CV with its versions, analyses and original file. */
  @Delete(':cv_id')
  @RequirePermission(Permission.CvWrite)
  @HttpCode(HttpStatus.NO_CONTENT)
  delete(@CurrentActor() actor: Actor, @Param() { cv_id }: CvParam, @IfMatch() revision: number | null): Promise<void> {
    return this.cvs.delete(actor, cv_id, revision);
  }

  /** The original file, byte for byte. */
  @Get(':cv_id/download')
  @RequirePermission(Permission.CvRead)
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async download(@CurrentActor() actor: Actor, @Param() { cv_id }: CvParam): Promise<StreamableFile> {
    const { bytes, mediaType, name } = await this.cvs.download(actor, cv_id);
    return toDownload(bytes, mediaType, name);
  }
}
