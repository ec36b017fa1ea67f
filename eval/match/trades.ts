import { readdirSync, readFileSync } from 'node:fs';
import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import { type MarkedAd, readAd } from './ads.js';

/** An ad with short CVs written for it: some that fit, some that nearly do, some that only share its words. */
export interface TradeAd {
  ad: MarkedAd;
  cvs: { id: string; resume: JsonResume }[];
  /** Of its own CVs, and of those of other trades that are worth more than nothing here. */
  grades: Map<string, number>;
}

const FOLDER = new URL('./trades/', import.meta.url);

export function loadTrades(): TradeAd[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .map((file) => readTrade(file.slice(0, -'.txt'.length), readFileSync(new URL(file, FOLDER), 'utf8')));
}

function readTrade(id: string, source: string): TradeAd {
  const [ad = '', people = ''] = source.split('\n===\n');
  const [head = ''] = ad.split('\n---\n');
  const also = /^also: *(.*)$/m.exec(head)?.[1] ?? '';
  const grades = new Map(also.split(' ').filter(Boolean).map((one) => [one.split('=')[0] ?? '', Number(one.split('=')[1])])); // prettier-ignore
  const cvs = people.trim().split(/\n\n+/).map((block) => readPerson(block, grades)); // prettier-ignore
  return { ad: { ...readAd(id, ad), part: 'work' }, cvs, grades };
}

function readPerson(block: string, grades: Map<string, number>): TradeAd['cvs'][number] {
  const [head = '', who = '', ...lines] = block.split('\n');
  const [grade = '', id = ''] = head.split(' ');
  grades.set(id, Number(grade));
  const [name, label] = cells(who);
  const resume: JsonResume = { basics: { name, label } };
  for (const line of lines) {
    const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    const read = READERS[key];
    if (!read) throw new Error(`${id}: ${line}`);
    read(resume, value);
  }
  return { id, resume };
}

const cells = (line: string): string[] => line.split(' | ').map((cell) => cell.trim());
const items = (list: string, between = ', '): string[] => list.split(between).map((item) => item.trim());

/** `2019-03..2021`, `..2021` where only the end is known, `2019..` where it goes on. */
function range(text: string): { startDate?: string; endDate?: string } {
  const [from, to] = text.split('..');
  return { startDate: from || undefined, endDate: to || undefined };
}

const READERS: Readonly<Record<string, (resume: JsonResume, value: string) => void>> = {
  about: (resume, summary) => (resume.basics = { ...resume.basics, summary }),
  work: (resume, value) => {
    const [dates = '', position, name, told = ''] = cells(value);
    (resume.work ??= []).push({ ...range(dates), position, name, highlights: told ? items(told, '; ') : [] });
  },
  edu: (resume, value) => {
    const [dates = '', studyType, area, institution] = value.split('|').map((cell) => cell.trim());
    (resume.education ??= []).push({ ...range(dates), studyType, area: area || undefined, institution });
  },
  certs: (resume, value) => {
    resume.certificates = items(value, '; ').map((item) => {
      const [, name = item, date] = /^(.*?)(?: \((\d{4})\))?$/.exec(item) ?? [];
      return { name, date };
    });
  },
  pubs: (resume, value) => (resume.publications = items(value, '; ').map((name) => ({ name }))),
  skills: (resume, value) => (resume.skills = items(value).map((name) => ({ name }))),
  langs: (resume, value) => {
    resume.languages = items(value).map((item) => {
      const [, language, fluency] = /^(\S+)\s*(.*)$/.exec(item) ?? [];
      return { language, fluency: fluency?.replace(/[()]/g, '') || undefined };
    });
  },
};
