import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { JsonResume } from '../../src/cv/engine/model/json-resume.js';
import { findLeaks } from '../../src/cv/engine/redact/find-leaks.js';
import { redact } from '../../src/cv/engine/redact/redact.js';
import { render, type RenderInput } from '../../src/cv/engine/render/render.js';
import { TEMPLATES } from '../../src/cv/engine/render/templates.js';
import { loadCorpus } from '../corpus/load.js';
import { truthOf } from '../corpus/truth.js';
import type { Row } from '../measure/rows.js';

const AS_OF = '2025-06-30';

/** A resume with everything in its prose that a blind reader must not see, and the words that would give it away. */
interface Trap {
  id: string;
  locale: string;
  resume: JsonResume;
  secrets: string[];
}

const SENTENCES: Readonly<Record<string, (first: string, last: string) => string[]>> = {
  en: (first, last) => [
    `${first} led the night shift; ask ${first.toUpperCase()} ${last}.`,
    `${last}'s handover sheet is still in use. She wrote it at age 34.`,
    'Born in 1984. Polish national, married, two children.',
  ],
  de: (first, last) => [`${first} ${last} leitete die Nachtschicht.`, 'Geboren am 12.05.1984. Staatsangehörigkeit: polnisch.', 'Familienstand: verheiratet'],
  fr: (first, last) => [`${first} ${last} a dirigé l’équipe de nuit.`, 'Née le 12 mai 1984', 'Nationalité : polonaise'],
  es: (first, last) => [`${first} ${last} dirigió el turno de noche.`, 'Fecha de nacimiento: 12/05/1984', 'Nacionalidad: polaca'],
  it: (first, last) => [`${first} ${last} ha diretto il turno di notte.`, 'Data di nascita: 12/05/1984', 'Nazionalità: polacca'],
  pt: (first, last) => [`${first} ${last} dirigiu o turno da noite.`, 'Data de nascimento: 12/05/1984', 'Nacionalidade: polaca'],
  nl: (first, last) => [`${first} ${last} leidde de nachtdienst.`, 'Geboortedatum: 12-05-1984', 'Nationaliteit: Poolse'],
  pl: (first, last) => [`${first} ${last} kierowała nocną zmianą.`, 'Data urodzenia: 12.05.1984', 'Narodowość: polska'],
}; // prettier-ignore

/** Told by hand which words of those sentences are secret. */
const SECRET = /1984|\bpoln|\bpolon|polac|polsk|poolse|polish|verheiratet|married|age 34/gi;

async function traps(): Promise<Trap[]> {
  const cvs = await loadCorpus();
  return cvs.flatMap((cv) => {
    const sentences = SENTENCES[cv.language];
    const [first = '', ...rest] = cv.name.split(/\s+/);
    const last = rest.at(-1) ?? '';
    if (!sentences || first.length < 3 || last.length < 3) return [];
    const { resume } = truthOf(cv);
    const handle = `${first}_${last}88`.toLowerCase();
    const email = `${first}.${last}@mail.example`.toLowerCase();
    const lines = sentences(first, last);
    const told = [
      ...lines,
      `${first} ${last}: ${email}, @${handle}, https://github.com/${handle}`,
      `CV_${first}_${last}.pdf +44 20 7946 0123`,
    ];
    const trapped: JsonResume = {
      ...resume,
      basics: {
        ...resume.basics,
        email,
        phone: '+44 20 7946 0123',
        image: `https://photo.example/${handle}.jpg`,
        summary: `${resume.basics?.summary ?? ''} ${told[0]} ${told[3]}`,
        profiles: [{ network: 'GitHub', username: handle, url: `https://github.com/${handle}` }],
        location: { address: '17 Quayside Row', city: 'Bristol', postalCode: 'BS1 4ZZ', countryCode: 'GB' },
      },
      work: resume.work?.map((job, at) =>
        at === 0 ? { ...job, highlights: [...(job.highlights ?? []), ...told] } : job,
      ),
      education: [
        ...(resume.education ?? []),
        { institution: 'Northern College', area: 'Crafts', startDate: '1971', endDate: '1973' },
      ],
      references: [{ name: `Prof. ${last}`, reference: `${first} is calm.` }],
    };
    const secrets = [
      handle,
      email,
      'photo.example',
      '17 Quayside Row',
      'BS1 4ZZ',
      '7946 0123',
      '79460123',
      '1971',
      '1973',
      'github.com',
    ];
    const planted = lines.flatMap((line) => line.match(SECRET) ?? []);
    return [
      { id: cv.id, locale: cv.language, resume: trapped, secrets: [...secrets, ...planted, ...namesOf(first, last)] },
    ];
  });
}

