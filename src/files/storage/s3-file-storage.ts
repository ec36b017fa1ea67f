import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { StorageConfig } from '../../config/config.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { StorageFailed } from '../files.errors.js';
import { type ByteRange, FileStorage } from './file-storage.js';

const FOLDER = 'files/';
const CONNECT_MS = 3_000;
const ANSWER_MS = 30_000;

/** Objects in a bucket of any store that speaks S3. */
@Injectable()
export class S3FileStorage extends FileStorage implements OnApplicationShutdown {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(config: StorageConfig) {
    super();
    const { bucket, endpoint, region, accessKeyId, secretAccessKey, forcePathStyle } = config.s3;
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      forcePathStyle,
      ...(endpoint && { endpoint }),
      // without keys: those of the machine's role
      ...(accessKeyId && { credentials: { accessKeyId, secretAccessKey } }),
      // the content is authenticated by its seal, and not every store knows the SDK's newer checksums
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
    });
  }

  onApplicationShutdown(): void {
    this.client.destroy();
  }

  async put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const source = Readable.from(bytes);
    const upload = new Upload({
      client: this.client,
      params: { Bucket: this.bucket, Key: FOLDER + key, Body: source },
      queueSize: 1,
    });
    let broken: unknown;
    source.on('error', (error) => (broken = error));
    try {
      await upload.done();
    } catch (error) {
      source.destroy();
      throw broken ?? toFailure(error);
    }
  }

  async get(key: string, range?: ByteRange): Promise<Readable | null> {
    try {
      const { Body } = await this.client.send(
        new GetObjectCommand({
          Bucket: this.bucket,
          Key: FOLDER + key,
          ...(range && { Range: `bytes=${range.start}-${range.end}` }),
        }),
      );
      return Body as Readable;
    } catch (error) {
      if (isMissing(error)) return null;
      throw toFailure(error);
    }
  }

  async has(key: string): Promise<boolean> {
    try {
      await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: FOLDER + key }));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw toFailure(error);
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: FOLDER + key })).catch((error) => {
      if (!isMissing(error)) throw toFailure(error);
    });
  }

  async *keys(): AsyncGenerator<string> {
    let after: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: FOLDER, ContinuationToken: after }),
      );
      for (const { Key } of page.Contents ?? []) if (Key) yield Key.slice(FOLDER.length);
      after = page.NextContinuationToken;
    } while (after);
  }

  async discardDrafts(before: Date): Promise<number> {
    const { Uploads = [] } = await this.client
      .send(new ListMultipartUploadsCommand({ Bucket: this.bucket, Prefix: FOLDER }))
      .catch((error: unknown) => {
        // a store that cannot list them has a rule of its own for them, or none
        if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 501) return { Uploads: [] };
        throw toFailure(error);
      });
    const stale = Uploads.filter(({ Initiated }) => Initiated !== undefined && Initiated < before);
    for (const { Key, UploadId } of stale) {
      await this.client.send(new AbortMultipartUploadCommand({ Bucket: this.bucket, Key, UploadId }));
    }
    return stale.length;
  }

  async check(): Promise<void> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.$metadata.httpStatusCode === 404 || error.$metadata.httpStatusCode === 416;
}

function toFailure(error: unknown): unknown {
  return error instanceof DomainError ? error : new StorageFailed(error);
}
