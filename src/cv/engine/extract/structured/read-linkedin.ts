import isoCountries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { SourceDocument } from '../../model/document.js';
import type { Basics, JsonResume, Profile } from '../../model/json-resume.js';
import { ZipArchive } from '../archive/zip.js';
import { brokenFile } from '../problems.js';
import { decodeText } from '../text/decode.js';
import { DocumentBuilder } from '../text/document-builder.js';
import { readCsv } from './csv.js';
import { addResume } from './read-json-resume.js';

isoCountries.registerLocale(english);

type Row = Record<string, string>;

/** A column that every version of the file has, to find its header by. */
const FILES = {
  Profile: 'First Name',
  Positions: 'Company Name',
  Education: 'School Name',
  Skills: 'Name',
  Languages: 'Name',
  Certifications: 'Name',
  Projects: 'Title',
  Publications: 'Name',
  Honors: 'Title',
  Volunteering: 'Company Name',
  'Email Addresses': 'Email Address',
  PhoneNumbers: 'Number',
  'Recommendations Received': 'First Name',
} as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Files about a career that JSON Resume has no place for. */
const LEFT_OUT = ['Patents', 'Organizations', 'Courses', 'Test Scores', 'Causes You Care About'];

/** @throws EngineProblem broken_file, too_large */
export function readLinkedIn(bytes: Uint8Array): SourceDocument {
  const zip = new ZipArchive(bytes, 'LinkedIn export');
  const table = (name: keyof typeof FILES): Row[] => {
    const path = zip.names.find((other) => plainName(other) === `${plainName(name)}.csv`);
    const data = path === undefined ? undefined : zip.read(path);
    return data ? readCsv(decodeText(data), [FILES[name]]) : [];
  };
  const builder = new DocumentBuilder('linkedin-zip');
  addResume(builder, toResume(table));
  const left = LEFT_OUT.filter((name) => zip.names.some((path) => plainName(path) === `${plainName(name)}.csv`));
  if (left.length > 0) builder.addLoss('linkedin_file', `JSON Resume has no place for: ${left.join(', ')}.`);
  if (builder.isEmpty) throw brokenFile('LinkedIn export');
  return builder.build();
}

function toResume(table: (name: keyof typeof FILES) => Row[]): JsonResume {
  return {
    basics: toBasics(table('Profile')[0] ?? {}, table('Email Addresses'), table('PhoneNumbers')),
    work: table('Positions').map((row) => ({
      name: row['Company Name'],
      position: row.Title,
      location: row.Location,
      ...period(row),
      ...described(row.Description),
    })),
    volunteer: table('Volunteering').map((row) => ({
      organization: row['Company Name'],
      position: row.Role,
      ...period(row),
      ...described(row.Description),
    })),
    education: table('Education').map((row) => ({
      institution: row['School Name'],
      studyType: row['Degree Name'],
      startDate: toDate(row['Start Date']),
      endDate: toDate(row['End Date']),
      courses: [row.Notes ?? '', row.Activities ?? ''].filter((note) => note !== ''),
    })),
    awards: table('Honors').map((row) => ({
      title: row.Title,
      date: toDate(row['Issued On']),
      summary: row.Description,
    })),
    certificates: table('Certifications').map((row) => ({
      name: row.Name,
      issuer: row.Authority,
      date: toDate(row['Started On']),
      url: row.Url,
    })),
    publications: table('Publications').map((row) => ({
      name: row.Name,
      publisher: row.Publisher,
      releaseDate: toDate(row['Published On']),
      url: row.Url,
      summary: row.Description,
    })),
    skills: table('Skills').map((row) => ({ name: row.Name })),
    languages: table('Languages').map((row) => ({ language: row.Name, fluency: row.Proficiency })),
    references: table('Recommendations Received').map((row) => ({
      name: [row['First Name'], row['Last Name']].filter(Boolean).join(' '),
      reference: row.Text,
    })),
    projects: table('Projects').map((row) => ({
      name: row.Title,
      description: row.Description,
      url: row.Url,
      ...period(row),
    })),
  };
}

function toBasics(profile: Row, emails: readonly Row[], phones: readonly Row[]): JsonResume['basics'] {
  const email = emails.find((row) => row.Primary === 'Yes') ?? emails[0];
  return {
    name: [profile['First Name'], profile['Last Name']].filter(Boolean).join(' '),
    label: profile.Headline,
    email: email?.['Email Address'],
    phone: phones[0]?.Number,
    summary: profile.Summary,
    location: toLocation(profile),
    profiles: toProfiles(profile),
  };
}

/** "Paris, Île-de-France, France": the last part is the country. */
function toLocation(profile: Row): Basics['location'] {
  const parts = (profile['Geo Location'] ?? '').split(',').map((part) => part.trim());
  const countryCode = parts.length > 1 ? isoCountries.getAlpha2Code(parts.at(-1) ?? '', 'en') : undefined;
  return {
    address: profile.Address,
    postalCode: profile['Zip Code'],
    city: parts[0],
    region: parts.length > 2 ? parts[1] : undefined,
    countryCode: countryCode ?? undefined,
  };
}

/** Written as `[PORTFOLIO:https://…,PERSONAL:https://…]` and `[name]`. */
function toProfiles(profile: Row): Profile[] {
  const list = (value: string | undefined) =>
    (value ?? '')
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const sites = list(profile.Websites).map((site) => ({
    network: 'Website',
    url: site.replace(/^[A-Z_ ]{1,30}:(?=\S)/, ''),
  }));
  return [...sites, ...list(profile['Twitter Handles']).map((username) => ({ network: 'Twitter', username }))];
}

function described(description: string | undefined): { summary?: string; highlights?: string[] } {
  const rows = (description ?? '')
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
  const bullet = /^[-•*·–]\s*/;
  return {
    summary: rows.filter((row) => !bullet.test(row)).join('\n'),
    highlights: rows.filter((row) => bullet.test(row)).map((row) => row.replace(bullet, '')),
  };
}

function period(row: Row): { startDate?: string; endDate?: string } {
  return { startDate: toDate(row['Started On']), endDate: toDate(row['Finished On']) };
}

/** "Jan 2019", "Mar 5, 2020", "2019" or ISO; with no more precision than it has. */
function toDate(text: string | undefined): string | undefined {
  const iso = /^\d{4}(?:[-/]\d{1,2}){0,2}/.exec(text ?? '')?.[0];
  if (iso !== undefined)
    return iso
      .split(/[-/]/)
      .map((part) => part.padStart(2, '0'))
      .join('-');
  const words = /^([A-Za-z]{3})[a-z]{0,7}\.? (?:(\d{1,2}), )?(\d{4})$/.exec(text ?? '');
  const month = MONTHS.indexOf(words?.[1]?.toLowerCase() ?? '');
  if (!words || month < 0) return /\d{4}/.exec(text ?? '')?.[0];
  return [words[3], String(month + 1).padStart(2, '0'), words[2]?.padStart(2, '0')].filter(Boolean).join('-');
}

/** "Phone Numbers", "PhoneNumbers" and "Phone_Numbers" are one file in exports of different years. */
function plainName(path: string): string {
  return (path.split('/').at(-1) ?? '').toLowerCase().replace(/[ _]/g, '');
}
