import { type StorageConfig } from '../../config/config.js';
import { type FileStorage } from './file-storage.js';
import { LocalFileStorage } from './local-file-storage.js';

/** The S3 client is large: who has no bucket does not load it. */
export async function openStorage(config: StorageConfig): Promise<FileStorage> {
  if (!config.s3.bucket) return new LocalFileStorage(config);
  const { S3FileStorage } = await import('./s3-file-storage.js');
  return new S3FileStorage(config);
}
