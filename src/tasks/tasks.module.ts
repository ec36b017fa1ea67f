import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BackgroundJobs } from './background-jobs.js';
import { QueueWorker } from './queue-worker.js';
import { TaskEnd } from './task-end.js';
import { TaskEntity } from './task.entity.js';
import { TaskEvents } from './task-events.js';
import { TaskHandlers } from './task-handlers.js';
import { TaskRepository } from './task.repository.js';
import { TaskRunner } from './task-runner.js';
import { TaskUpkeep } from './task-upkeep.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([TaskEntity])],
  controllers: [TasksController],
  providers: [
    TasksService,
    TaskEvents,
    TaskRepository,
    TaskHandlers,
    TaskEnd,
    TaskRunner,
    TaskUpkeep,
    BackgroundJobs,
    QueueWorker,
  ],
  exports: [TasksService, TaskHandlers, BackgroundJobs],
})
export class TasksModule {}
