import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { UsersModule } from '../users/users.module.js';
import { ExportController } from './export/export.controller.js';
import { ExportNotice } from './export/export-notice.js';
import { ExportPacker } from './export/export-packer.js';
import { ExportService } from './export/export.service.js';
import { UserDataRepository } from './user-data.repository.js';

/** What concerns every feature at once: taking an account along, and erasing it. */
@Module({
  imports: [TasksModule, UsersModule, FilesModule],
  controllers: [ExportController],
  providers: [UserDataRepository, ExportService, ExportPacker, ExportNotice],
})
export class AccountModule {}
