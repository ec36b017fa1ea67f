import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StorageConfig } from '../config/config.js';
import { SearchModule } from '../search/search.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { VirusScanner } from './content/virus-scanner.js';
import { FileEntity } from './file.entity.js';
import { FileQuota } from './file-quota.js';
import { FileRepository } from './file.repository.js';
import { FileLibraryService } from './file-library.service.js';
import { FileSearch } from './file-search.js';
import { FileUploadService } from './file-upload.service.js';
import { FileUpkeep } from './file-upkeep.js';
import { FileVault } from './file-vault.js';
import { FilesController } from './files.controller.js';
import { FilesService } from './files.service.js';
import { OptimizedFilesController } from './optimized-files.controller.js';
import { FileStorage } from './storage/file-storage.js';
import { openStorage } from './storage/open-storage.js';

@Module({
  controllers: [FilesController, OptimizedFilesController],
  imports: [TypeOrmModule.forFeature([FileEntity]), TasksModule, SearchModule],
  providers: [
    FilesService,
    FileVault,
    FileRepository,
    FileQuota,
    FileUpkeep,
    FileSearch,
    FileUploadService,
    FileLibraryService,
    VirusScanner,
    {
      provide: FileStorage,
      inject: [StorageConfig],
      useFactory: openStorage,
    },
  ],
  exports: [FilesService, FileSearch, FileUploadService, FileLibraryService, FileUpkeep, FileStorage],
})
export class FilesModule {}
