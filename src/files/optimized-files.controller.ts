import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CacheResponse } from '../cache/response-cache.js';
import { RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { Permission } from '../common/access/permission.js';
import { CachedFileListResponse, FileListQuery } from './dto/file.dto.js';
import { FileLibraryService } from './file-library.service.js';

@ApiTags('optimized')
@Controller('api/optimized')
export class OptimizedFilesController {
  constructor(private readonly library: FileLibraryService) {}

  /** Your files, kept in the cache until you change something. */
  @Get('user/files')
  @RequirePermission(Permission.FileRead)
  @CacheResponse({ seconds: 60 })
  listCached(@CurrentActor() actor: Actor, @Query() query: FileListQuery): Promise<CachedFileListResponse> {
    return this.library.listCached(actor, query);
  }
}
