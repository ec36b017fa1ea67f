import type { SectionId, Words } from '../locale/words.js';

/** A resume as it stands on paper, whatever the format: words chosen, dates written out, entries grouped, nothing empty. */
export interface ResumeView {
  words: Words;
  /** `Name – Curriculum Vitae`. */
  title: string;
  /** Absent in a blind CV. */
  name?: string;
  label?: string;
  contacts: Contact[];
  sections: SectionView[];
}

export interface LinkText {
  text: string;
  /** Only if it may be clicked. */
  href?: string;
}

export interface Contact extends LinkText {
  kind: 'location' | 'email' | 'phone' | 'url' | 'profile' | 'photo';
  /** The network, where its address does not say it already. */
  label?: string;
}

export type SectionView = { id: SectionId; title: string } & (
  { layout: 'text'; blocks: Block[] } | { layout: 'entries'; groups: Group[] } | { layout: 'facts'; facts: Fact[] }
);

export interface Block {
  kind: 'paragraph' | 'bullet';
  text: string;
}

/** Entries that share an employer; all others come in groups of one without a heading. */
export interface Group {
  heading?: GroupHeading;
  entries: Entry[];
}

export interface GroupHeading {
  title: string;
  places: string[];
  link?: LinkText;
  blocks: Block[];
}

export interface Entry {
  title: string;
  /** Employer, publisher, place, in the order they are read. */
  places: string[];
  link?: LinkText;
  dates?: string;
  blocks: Block[];
  details: Detail[];
}

export interface Detail {
  label: string;
  text: string;
}

/** A skill, a language or an interest. */
export interface Fact {
  name?: string;
  level?: string;
  items: string[];
}
