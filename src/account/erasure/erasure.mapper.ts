import { type ErasureManifestResponse, type ErasureResponse } from './erasure.dto.js';
import { type Erasure } from './erasure.repository.js';
import { type ManifestSignature } from './manifest-signer.js';

export function toErasureResponse(
  { id, requestedAt, manifest }: Erasure,
  signature: ManifestSignature | null | '',
): ErasureResponse {
  return {
    receipt_id: id,
    state: manifest ? 'done' : 'erasing',
    requested_at: requestedAt.toISOString(),
    // parsed in the order that was signed
    manifest: manifest ? (JSON.parse(manifest) as ErasureManifestResponse) : null,
    signature: signature ? { algorithm: 'Ed25519', ...signature } : null,
  };
}
