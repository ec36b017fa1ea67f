import { AUTH_DATA } from '../auth/auth.user-data.js';
import { BULK_DATA } from '../bulk/bulk.user-data.js';
import { type UserTable } from '../common/user-data.js';
import { CV_DATA } from '../cv/cv.user-data.js';
import { FILES_DATA } from '../files/files.user-data.js';
import { SEARCH_DATA } from '../search/search.user-data.js';
import { SECURITY_DATA } from '../security/security.user-data.js';
import { TASKS_DATA } from '../tasks/tasks.user-data.js';
import { USERS_DATA } from '../users/users.user-data.js';

/** Every table that holds rows of users. */
export const USER_DATA: readonly UserTable[] = [
  ...USERS_DATA,
  ...AUTH_DATA,
  ...FILES_DATA,
  ...CV_DATA,
  ...SEARCH_DATA,
  ...BULK_DATA,
  ...TASKS_DATA,
  ...SECURITY_DATA,
];
