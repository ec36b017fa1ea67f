import { type UserTable } from '../common/user-data.js';

export const SECURITY_DATA: readonly UserTable[] = [
  { table: 'data_keys', key: 'user_id', notExported: 'the key itself, without which a copy of the database is noise' },
  { table: 'idempotency_keys', notExported: 'answers that were given already, kept for a day' },
  {
    table: 'security_events',
    kept: 'what looked like an attack is kept for as long as the operator says',
  },
  {
    table: 'audit_log',
    kept: 'what was done is kept as evidence for as long as the operator says, and nobody can take a line out of it',
  },
];
