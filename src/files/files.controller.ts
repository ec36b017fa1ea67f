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
  Req,
  Res,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { Permission } from '../common/access/permission.js';
import { ApiUpload } from '../common/http/api-upload.js';
import { IfMatch } from '../common/http/if-match.js';
import { sendDownload } from '../common/http/ranged-download.js';
import { UploadParts, UploadedParts } from '../common/http/upload-parts.js';
import { type ListResponse, listResponseOf } from '../common/pagination/page.dto.js';
import { RateLimit } from '../security/rate-limit/rate-limit.policy.js';
import {
  DeleteFileQuery,
  FileListQuery,
  FileParam,
  FileResponse,
  StorageStatsResponse,
  UpdateFileRequest,
  UploadFileQuery,
  UploadedFileResponse,
} from './dto/file.dto.js';
import { DuplicateInterceptor } from './duplicate.interceptor.js';
import { FileLibraryService } from './file-library.service.js';
import { FileUploadService } from './file-upload.service.js';

@ApiTags('files')
@Controller('api/user/files')
export class FilesController {
  constructor(
    private readonly uploads: FileUploadService,
    private readonly library: FileLibraryService,
  ) {}

  /** Store a file: PDF, DOCX, ODT, RTF, text, JSON, XML, PNG, JPEG or ZIP. The same content is kept once. */
  @Post('upload')
  @RequirePermission(Permission.FileWrite)
  @RateLimit('upload')
  @UseInterceptors(DuplicateInterceptor)
  @ApiUpload()
  @ApiCreatedResponse({ type: UploadedFileResponse, description: 'Stored.' })
  @ApiOkResponse({ type: UploadedFileResponse, description: 'You had it already: the file that has this content.' })
  upload(
    @CurrentActor() actor: Actor,
    @Query() query: UploadFileQuery,
    @UploadedParts() parts: UploadParts,
  ): Promise<UploadedFileResponse> {
    return this.uploads.upload(actor, query, parts);
  }

  /** Your files, by default newest first. */
  @Get()
  @RequirePermission(Permission.FileRead)
  @ApiOkResponse({ type: listResponseOf(FileResponse) })
  list(@CurrentActor() actor: Actor, @Query() query: FileListQuery): Promise<ListResponse<FileResponse>> {
    return this.library.list(actor, query);
  }

  /** What you use, and what you may. */
  @Get('storage-stats')
  @RequirePermission(Permission.FileRead)
  storageStats(@CurrentActor() actor: Actor): Promise<StorageStatsResponse> {
    return this.library.stats(actor);
  }

  /** What can still be restored. */
  @Get('trash')
  @RequirePermission(Permission.FileRead)
  @ApiOkResponse({ type: listResponseOf(FileResponse) })
  trash(@CurrentActor() actor: Actor, @Query() query: FileListQuery): Promise<ListResponse<FileResponse>> {
    return this.library.listTrash(actor, query);
  }

  /** One file, also from the trash. */
  @Get(':file_id')
  @RequirePermission(Permission.FileRead)
  get(@CurrentActor() actor: Actor, @Param() { file_id }: FileParam): Promise<FileResponse> {
    return this.library.get(actor, file_id);
  }

  /** Rename, move to a folder, tag. */
  @Patch(':file_id')
  @RequirePermission(Permission.FileWrite)
  update(
    @CurrentActor() actor: Actor,
    @Param() { file_id }: FileParam,
    @Body() body: UpdateFileRequest,
    @IfMatch() revision: number | null,
  ): Promise<FileResponse> {
    return this.library.update(actor, file_id, body, revision);
  }

  /** The content, byte for byte, as an attachment; `Range` and `If-None-Match` are heeded. */
  @Get(':file_id/download')
  @RequirePermission(Permission.FileRead)
  @ApiOkResponse({ content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  async download(
    @CurrentActor() actor: Actor,
    @Param() { file_id }: FileParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    return sendDownload(await this.library.download(actor, file_id), request, reply);
  }

  /** To the trash, or with `permanent=true` at once and for good. */
  @Delete(':file_id')
  @RequirePermission(Permission.FileWrite)
  @HttpCode(HttpStatus.NO_CONTENT)
  delete(
    @CurrentActor() actor: Actor,
    @Param() { file_id }: FileParam,
    @Query() { permanent = false }: DeleteFileQuery,
  ): Promise<void> {
    return this.library.delete(actor, file_id, permanent);
  }

  /** Out of the trash again. */
  @Post(':file_id/restore')
  @RequirePermission(Permission.FileWrite)
  @HttpCode(HttpStatus.OK)
  restore(@CurrentActor() actor: Actor, @Param() { file_id }: FileParam): Promise<FileResponse> {
    return this.library.restore(actor, file_id);
  }
}
