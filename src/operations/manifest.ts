import { type PartitionFacts, type TableFacts } from './tables.js';

export const MANIFEST = 'manifest.json';

/** What a backup holds; its last entry, since the hashes are known last. */
export interface Manifest {
  format: 1;
  version: string;
  /** The moment that all of the database is of. */
  takenAt: string;
  migrations: string[];
  tables: TableFacts[];
  partitions: PartitionFacts[];
  sequences: { sequence: string; value: string }[];
  files: { key: string; sha256: string; bytes: number }[];
}
