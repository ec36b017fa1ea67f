import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilesModule } from '../files/files.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { UsersModule } from '../users/users.module.js';
import { AccountRemoval } from './erasure/account-removal.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { ErasureEntity } from './erasure/erasure.entity.js';
import { ErasureFinisher } from './erasure/erasure-finisher.js';
import { ErasureRepository } from './erasure/erasure.repository.js';
import { ErasureService } from './erasure/erasure.service.js';
import { ManifestSigner } from './erasure/manifest-signer.js';
import { ExportController } from './export/export.controller.js';
import { ExportNotice } from './export/export-notice.js';
import { ExportPacker } from './export/export-packer.js';
import { ExportService } from './export/export.service.js';
import { UserDataRepository } from './user-data.repository.js';

/** What concerns every feature at once: taking an account along, and erasing it. */
@Module({
  imports: [TypeOrmModule.forFeature([ErasureEntity]), TasksModule, UsersModule, FilesModule],
  controllers: [ExportController, ErasureController],
  providers: [
    UserDataRepository,
    ExportService,
    ExportPacker,
    ExportNotice,
    ErasureService,
    ErasureRepository,
    ErasureFinisher,
    AccountRemoval,
    ManifestSigner,
  ],
})
export class AccountModule {}
