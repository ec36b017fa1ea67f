import { Controller, Delete, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { Permission } from '../common/access/permission.js';
import { ApiEventStream, toEventStream } from '../common/http/event-stream.js';
import { type ListResponse, listResponseOf } from '../common/pagination/page.dto.js';
import { IdField } from '../common/validation/fields.js';
import { TaskListQuery } from './dto/task-list.request.js';
import { TaskResponse } from './dto/task.response.js';
import { TasksService } from './tasks.service.js';

class TaskParam {
  @IdField()
  task_id: string;
}

@ApiTags('tasks')
@Controller('api/user/tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  /** Your background work, newest first. */
  @Get()
  @RequirePermission(Permission.TaskRead)
  @ApiOkResponse({ type: listResponseOf(TaskResponse) })
  list(@CurrentActor() actor: Actor, @Query() query: TaskListQuery): Promise<ListResponse<TaskResponse>> {
    return this.tasks.list(actor, query);
  }

  /** State, progress, and the result or the problem. */
  @Get(':task_id')
  @RequirePermission(Permission.TaskRead)
  get(@CurrentActor() actor: Actor, @Param() { task_id }: TaskParam): Promise<TaskResponse> {
    return this.tasks.get(actor, task_id);
  }

  /** The same as server-sent events, until the task ends. Comments between them keep the line open. */
  @Get(':task_id/events')
  @RequirePermission(Permission.TaskRead, { isStream: true })
  @ApiEventStream('One TaskResponse an event.')
  async events(@CurrentActor() actor: Actor, @Param() { task_id }: TaskParam): Promise<StreamableFile> {
    return toEventStream(await this.tasks.watch(actor, task_id));
  }

  /** Cancel, also what is running. Work that has ended stays as it is. */
  @Delete(':task_id')
  @RequirePermission(Permission.TaskCancel)
  cancel(@CurrentActor() actor: Actor, @Param() { task_id }: TaskParam): Promise<TaskResponse> {
    return this.tasks.cancel(actor, task_id);
  }
}
