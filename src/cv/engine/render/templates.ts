import { EngineProblem } from '../model/engine-problem.js';

export interface Template {
  id: string;
  name: string;
  description: string;
  columns: 1 | 2;
  /** Read without loss by simple applicant-tracking systems. */
  atsSafe: boolean;
}

export const DEFAULT_TEMPLATE = 'classic';

export const TEMPLATES = [
  {
    id: 'classic',
    name: 'Classic',
    description:
      'One column, black on white, ruled section headings and dates on the right. Read by every system; suits any trade.',
    columns: 1,
    atsSafe: true,
  },
  {
    id: 'modern',
    name: 'Modern',
    description: 'One column with a strong name, an accent colour and airy spacing.',
    columns: 1,
    atsSafe: true,
  },
  {
    id: 'sidebar',
    name: 'Sidebar',
    description:
      'Two columns: contact, skills and languages on a tinted strip, the career beside it. Made for human readers.',
    columns: 2,
    atsSafe: false,
  },
  {
    id: 'compact',
    name: 'Compact',
    description: 'One dense column with small margins, for a long career on few pages.',
    columns: 1,
    atsSafe: true,
  },
  {
    id: 'academic',
    name: 'Academic',
    description:
      'Serif, years in the margin, education and publications first. For research, teaching, medicine and the arts.',
    columns: 1,
    atsSafe: true,
  },
] as const satisfies readonly Template[];

export type TemplateId = (typeof TEMPLATES)[number]['id'];

/**
 * The template of that id, the default one for none.
 * @throws EngineProblem `unknown_template`
 */
export function findTemplate(id: string = DEFAULT_TEMPLATE): (typeof TEMPLATES)[number] {
  const found = TEMPLATES.find((template) => template.id === id);
  if (found) return found;
  const known = TEMPLATES.map((template) => template.id).join(', ');
  throw new EngineProblem('unknown_template', `There is no template of that name. Choose one of: ${known}.`);
}