/** Names, unless the CV has the same word for something else. */
const namesOf = (first: string, last: string): string[] => [first, last];

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** A secret as a word of its own; in prose of other kinds a short name may be part of a longer word. */
function isIn(text: string, secret: string): boolean {
  const escaped = plain(secret).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

const tool = (command: string, args: string[]): string =>
  execFileSync(command, args, { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] }).toString();

/** All that a file says: its text, its metadata, what is attached to it or packed in it. */
function everythingIn(bytes: Uint8Array, format: string): string {
  if (format === 'docx') {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    // Words may be split over runs, and addresses stand in attributes: both are read.
    return parts
      .map(([name, part]) => `${name}\n${strFromU8(part)}\n${strFromU8(part).replace(/<[^>]*>/g, '')}`)
      .join('\n');
  }
  if (format !== 'pdf') return new TextDecoder().decode(bytes);
  const folder = mkdtempSync(join(tmpdir(), 'blind-'));
  try {
    const file = join(folder, 'cv.pdf');
    writeFileSync(file, bytes);
    const raw = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString('latin1');
    const attached = tool('qpdf', ['--list-attachments', file]).includes('resume.json')
      ? tool('qpdf', ['--show-attachment=resume.json', file])
      : '';
    const links = (
      raw.match(/\/URI \([^)]*\)|\/(?:Title|Author|Subject|Keywords|Alt|ActualText|Contents) [(<][^)>]*[)>]/g) ?? []
    ).join('\n');
    return [
      tool('pdftotext', [file, '-']),
      tool('pdfinfo', [file]),
      tool('pdfinfo', ['-meta', file]),
      attached,
      links,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TARGETS: Pick<RenderInput, 'format' | 'template'>[] = [
  ...TEMPLATES.flatMap(({ id }): Pick<RenderInput, 'format' | 'template'>[] => [
    { format: 'pdf', template: id },
    { format: 'docx', template: id },
  ]),
  { format: 'md' },
  { format: 'html' },
  { format: 'txt' },
  { format: 'json' },
];

async function leaksOf({ locale, resume, secrets }: Trap): Promise<string[]> {
  const blind = redact(resume);
  const found: string[] = [];
  for (const target of TARGETS) {
    const { bytes } = await render({ resume: blind, ...target, locale, asOf: AS_OF });
    const all = plain(everythingIn(bytes, target.format));
    const where = `${target.format} ${target.template ?? ''}`.trim();
    found.push(...secrets.filter((secret) => isIn(all, secret)).map((secret) => `${where}: ${secret}`));
    if (target.format === 'txt') {
      const leaks = findLeaks(new TextDecoder().decode(bytes), resume);
      found.push(...leaks.map(({ kind, text }) => `${where}: ${kind} ${text}`));
    }
  }
  return found;
}

/** Blind CVs of the whole corpus in every format and template, read back with other people's tools and searched for what was planted. */
export async function measureBlind(): Promise<Row[]> {
  const all = await traps();
  let leaks = 0;
  for (const trap of all) leaks += (await leaksOf(trap)).length;
  const note = `${all.length} CVs in ${TARGETS.length} formats and templates; text, metadata, links and attachments`;
  return [
    { stage: 'redact', figure: 'leaks in blind CVs', bar: 0, sense: 'atMost', unit: 'count', report: leaks, note },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const all = await traps();
  let count = 0;
  for (const trap of all) {
    const leaks = await leaksOf(trap);
    count += leaks.length;
    if (leaks.length > 0) console.log(trap.id, [...new Set(leaks)].slice(0, 8).join(' | '));
  }
  console.log(`${all.length} CVs, ${count} leaks`);
}
