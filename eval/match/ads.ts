import { readdirSync, readFileSync } from 'node:fs';
import { hashOf, type Part } from '../corpus/load.js';
import type { JobAd } from '../../src/cv/engine/model/job-ad.js';

/** A stretch of an ad that its author marked; the grammar is in README.md. */
export interface Mark {
  kind: 'title' | 'company' | 'location' | 'salary' | 'skill' | 'open' | 'years' | 'education' | 'language' | 'aimed';
  /** Years, degree level, or language and level. */
  value: string;
  required: boolean;
  start: number;
  end: number;
  text: string;
}

export interface MarkedAd {
  id: string;
  part: Part;
  language: string;
  exact: string[];
  near: string[];
  far: string[];
  level: number;
  languages: string[];
  needs: string[];
  facts: Pick<JobAd, 'contract' | 'workload' | 'remote' | 'seniority'>;
  text: string;
  marks: Mark[];
}

const FOLDER = new URL('./ads/', import.meta.url);

export function loadAds(): MarkedAd[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readAd(file.slice(0, -'.txt'.length), readFileSync(new URL(file, FOLDER), 'utf8')));
}

export function readAd(id: string, source: string): MarkedAd {
  const [head = '', marked = ''] = source.split('\n---\n');
  const values = new Map(head.split('\n').map((line) => [line.split(':')[0] ?? '', line.split(':')[1]?.trim() ?? '']));
  const list = (key: string): string[] => (values.get(key) ?? '').split(/\s+/).filter(Boolean);
  const facts: Record<string, string | undefined> = {};
  for (const key of ['contract', 'workload', 'remote', 'seniority']) facts[key] = values.get(key);
  return {
    id,
    part: id.startsWith('report-') || hashOf(`part:${id}`) % 3 === 0 ? 'report' : 'work',
    language: values.get('language') ?? 'en',
    exact: list('exact'),
    near: list('near'),
    far: list('far'),
    level: Number(values.get('level') ?? 2),
    languages: list('languages'),
    needs: list('needs'),
    facts: facts,
    ...readMarks(marked.trimEnd()),
  };
}

const MARK = /\{([a-z]+(?:\d+)?(?:-[A-Za-z\d-]+)?p?):([^{}]*)\}/g;

function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(from, found.index);
    const words = found[2] ?? '';
    marks.push({ ...meaningOf(found[1] ?? ''), start: text.length, end: text.length + words.length, text: words });
    text += words;
    from = found.index + found[0].length;
  }
  return { text: text + marked.slice(from), marks };
}

const KINDS: Readonly<Record<string, Mark['kind']>> = {
  t: 'title',
  c: 'company',
  l: 'location',
  s: 'salary',
  r: 'skill',
  p: 'skill',
  o: 'open',
  x: 'aimed',
};

function meaningOf(tag: string): Pick<Mark, 'kind' | 'value' | 'required'> {
  const plain = KINDS[tag];
  if (plain) return { kind: plain, value: '', required: tag !== 'p' };
  const years = /^y(\d+)(p?)$/.exec(tag);
  if (years) return { kind: 'years', value: years[1] ?? '', required: !years[2] };
  const named = /^(edu|lg)-(.+?)(-p)?$/.exec(tag);
  if (!named) throw new Error(`unknown mark ${tag}`);
  return { kind: named[1] === 'edu' ? 'education' : 'language', value: named[2] ?? '', required: !named[3] };
}
