import { createHash } from 'node:crypto';
import { ArchiveBroken, readArchive } from './archive.js';
import { MANIFEST, type Manifest } from './manifest.js';

/** Reads a backup from end to end: every byte is authentic, every file has its hash, every table is there. @throws ArchiveBroken */
export async function verifyBackup(file: string, key: Buffer): Promise<Manifest> {
  const found = new Map<string, string>();
  let manifest: Manifest | undefined;
  for await (const { name, content } of readArchive(file, key)) {
    const hash = createHash('sha256');
    const kept: Buffer[] = [];
    for await (const chunk of content) {
      hash.update(chunk);
      if (name === MANIFEST) kept.push(Buffer.from(chunk));
    }
    found.set(name, hash.digest('hex'));
    if (name === MANIFEST) manifest = JSON.parse(Buffer.concat(kept).toString('utf8')) as Manifest;
  }
  if (!manifest) throw new ArchiveBroken('its list of contents is missing');
  for (const { table } of manifest.tables) {
    if (!found.has(`tables/${table}`)) throw new ArchiveBroken(`table ${table} is missing`);
  }
  for (const { key: fileKey, sha256 } of manifest.files) {
    if (found.get(`files/${fileKey}`) !== sha256) throw new ArchiveBroken(`file ${fileKey} is missing or altered`);
  }
  return manifest;
}
