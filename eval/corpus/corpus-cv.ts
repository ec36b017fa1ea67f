import type { SectionKind } from '../../src/cv/engine/model/parsed-cv.js';

/**
 * One synthetic CV as its author wrote it, before any parse. Everything a person would type stands here verbatim; how the
 * pieces are arranged on the page is up to the layout. The exact truth (JSON Resume and facts) follows from it in `truth.ts`.
 */
export interface CorpusCv {
  /** Kebab-case, starts with language and country: `en-gb-staff-nurse`. */
  id: string;
  /** ISO 639-1 of the language it is written in. */
  language: string;
  /** ISO 3166-1 alpha-2 of where the person lives; the default country of the phone number. */
  country: string;
  dates: DateStyle;
  /** As written, without academic titles before or letters after it. */
  name: string;
  /** As shown at the top, where it differs from `name`: titles, letters after the name, capitals, family name first. */
  shownName?: string;
  label?: string;
  contact: Contact;
  sections: CvSection[];
  /** Layouts this CV must (or must not) be drawn in; the rest is chosen by its id. */
  layouts?: { also?: string[]; only?: string[] };
}

export interface DateStyle {
  /** Unicode date pattern for months, `yyyy` where only years are shown: `MMM yyyy`, `MM/yyyy`, `MMMM yyyy`, `yyyy-MM`. */
  pattern: string;
  /** Between start and end; default ` – `. */
  join?: string;
  /** The word for an end that has not come: `Present`, `heute`, `actualidad`. */
  now: string;
  /** Where a running job is written with one word instead of a range: `seit`, `depuis`, `since`. */
  since?: string;
}

export interface Contact {
  email?: string;
  phone?: string;
  /** As written on one line. */
  address?: string;
  city?: string;
  postalCode?: string;
  countryCode?: string;
  url?: string;
  profiles?: { network: string; username?: string; url?: string; shown?: string }[];
  /** Further lines of the head: date of birth, nationality, driving licence. */
  extra?: string[];
  /** Labels in front of each item where the layout shows labels. */
  labels?: Partial<Record<'email' | 'phone' | 'address' | 'url', string>>;
  /** Heading above the contact data where the layout gives it a section of its own. */
  heading?: string;
}

export interface CvSection {
  kind: SectionKind;
  /** Other classes that a careful reader could give this heading. */
  orKind?: SectionKind[];
  /** As written; empty where the CV has no heading here. */
  heading: string;
  /** Stands in the sidebar where the layout has one; by default short sections do. */
  side?: boolean;
  text?: string[];
  bullets?: string[];
  jobs?: Job[];
  education?: Study[];
  projects?: ProjectEntry[];
  skills?: SkillGroup[];
  /** How the skills are set out; default `lines`. */
  skillStyle?: 'lines' | 'list' | 'comma';
  languages?: { language: string; fluency?: string }[];
  items?: Item[];
}

export interface Role {
  title: string;
  from?: string;
  /** Absent while the job goes on. */
  to?: string;
  /** Date text as written, where the CV's style does not say it: `Summers 2014 and 2015`. */
  when?: string;
  text?: string[];
  bullets?: string[];
}

/** A post, paid or voluntary: one title, or several roles under one employer. */
export interface Job extends Partial<Role> {
  employer?: string;
  place?: string;
  roles?: Role[];
}

export interface Study {
  /** The degree line as written; contains `studyType` and `area` where these are given. */
  degree: string;
  studyType?: string;
  area?: string;
  institution?: string;
  place?: string;
  from?: string;
  to?: string;
  /** True when there is no start on the page: only the year of graduation. */
  when?: string;
  score?: string;
  text?: string[];
  bullets?: string[];
}

export interface ProjectEntry {
  name: string;
  role?: string;
  client?: string;
  from?: string;
  to?: string;
  when?: string;
  url?: string;
  text?: string[];
  bullets?: string[];
  keywords?: string[];
}

export interface SkillGroup {
  /** A group's caption, which is not a skill itself: `Tools`. */
  group?: string;
  skills: (string | { name: string; level: string })[];
}

/** A certificate, award, publication, interest, reference or line of another kind. */
export interface Item {
  /** The whole line as written. */
  line: string;
  name?: string;
  /** Issuer, awarder or publisher. */
  by?: string;
  date?: string;
}
