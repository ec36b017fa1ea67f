import { BUSINESS } from './business.js';
import { DATA } from './data.js';
import { IT_OPERATIONS } from './it-operations.js';
import { OFFICE } from './office.js';
import { SOFT } from './soft.js';
import { SOFTWARE } from './software.js';

/** The fields of the dictionary. A new field is a new file beside this one and a line here. */
export const SKILL_ROWS: readonly string[] = [SOFTWARE, IT_OPERATIONS, DATA, OFFICE, BUSINESS, SOFT];
