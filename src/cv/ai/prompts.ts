import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../../common/package-root.js';

/** Prompts are read where they are written: a build copies none. */
const FOLDER = path.join(PACKAGE_ROOT, 'src', 'cv', 'ai', 'prompts');

export function promptOf(name: 'reword'): string {
  return readFileSync(path.join(FOLDER, `${name}.md`), 'utf8');
}

/** Data between markers that it cannot know, with nothing in it that could pass for one. */
export function fenced(data: object): string {
  const mark = `data-${randomBytes(9).toString('base64url')}`;
  const json = JSON.stringify(data, null, 1).replaceAll('<', '\\u003c');
  return `<${mark}>\n${json}\n</${mark}>`;
}
