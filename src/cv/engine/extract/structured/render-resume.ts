import type { JsonResume } from '../../model/json-resume.js';
import { RESUME_LISTS } from '../../model/json-resume.js';
import type { DocumentBuilder, LineProperties } from '../text/document-builder.js';

type Json = unknown;
const HEADINGS: Record<string, string> = {
  work: 'Work Experience',
  volunteer: 'Volunteering',
  education: 'Education',
  awards: 'Awards',
  certificates: 'Certificates',
  publications: 'Publications',
  skills: 'Skills',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
  projects: 'Projects',
};
/** Values that stand together on an entry's first line, in this order; the rest follow one to a line. */
const HEAD_FIELDS = [
  'position',
  'title',
  'studyType',
  'area',
  'language',
  'name',
  'organization',
  'institution',
  'entity',
  'awarder',
  'issuer',
  'publisher',
  'fluency',
  'level',
  'location',
];
const DATE_FIELDS = ['startDate', 'endDate', 'date', 'releaseDate'];

/**
 * Writes a resume as readable lines, every value verbatim on them, and notes where each one stands:
 * `structuredSpans` maps a JSON pointer to its stretch of the text.
 */
export function renderResume(builder: DocumentBuilder, resume: JsonResume): void {
  const renderer = new ResumeRenderer(builder);
  renderer.basics(resume.basics);
  for (const list of RESUME_LISTS) renderer.list(list, resume[list]);
}

class ResumeRenderer {
  constructor(private readonly builder: DocumentBuilder) {}

  basics(basics: Json): void {
    if (!isRecord(basics)) return;
    this.row([['/basics/name', basics.name]], ' ', { headingLevel: 1, bold: true });
    this.row([['/basics/label', basics.label]]);
    const location = isRecord(basics.location) ? basics.location : {};
    this.row(
      Object.entries(location).map(([key, value]) => [`/basics/location/${key}`, value]),
      ', ',
    );
    this.row(
      [
        ['/basics/email', basics.email],
        ['/basics/phone', basics.phone],
        ['/basics/url', basics.url],
      ],
      '\t',
    );
    this.row([['/basics/image', basics.image]]);
    if (Array.isArray(basics.profiles))
      basics.profiles.forEach((profile, i) => {
        if (isRecord(profile))
          this.row(
            Object.entries(profile).map(([key, value]) => [`/basics/profiles/${i}/${key}`, value]),
            '\t',
          );
      });
    if (typeof basics.summary === 'string' && basics.summary.trim() !== '') {
      this.builder.addLine('Summary', { headingLevel: 2, bold: true });
      this.row([['/basics/summary', basics.summary]]);
    }
  }

  list(name: string, entries: Json): void {
    if (!Array.isArray(entries) || entries.length === 0) return;
    this.builder.addLine(HEADINGS[name] ?? name, { headingLevel: 2, bold: true });
    entries.forEach((entry, i) => {
      if (isRecord(entry)) this.entry(`/${name}/${i}`, entry);
    });
  }

  private entry(pointer: string, entry: Record<string, Json>): void {
    const at = (key: string): [string, Json] => [`${pointer}/${escapePointer(key)}`, entry[key]];
    const dates = DATE_FIELDS.map(at);
    this.row([...HEAD_FIELDS.map(at), ...dates], ' | ', { bold: true });
    for (const [key, value] of Object.entries(entry)) {
      if (HEAD_FIELDS.includes(key) || DATE_FIELDS.includes(key)) continue;
      if (Array.isArray(value)) this.array(key, `${pointer}/${escapePointer(key)}`, value);
      else this.row([at(key)]);
    }
  }

  private array(key: string, pointer: string, values: readonly Json[]): void {
    const rows = values.map((value, i): [string, Json] => [`${pointer}/${i}`, value]);
    if (key === 'highlights') rows.forEach((row) => this.row([row], '', { listItem: true }));
    else this.row(rows, ', ');
  }

  /** One line of several values; a value with line feeds goes over several lines, still in one piece. */
  private row(
    values: readonly (readonly [pointer: string, value: Json])[],
    separator = '',
    properties: LineProperties = {},
  ): void {
    const strings = values.filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '',
    );
    if (strings.length === 0) return;
    const text = strings.map(([, value]) => value).join(separator);
    const rows = text.split('\n');
    const lines = rows.map((row) => this.builder.addLine(row, properties));
    const start = lines.find((line) => line !== undefined)?.start;
    if (start === undefined) return;
    let at = start;
    for (const [pointer, value] of strings) {
      this.builder.structuredSpans[pointer] = { start: at, end: at + value.length };
      at += value.length + separator.length;
    }
  }
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
