import type { JsonResume, Work, Education, Language, Skill } from '../../model/json-resume.js';
import type { XmlElement } from '../archive/xml.js';
import { all, local, readHtmlFields, textAt } from './europass-xml.js';

/** Europass XML v3 (2012-2020): `SkillsPassport` with everything under `LearnerInfo`. */
export function fromSkillsPassport(root: XmlElement): JsonResume {
  const learner = local(root, 'LearnerInfo') ?? root;
  const skills = local(learner, 'Skills');
  const headline = textAt(learner, 'Headline', 'Description', 'Label');
  const isSummary = /statement|profile/i.test(textAt(learner, 'Headline', 'Type', 'Code') ?? '');
  return {
    basics: {
      ...readPerson(local(learner, 'Identification')),
      ...(isSummary ? { summary: headline } : { label: headline }),
    },
    work: all(learner, 'WorkExperienceList', 'WorkExperience').map(readWork),
    education: all(learner, 'EducationList', 'Education').map(readEducation),
    languages: readLanguages(skills && local(skills, 'Linguistic')),
    skills: readSkills(skills),
    ...readAchievements(learner),
  };
}

function readPerson(identification: XmlElement | undefined): JsonResume['basics'] {
  if (!identification) return {};
  const contact = local(identification, 'ContactInfo') ?? identification;
  const address = local(contact, 'Address', 'Contact');
  const phone = all(contact, 'TelephoneList', 'Telephone')[0] ?? local(contact, 'Telephone');
  const website = all(contact, 'WebsiteList', 'Website')[0] ?? local(contact, 'Website');
  const profiles = all(contact, 'InstantMessagingList', 'InstantMessaging').map((one) => ({
    network: textAt(one, 'Use', 'Label') ?? textAt(one, 'Use', 'Code'),
    username: textAt(one, 'Contact'),
  }));
  return {
    name: [textAt(identification, 'PersonName', 'FirstName'), textAt(identification, 'PersonName', 'Surname')]
      .filter(Boolean)
      .join(' '),
    email: textAt(contact, 'Email', 'Contact'),
    phone: phone && textAt(phone, 'Contact'),
    url: website && textAt(website, 'Contact'),
    location: address && {
      address: textAt(address, 'AddressLine'),
      postalCode: textAt(address, 'PostalCode'),
      city: textAt(address, 'Municipality'),
      countryCode: textAt(address, 'Country', 'Code')?.toUpperCase(),
    },
    profiles,
  };
}

function readWork(entry: XmlElement): Work {
  const { paragraphs, items } = readHtmlFields(entry, 'Activities');
  const address = local(entry, 'Employer', 'ContactInfo', 'Address', 'Contact');
  return {
    position: textAt(entry, 'Position', 'Label'),
    name: textAt(entry, 'Employer', 'Name'),
    location: place(address),
    url: textAt(entry, 'Employer', 'ContactInfo', 'Website', 'Contact'),
    ...readPeriod(entry),
    summary: paragraphs.join('\n'),
    highlights: items,
  };
}

function readEducation(entry: XmlElement): Education {
  const { paragraphs, items } = readHtmlFields(entry, 'Activities');
  return {
    studyType: textAt(entry, 'Title'),
    area: textAt(entry, 'Field', 'Label'),
    institution: textAt(entry, 'Organisation', 'Name'),
    ...readPeriod(entry),
    courses: [...paragraphs, ...items],
  };
}

function readPeriod(entry: XmlElement): { startDate?: string; endDate?: string } {
  return { startDate: dateOf(local(entry, 'Period', 'From')), endDate: dateOf(local(entry, 'Period', 'To')) };
}

/** `<From year="2016" month="--03" day="---15"/>`, with no more precision than it has. */
function dateOf(element: XmlElement | undefined): string | undefined {
  const { year, month, day } = element?.attributes ?? {};
  const digits = (part: string | undefined) => /\d{2}/.exec(part ?? '')?.[0];
  if (!/^\d{4}$/.test(year ?? '')) return undefined;
  return [year, digits(month), digits(month) === undefined ? undefined : digits(day)].filter(Boolean).join('-');
}

function readLanguages(linguistic: XmlElement | undefined): Language[] {
  if (!linguistic) return [];
  const mother = all(linguistic, 'MotherTongueList', 'MotherTongue').map((one) => ({
    language: textAt(one, 'Description', 'Label') ?? textAt(one, 'Description', 'Code'),
    fluency: 'Native speaker',
  }));
  const foreign = all(linguistic, 'ForeignLanguageList', 'ForeignLanguage').map((one) => {
    const levels = (local(one, 'ProficiencyLevel')?.children ?? []).flatMap((level) =>
      typeof level === 'string' ? [] : [textAt(level) ?? ''],
    );
    return {
      language: textAt(one, 'Description', 'Label') ?? textAt(one, 'Description', 'Code'),
      fluency: levelRange(levels),
    };
  });
  return [...mother, ...foreign];
}

/** One CEFR level where all agree, else the span from lowest to highest ("B1-C1"). */
export function levelRange(levels: readonly string[]): string | undefined {
  const known = [...new Set(levels.filter((level) => /^[ABC][12]$/.test(level)))].sort();
  return known.length > 1 ? `${known[0]}-${known.at(-1)}` : known[0];
}

function readSkills(skills: XmlElement | undefined): Skill[] {
  const groups: [tag: string, name: string][] = [
    ['Computer', 'Digital skills'],
    ['JobRelated', 'Job-related skills'],
    ['Communication', 'Communication skills'],
    ['Organisational', 'Organisational skills'],
    ['Other', 'Other skills'],
  ];
  const described = groups.flatMap(([tag, name]) => {
    const group = skills && local(skills, tag);
    const { paragraphs, items } = group ? readHtmlFields(group, 'Description') : { paragraphs: [], items: [] };
    const keywords = [...paragraphs, ...items];
    return keywords.length > 0 ? [{ name, keywords }] : [];
  });
  const licences = skills ? all(skills, 'Driving', 'Description', 'Licence').map((one) => textAt(one) ?? '') : [];
  return licences.length > 0 ? [...described, { name: 'Driving licence', keywords: licences }] : described;
}

/** Achievements are of any kind; their code says which list of the resume they belong to. */
function readAchievements(learner: XmlElement): JsonResume {
  const resume: JsonResume = {};
  for (const achievement of all(learner, 'AchievementList', 'Achievement')) {
    const code = textAt(achievement, 'Title', 'Code') ?? '';
    const title = textAt(achievement, 'Title', 'Label') ?? code;
    const { paragraphs, items } = readHtmlFields(achievement, 'Description');
    const lines = [...paragraphs, ...items];
    if (/publication/i.test(code)) (resume.publications ??= []).push(...lines.map((name) => ({ name })));
    else if (/honor|award/i.test(code)) (resume.awards ??= []).push(...lines.map((name) => ({ title: name })));
    else if (/certification/i.test(code)) (resume.certificates ??= []).push(...lines.map((name) => ({ name })));
    else if (/project/i.test(code)) (resume.projects ??= []).push({ name: title, description: lines.join('\n') });
    else if (/reference/i.test(code)) (resume.references ??= []).push({ reference: lines.join('\n') });
    else (resume.interests ??= []).push({ name: title, keywords: lines });
  }
  return resume;
}

function place(address: XmlElement | undefined): string | undefined {
  if (!address) return undefined;
  return [textAt(address, 'Municipality'), textAt(address, 'Country', 'Label')].filter(Boolean).join(', ') || undefined;
}
