import path from 'node:path';
import { PACKAGE_ROOT } from '../common/package-root.js';

/** Templates are read where they are written: a build copies none. */
export const TEMPLATE_FOLDER = path.join(PACKAGE_ROOT, 'src', 'mail', 'templates');
