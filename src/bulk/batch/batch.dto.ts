import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEnum,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IdField } from '../../common/validation/fields.js';
import { BatchItemState } from './batch-item.entity.js';

export const MOST_ITEMS = 500;

export enum BatchOperation {
  Parse = 'parse',
  Analyse = 'analyse',
  Match = 'match',
  Tailor = 'tailor',
  Render = 'render',
  Tag = 'tag',
  Delete = 'delete',
}

const SPELLINGS: Readonly<Record<string, string>> = { analyze: BatchOperation.Analyse };

export class BatchParameters {
  /** The ad to analyse for, match against or tailor to. */
  @IdField({ optional: true })
  job_id?: string;

  /** Added to those that are there. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Length(1, 50, { each: true })
  @Matches(/^[^\p{Cc}]*$/u, { each: true, message: 'each value in $property must be one line of text' })
  @ApiProperty({ type: [String], required: false, maxItems: 20 })
  tags?: string[];

  /** To render to; as in your settings if left out. */
  @IsOptional()
  @IsIn(['pdf', 'docx', 'md', 'txt', 'json'])
  @ApiProperty({ enum: ['pdf', 'docx', 'md', 'txt', 'json'], required: false })
  format?: 'pdf' | 'docx' | 'md' | 'txt' | 'json';

  /** One of `GET /api/cv/templates`. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/, {
    message: '$property must be the id of one of GET /api/cv/templates, such as classic',
  })
  template?: string;

  /** Pages that a tailored CV may fill. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(4)
  pages?: number;
}

export class BatchRequest {
  /** Of files, or of CVs. Any file can be parsed; the rest needs the CV, or the file that is its original. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_ITEMS })
  file_ids: string[];

  @IsEnum(BatchOperation)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (SPELLINGS[value] ?? value) : value))
  @ApiProperty({ enum: BatchOperation, enumName: 'BatchOperation' })
  operation: BatchOperation;

  @IsOptional()
  @ValidateNested()
  @Type(() => BatchParameters)
  parameters?: BatchParameters;
}

export class TaskStartedResponse {
  /** Watch it at `GET /api/user/tasks/{task_id}`; what came of each item stands in its result. */
  @ApiProperty({ format: 'uuid' })
  task_id: string;

  /** How many there are to do. */
  items: number;
}

export class BatchParam {
  @IdField()
  task_id: string;
}

export class ItemProblemResponse {
  error_code: string;
  detail: string;
}

export class BatchItemResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: BatchItemState, enumName: 'BatchItemState' })
  state: BatchItemState;

  /** Ids of what was made. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  result: Record<string, unknown> | null;

  @ApiProperty({ type: ItemProblemResponse, nullable: true })
  problem: ItemProblemResponse | null;
}
