import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CvModule } from '../cv/cv.module.js';
import { FilesModule } from '../files/files.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { BatchItemEntity } from './batch/batch-item.entity.js';
import { BatchItemRepository } from './batch/batch-item.repository.js';
import { BatchOperations } from './batch/batch-operations.js';
import { BatchService } from './batch/batch.service.js';
import { BulkController } from './bulk.controller.js';
import { BulkDeleteService } from './bulk-delete.service.js';
import { BulkUploadService } from './bulk-upload.service.js';
import { CleanupService } from './cleanup.service.js';
import { ExportContents } from './export/export-contents.js';
import { ExportService } from './export/export.service.js';
import { StatisticsService } from './statistics.service.js';

/** Many at once: what stands above files and CVs, and is known by neither. */
@Module({
  imports: [TypeOrmModule.forFeature([BatchItemEntity]), FilesModule, CvModule, TasksModule],
  controllers: [BulkController],
  providers: [
    BatchService,
    BatchOperations,
    BatchItemRepository,
    BulkUploadService,
    BulkDeleteService,
    ExportService,
    ExportContents,
    StatisticsService,
    CleanupService,
  ],
})
export class BulkModule {}
