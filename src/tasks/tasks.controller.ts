import { Controller, Delete, Get, type MessageEvent, Param, Query, Sse } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Observable } from 'rxjs';
import { RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { Permission } from '../common/access/permission.js';
import { type ListResponse, PageQuery, listResponseOf } from '../common/pagination/page.dto.js';
import { IdField } from '../common/validation/fields.js';
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
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ListResponse<TaskResponse>> {
    return this.tasks.list(actor, query);
  }

  /** State, progress, and the result or the problem. */
  @Get(':task_id')
  @RequirePermission(Permission.TaskRead)
  get(@CurrentActor() actor: Actor, @Param() { task_id }: TaskParam): Promise<TaskResponse> {
    return this.tasks.get(actor, task_id);
  }

  /** The same as server-sent events, until the task ends. */
  @Sse(':task_id/events')
  @RequirePermission(Permission.TaskRead)
  @ApiOkResponse({
    content: { 'text/event-stream': { schema: { type: 'string' } } },
    description: 'One TaskResponse an event.',
  })
  events(@CurrentActor() actor: Actor, @Param() { task_id }: TaskParam): Promise<Observable<MessageEvent>> {
    return this.tasks.watch(actor, task_id);
  }

  /** Cancel. Work that has ended stays as it is. */
  @Delete(':task_id')
  @RequirePermission(Permission.TaskCancel)
  cancel(@CurrentActor() actor: Actor, @Param() { task_id }: TaskParam): Promise<TaskResponse> {
    return this.tasks.cancel(actor, task_id);
  }
}
