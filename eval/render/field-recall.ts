import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import { buildView } from '../../src/cv/engine/render/view/build-view.js';
import { cleanResume } from '../../src/cv/engine/render/view/clean-resume.js';
import { formatDate } from '../../src/cv/engine/render/view/dates.js';
import { tokensOf } from '../measure/tokens.js';

export interface Field {
  path: string;
  text: string;
}

/** Fields that a page says in its own way or not at all: a country by its name, a photograph by a link. */
const NOT_VERBATIM = /\/(?:countryCode|image|\$schema)$|^\/meta\//;

function leaves(value: unknown, path = ''): Field[] {
  if (typeof value === 'string') return NOT_VERBATIM.test(path) ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

/** Every field as it ought to be read on the page. */
export function expectedFields(resume: JsonResume, locale: string | undefined): Field[] {
  const clean = cleanResume(resume);
  const { words } = buildView(resume, locale);
  return leaves(clean).flatMap(({ path, text }) => {
    if (/date$/i.test(path)) return [{ path, text: formatDate(text, words) }];
    if (/\/url$/.test(path)) return [{ path, text: text.replace(/^https?:\/\//, '') }];
    // Running text is laid out by paragraphs, each of which may end a page.
    return text.split('\n').map((line) => ({ path, text: line }));
  });
}

/** The fields whose words do not stand in the text one after the other, none fused, none missing. */
export function missingFields(text: string, fields: Field[]): Field[] {
  const read = ` ${tokensOf(text).join(' ')} `;
  return fields.filter(({ text: field }) => {
    const wanted = tokensOf(field);
    return wanted.length > 0 && !read.includes(` ${wanted.join(' ')} `);
  });
}
