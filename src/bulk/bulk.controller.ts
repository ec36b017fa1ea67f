import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CacheResponse } from '../cache/response-cache.js';
import { RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { Permission } from '../common/access/permission.js';
import { UploadParts, UploadedParts } from '../common/http/upload-parts.js';
import { type ListResponse, PageQuery, listResponseOf } from '../common/pagination/page.dto.js';
import { RateLimit } from '../security/rate-limit/rate-limit.policy.js';
import { BatchItemResponse, BatchParam, BatchRequest, TaskStartedResponse } from './batch/batch.dto.js';
import { BatchService } from './batch/batch.service.js';
import {
  BulkDeleteRequest,
  BulkDeleteResponse,
  BulkExportRequest,
  BulkUploadQuery,
  BulkUploadResponse,
} from './bulk.dto.js';
import { BulkDeleteService } from './bulk-delete.service.js';
import { BulkUploadService } from './bulk-upload.service.js';
import { CleanupService } from './cleanup.service.js';
import { ExportService } from './export/export.service.js';
import { CleanupQuery, CleanupResponse, StatisticsResponse } from './statistics.dto.js';
import { StatisticsService } from './statistics.service.js';

@ApiTags('advanced')
@Controller('api/advanced')
export class BulkController {
  constructor(
    private readonly uploads: BulkUploadService,
    private readonly deletes: BulkDeleteService,
    private readonly exports: ExportService,
    private readonly batches: BatchService,
    private readonly statistics: StatisticsService,
    private readonly cleanups: CleanupService,
  ) {}

  /** Store up to 100 files at once; ZIP files are unpacked. One that is refused does not keep the others out. */
  @Post('bulk-upload')
  @RequirePermission(Permission.FileWrite)
  @RateLimit('upload')
  @HttpCode(HttpStatus.OK)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['files'],
      properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
    },
  })
  bulkUpload(
    @CurrentActor() actor: Actor,
    @Query() query: BulkUploadQuery,
    @UploadedParts() parts: UploadParts,
  ): Promise<BulkUploadResponse> {
    return this.uploads.upload(actor, query, parts);
  }

  /** Delete up to 500 files, each by itself. */
  @Post('bulk-delete')
  @RequirePermission(Permission.FileWrite)
  @HttpCode(HttpStatus.OK)
  bulkDelete(@CurrentActor() actor: Actor, @Body() request: BulkDeleteRequest): Promise<BulkDeleteResponse> {
    return this.deletes.delete(actor, request);
  }

  /** Your data as a ZIP with the files themselves and a manifest of hashes, made in the background. */
  @Post('bulk-export')
  @RequirePermission(Permission.DataExport)
  @HttpCode(HttpStatus.ACCEPTED)
  bulkExport(@CurrentActor() actor: Actor, @Body() request: BulkExportRequest): Promise<TaskStartedResponse> {
    return this.exports.start(actor, request);
  }

  /** Do the same to up to 500 files or CVs, in the background: item by item, each once. */
  @Post('batch-process')
  @RequirePermission(Permission.BatchRun)
  @RateLimit('analysis')
  @HttpCode(HttpStatus.ACCEPTED)
  batchProcess(@CurrentActor() actor: Actor, @Body() request: BatchRequest): Promise<TaskStartedResponse> {
    return this.batches.start(actor, request);
  }

  /** What came of each item so far. */
  @Get('batch-process/:task_id')
  @RequirePermission(Permission.TaskRead)
  @ApiOkResponse({ type: listResponseOf(BatchItemResponse) })
  batchItems(
    @CurrentActor() actor: Actor,
    @Param() { task_id }: BatchParam,
    @Query() query: PageQuery,
  ): Promise<ListResponse<BatchItemResponse>> {
    return this.batches.list(actor, task_id, query);
  }

  /** What you keep, and what was done with it. */
  @Get('statistics')
  @RequirePermission(Permission.ProfileRead)
  @CacheResponse({ seconds: 30 })
  getStatistics(@CurrentActor() actor: Actor): Promise<StatisticsResponse> {
    return this.statistics.of(actor);
  }

  /** End what lay in the trash, expired or finished long ago, of all users. */
  @Post('cleanup')
  @RequirePermission(Permission.MaintenanceRun)
  @HttpCode(HttpStatus.OK)
  cleanup(@Query() query: CleanupQuery): Promise<CleanupResponse> {
    return this.cleanups.run(query);
  }
}
