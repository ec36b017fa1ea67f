import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsEnum, IsUUID } from 'class-validator';
import { BooleanField } from '../common/validation/fields.js';
import { UploadFileQuery, UploadedFileResponse } from '../files/dto/file.dto.js';
import { ItemProblemResponse, MOST_ITEMS } from './batch/batch.dto.js';

export enum ItemOutcome {
  Succeeded = 'succeeded',
  Failed = 'failed',
}

export class BulkUploadQuery extends UploadFileQuery {
  /** Store what lies in a ZIP file by file; `false`: the ZIP as it is. */
  @BooleanField({ optional: true })
  unpack?: boolean;
}

export class BulkUploadItemResponse {
  /** As it was sent; within a ZIP, the ZIP's name and the place in it. */
  name: string;

  @ApiProperty({ enum: ItemOutcome, enumName: 'ItemOutcome' })
  status: ItemOutcome;

  @ApiProperty({ type: UploadedFileResponse, nullable: true })
  file: UploadedFileResponse | null;

  @ApiProperty({ type: ItemProblemResponse, nullable: true })
  problem: ItemProblemResponse | null;
}

export class BulkUploadResponse {
  total: number;
  succeeded: number;
  failed: number;

  @ApiProperty({ type: [BulkUploadItemResponse] })
  results: BulkUploadItemResponse[];
}

export class BulkDeleteRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ITEMS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_ITEMS })
  file_ids: string[];

  /** Past the trash. */
  @BooleanField({ optional: true })
  permanent?: boolean;
}

export class BulkDeleteItemResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ItemOutcome, enumName: 'ItemOutcome' })
  status: ItemOutcome;

  @ApiProperty({ type: ItemProblemResponse, nullable: true })
  problem: ItemProblemResponse | null;
}

export class BulkDeleteResponse {
  total: number;
  succeeded: number;
  failed: number;

  @ApiProperty({ type: [BulkDeleteItemResponse] })
  results: BulkDeleteItemResponse[];
}

export enum ExportedData {
  Files = 'files',
  Cvs = 'cvs',
  Jobs = 'jobs',
  Analyses = 'analyses',
}

export class BulkExportRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsEnum(ExportedData, { each: true })
  @ApiProperty({ enum: ExportedData, enumName: 'ExportedData', isArray: true, example: ['files', 'cvs'] })
  data_types: ExportedData[];
}
