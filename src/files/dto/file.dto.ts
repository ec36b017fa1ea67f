import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEnum,
  IsIn,
  IsOptional,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { CursorQuery } from '../../common/pagination/cursor.js';
import { PaginationResponse } from '../../common/pagination/page.dto.js';
import { BooleanField, IdField, LineField } from '../../common/validation/fields.js';
import { FileKind } from '../file.entity.js';

export const FILE_SORTS = ['-created_at', 'created_at', 'name', '-name', '-size', 'size'] as const;
export type FileSort = (typeof FILE_SORTS)[number];

const MAX_FOLDER = 200;
/** Up to ten names, none of them `.` or `..`; empty for no folder. */
const FOLDER =
  /^(?!\.{1,2}(\/|$))(?!.*\/\.{1,2}(\/|$))[^/\p{Cc}\\<>:"|?*]{1,100}(\/[^/\p{Cc}\\<>:"|?*]{1,100}){0,9}$|^$/u;
/** One line each, without control characters. */
const TAG = /^[^\p{Cc}]*$/u;
const MAX_TAG = 50;

function FolderField() {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string'
        ? value
            .trim()
            .replace(/\/+/g, '/')
            .replace(/^\/|\/$/g, '')
        : value,
    ),
    MaxLength(MAX_FOLDER),
    Matches(FOLDER, { message: 'folder must be names parted by /, at most ten deep' }),
    ApiProperty({ type: String, required: false, maxLength: MAX_FOLDER, example: 'applications/2026' }),
  );
}

export class FileParam {
  @IdField()
  file_id: string;
}

export class UploadFileQuery {
  /** What it is for. */
  @IsEnum(FileKind)
  @ApiProperty({ enum: FileKind, enumName: 'FileType', required: false, default: FileKind.Cv })
  file_type: FileKind = FileKind.Cv;

  @IsOptional()
  @FolderField()
  folder?: string;
}

export class FileListQuery extends CursorQuery {
  @IsOptional()
  @IsEnum(FileKind)
  @ApiProperty({ enum: FileKind, enumName: 'FileType', required: false })
  file_type?: FileKind;

  /** Only what lies in this folder itself. */
  @IsOptional()
  @FolderField()
  folder?: string;

  @IsOptional()
  @Length(1, MAX_TAG)
  @Matches(TAG, { message: '$property must be one line of text' })
  tag?: string;

  /** Words, each of which must stand in the name. */
  @LineField(200, { optional: true })
  q?: string;

  @IsIn(FILE_SORTS)
  @ApiProperty({ enum: FILE_SORTS, enumName: 'FileSort', required: false, default: '-created_at' })
  sort: FileSort = '-created_at';
}

/** What is left out stays as it is. */
export class UpdateFileRequest {
  /** Its ending must fit the content. */
  @ValidateIf((body: UpdateFileRequest) => body.name !== undefined)
  @LineField(200)
  name?: string;

  /** Empty: out of all folders. */
  @ValidateIf((body: UpdateFileRequest) => body.folder !== undefined)
  @FolderField()
  folder?: string;

  /** In place of those it had. @example ["nursing", "2026"] */
  @ValidateIf((body: UpdateFileRequest) => body.tags !== undefined)
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Length(1, MAX_TAG, { each: true })
  @Matches(TAG, { each: true, message: 'each value in $property must be one line of text' })
  @ApiProperty({ type: [String], required: false, maxItems: 50 })
  tags?: string[];
}

export class DeleteFileQuery {
  /** Erase it at once, past the trash. */
  @BooleanField({ optional: true })
  permanent?: boolean;
}

export class FileResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  @ApiProperty({ enum: FileKind, enumName: 'FileType' })
  file_type: FileKind;

  /** Told by the content. @example "application/pdf" */
  media_type: string;

  /** Bytes. */
  size: number;

  /** Of the content, as hex. */
  sha256: string;

  folder: string;
  tags: string[];
  /** It is the original of a CV, and goes with that. */
  in_use: boolean;
  /** Counts changes; the ETag. Send it as If-Match with a change. */
  revision: number;
  created_at: string;
  updated_at: string;

  /** In the trash since. */
  @ApiProperty({ type: String, nullable: true })
  deleted_at: string | null;

  /** When it goes by itself: an export, or what lies in the trash. */
  @ApiProperty({ type: String, nullable: true })
  expires_at: string | null;
}

export class CachedFileListResponse {
  @ApiProperty({ enum: ['success'] })
  status: 'success';

  /** Where the answer comes from. */
  @ApiProperty({ enum: ['database', 'cache'] })
  source: 'database' | 'cache';

  @ApiProperty({ type: [FileResponse] })
  data: FileResponse[];

  @ApiProperty()
  pagination: PaginationResponse;
}

export class UploadedFileResponse extends FileResponse {
  /** You kept this content already: this is the file that has it, and nothing was stored. */
  duplicate: boolean;
}

export class FileTypeUsageResponse {
  @ApiProperty({ enum: FileKind, enumName: 'FileType' })
  file_type: FileKind;

  files: number;
  bytes: number;
}

export class FolderUsageResponse {
  folder: string;
  files: number;
  bytes: number;
}

export class StorageStatsResponse {
  /** The trash and the originals of CVs included. */
  used_bytes: number;
  quota_bytes: number;
  available_bytes: number;
  total_files: number;
  trash_files: number;
  trash_bytes: number;

  @ApiProperty({ type: [FileTypeUsageResponse] })
  by_type: FileTypeUsageResponse[];

  /** The thousand fullest. */
  @ApiProperty({ type: [FolderUsageResponse] })
  folders: FolderUsageResponse[];
}
