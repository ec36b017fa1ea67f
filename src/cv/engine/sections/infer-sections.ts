import { type Section } from './section.js';

/** Sections without headings, told by their content. */
export function inferSections(sections: Section[], _language: string): Section[] {
  return sections;
}
