import { type UserTable } from '../common/user-data.js';

export const AUTH_DATA: readonly UserTable[] = [
  { table: 'sessions' },
  { table: 'known_devices' },
  { table: 'mail_tokens' },
  { table: 'mfa_factors' },
  { table: 'mfa_challenges', notExported: 'a sign-in that waits for its second factor, for minutes' },
  { table: 'recovery_codes', key: 'code_hash', notExported: 'digests of codes' },
];
