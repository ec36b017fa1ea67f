import { type UserTable } from '../common/user-data.js';

export const SEARCH_DATA: readonly UserTable[] = [
  { table: 'search_documents', notExported: 'Made of what is exported itself, to find it by.' },
];
