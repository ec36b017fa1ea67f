import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileEntity } from './file.entity.js';
import { FilesService } from './files.service.js';
import { FileStorage } from './storage/file-storage.js';
import { LocalFileStorage } from './storage/local-file-storage.js';

@Module({
  imports: [TypeOrmModule.forFeature([FileEntity])],
  providers: [FilesService, { provide: FileStorage, useClass: LocalFileStorage }],
  exports: [FilesService, FileStorage],
})
export class FilesModule {}
