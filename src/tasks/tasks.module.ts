import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BackgroundJobs } from './background-jobs.js';
import { QueueWorker } from './queue-worker.js';
import { TaskEntity } from './task.entity.js';
import { TaskHandlers } from './task-handlers.js';
import { TaskRepository } from './task.repository.js';
import { TaskRunner } from './task-runner.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([TaskEntity])],
  controllers: [TasksController],
  providers: [TasksService, TaskRepository, TaskHandlers, TaskRunner, BackgroundJobs, QueueWorker],
  exports: [TasksService, TaskHandlers, BackgroundJobs],
})
export class TasksModule {}
