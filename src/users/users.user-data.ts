import { type UserTable } from '../common/user-data.js';

export const USERS_DATA: readonly UserTable[] = [
  { table: 'users', owner: 'id' },
  { table: 'user_settings', key: 'user_id' },
  { table: 'activities' },
  { table: 'access_tokens' },
  { table: 'api_keys' },
  { table: 'webhooks', sealed: { column: 'content', kind: 'webhook', only: ['url'] } },
  { table: 'webhook_deliveries' },
];
