import { type UserTable } from '../common/user-data.js';

export const FILES_DATA: readonly UserTable[] = [{ table: 'files' }];
