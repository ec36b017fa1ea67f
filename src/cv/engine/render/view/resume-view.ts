import type { SectionId, Words } from '../locale/words.js';

/** A resume as it stands on paper, whatever the format: words chosen, dates written out, entries grouped, nothing empty. */
export interface ResumeView {
  words: Words;
  /** BCP 47 of the text; `words` may be in another language where there are none in this one. */
  lang: string;
  direction: 'ltr' | 'rtl';
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
  /** The network with a colon, where its address does not say it already. */
  label?: string;
}

export type SectionView = { id: SectionId; title: string } & (
  | { layout: 'text'; blocks: Block[] }
  | { layout: 'entries'; groups: Group[] }
  | { layout: 'facts'; facts: Fact[]; lines: Detail[] }
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
  place?: string;
  link?: LinkText;
  blocks: Block[];
}

export interface Entry {
  title: string;
  /** Employer, publisher, town, in the order they are read. */
  place?: string;
  link?: LinkText;
  dates?: string;
  blocks: Block[];
  details: Detail[];
}

export interface Detail {
  /** With its colon; absent in a line that enumerates. */
  label?: string;
  text: string;
}

/** A skill, a language or an interest. */
export interface Fact {
  name?: string;
  level?: string;
  items: string[];
}
