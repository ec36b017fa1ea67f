import { type UserTable } from '../common/user-data.js';

export const TASKS_DATA: readonly UserTable[] = [{ table: 'tasks' }];
