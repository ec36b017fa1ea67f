import type { TemplateId } from '../templates.js';

/** How a template looks in Word. The fonts are ones the receiver has: a Word file does not carry its own. */
export interface DocxTheme {
  font: string;
  /** `RRGGBB` of headings and name. */
  accent: string;
  soft: string;
  centred: boolean;
  /** Points. */
  bodySize: number;
  nameSize: number;
  headingSize: number;
  /** Millimetres. */
  margin: number;
}

const SANS: DocxTheme = {
  font: 'Calibri',
  accent: '1A1A1A',
  soft: '595959',
  centred: false,
  bodySize: 10.5,
  nameSize: 24,
  headingSize: 12,
  margin: 20,
};

/** Word files keep to one column whatever the template: that is the form every system reads. */
export const DOCX_THEMES: Readonly<Record<TemplateId, DocxTheme>> = {
  classic: { ...SANS, font: 'Cambria', centred: true },
  modern: { ...SANS, accent: '0F5B66', nameSize: 28, headingSize: 13 },
  sidebar: { ...SANS, accent: '27496D', nameSize: 26 },
  compact: { ...SANS, bodySize: 9.5, nameSize: 18, headingSize: 11, margin: 15 },
  academic: { ...SANS, font: 'Georgia', bodySize: 10, headingSize: 11.5, margin: 24 },
};
