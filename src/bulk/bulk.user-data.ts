import { type UserTable } from '../common/user-data.js';

export const BULK_DATA: readonly UserTable[] = [
  { table: 'batch_items', notExported: 'What came of each stands in the result of its task, which is exported.' },
];
