import { ApiProperty } from '@nestjs/swagger';
import { type TaskEntity, TaskState } from '../task.entity.js';

export class TaskProblemResponse {
  error_code: string;
  detail: string;
}

export class TaskResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** @example "cv.parse" */
  kind: string;

  @ApiProperty({ enum: TaskState, enumName: 'TaskState' })
  state: TaskState;

  /** 0-100. */
  progress: number;

  /** What came of it, once it has succeeded: ids to fetch. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  result: Record<string, unknown> | null;

  /** Why it failed, if it did. */
  @ApiProperty({ type: TaskProblemResponse, nullable: true })
  problem: TaskProblemResponse | null;

  created_at: string;
  finished_at: string | null;
}

export function toTaskResponse(task: TaskEntity): TaskResponse {
  return {
    id: task.id,
    kind: task.kind,
    state: task.state,
    progress: task.progress,
    result: task.result,
    problem: task.problem,
    created_at: task.createdAt.toISOString(),
    finished_at: task.finishedAt?.toISOString() ?? null,
  };
}
