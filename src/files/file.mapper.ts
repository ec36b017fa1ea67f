import { type FileResponse } from './dto/file.dto.js';
import { type FileEntity } from './file.entity.js';

const DAY_MS = 86_400_000;

/** @param trashDays how long what is deleted can be restored */
export function toFileResponse(file: FileEntity, trashDays: number): FileResponse {
  const ends = file.deletedAt ? new Date(file.deletedAt.getTime() + trashDays * DAY_MS) : file.expiresAt;
  return {
    id: file.id,
    name: file.name,
    file_type: file.kind,
    media_type: file.mediaType,
    size: file.size,
    sha256: file.sha256,
    folder: file.folder,
    tags: file.tags,
    in_use: file.held,
    revision: file.revision,
    created_at: file.createdAt.toISOString(),
    updated_at: file.updatedAt.toISOString(),
    deleted_at: file.deletedAt?.toISOString() ?? null,
    expires_at: ends?.toISOString() ?? null,
  };
}
