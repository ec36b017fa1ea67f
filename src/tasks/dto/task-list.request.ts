import { ApiProperty } from '@nestjs/swagger';
import { IsEnum, IsOptional } from 'class-validator';
import { CursorQuery } from '../../common/pagination/cursor.js';
import { TaskState } from '../task.entity.js';

export class TaskListQuery extends CursorQuery {
  @IsOptional()
  @IsEnum(TaskState)
  @ApiProperty({ enum: TaskState, enumName: 'TaskState', required: false })
  state?: TaskState;
}
