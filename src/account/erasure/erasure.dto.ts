import { ApiProperty } from '@nestjs/swagger';
import { IdField, LineField, TextField } from '../../common/validation/fields.js';

export class EraseAccountRequest {
  /** The account's password, once more. @example "correct horse battery staple" */
  @TextField(128, { minLength: 1 })
  password: string;

  /** Of the authenticator, or a recovery code; for accounts with a second factor. @example "123456" */
  @LineField(64, { optional: true })
  code?: string;
}

export class ReceiptParam {
  @IdField()
  receipt_id: string;
}

export class ErasedRowsResponse {
  table: string;
  rows: number;
}

export class KeptRowsResponse {
  table: string;
  /** Why. */
  reason: string;
}

/** What was erased; nothing of whose it was. */
export class ErasureManifestResponse {
  @ApiProperty({ format: 'uuid' })
  receipt_id: string;

  /** Which service says so. */
  service: string;

  requested_at: string;
  finished_at: string;

  /** The key that all content was sealed with is gone: what backups hold of it cannot be read. */
  key_destroyed: boolean;

  @ApiProperty({ type: [ErasedRowsResponse] })
  rows: ErasedRowsResponse[];

  /** Whose bytes are gone from the storage. */
  files: number;

  mails_cancelled: number;

  @ApiProperty({ type: [KeptRowsResponse] })
  kept: KeptRowsResponse[];
}

export class ManifestSignatureResponse {
  /** @example "Ed25519" */
  algorithm: string;

  /** The master key that the signing key was derived from. */
  key_version: number;

  /** DER (SPKI), base64. */
  public_key: string;

  /** Of `manifest` as JSON without blanks, base64. */
  value: string;
}

export class ErasureResponse {
  /** Whoever knows it may read the receipt: keep it, it is the only proof once the account is gone. */
  @ApiProperty({ format: 'uuid' })
  receipt_id: string;

  /** The account and its key are gone at once; `done` once every file is gone from the storage too. */
  @ApiProperty({ enum: ['erasing', 'done'] })
  state: 'erasing' | 'done';

  requested_at: string;

  @ApiProperty({ type: ErasureManifestResponse, nullable: true })
  manifest: ErasureManifestResponse | null;

  @ApiProperty({ type: ManifestSignatureResponse, nullable: true })
  signature: ManifestSignatureResponse | null;
}
