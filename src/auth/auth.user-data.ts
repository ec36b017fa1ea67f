import { type UserTable } from '../common/user-data.js';

export const AUTH_DATA: readonly UserTable[] = [{ table: 'sessions' }, { table: 'mail_tokens' }];
