import isoLanguages from '@cospired/i18n-iso-languages';
import english from '@cospired/i18n-iso-languages/langs/en.json' with { type: 'json' };
import type { Basics, Education, JsonResume, Language, Skill, Work } from '../../model/json-resume.js';
import type { XmlElement } from '../archive/xml.js';
import { levelRange } from './europass-passport.js';
import { all, local, readHtmlFields, textAt } from './europass-xml.js';

isoLanguages.registerLocale(english);

/** The Europass profile since 2020: an HR-XML `Candidate`, also attached to the PDFs that Europass makes. */
export function fromCandidate(root: XmlElement): JsonResume {
  const person = local(root, 'CandidatePerson') ?? root;
  const profile = local(root, 'CandidateProfile') ?? root;
  const { paragraphs, items } = readHtmlFields(profile, 'ExecutiveSummary');
  return {
    basics: { ...readPerson(person), summary: [...paragraphs, ...items].join('\n') },
    work: all(profile, 'EmploymentHistory', 'EmployerHistory').flatMap(readEmployer),
    education: all(profile, 'EducationHistory', 'EducationOrganizationAttendance').map(readEducation),
    languages: readLanguages(person, profile),
    skills: readSkills(profile),
    projects: all(profile, 'Projects', 'Project').map((one) => ({
      ...titled(one),
      name: textAt(one, 'Title') ?? textAt(one, 'Name'),
      url: textAt(one, 'Link'),
    })),
    certificates: [
      ...all(profile, 'Certifications', 'Certification'),
      ...all(profile, 'CourseCertifications', 'CourseCertification'),
    ].map((one) => ({
      name: textAt(one, 'CertificationName') ?? textAt(one, 'Title') ?? textAt(one, 'Name'),
      issuer: textAt(one, 'IssuingAuthority', 'Name') ?? textAt(one, 'IssuingAuthority'),
      date: dateOf(local(one, 'FirstIssuedDate') ?? local(one, 'IssuedDate') ?? local(one, 'StartDate')),
    })),
    publications: all(profile, 'PublicationHistory', 'Publication').map((one) => ({
      name: textAt(one, 'FormattedPublicationDescription') ?? textAt(one, 'Title'),
      publisher: textAt(one, 'Reference'),
      releaseDate: textAt(one, 'Year'),
      url: textAt(one, 'Link'),
    })),
    volunteer: all(profile, 'VoluntaryWorks', 'VoluntaryWork').map((one) => ({
      position: textAt(one, 'Title') ?? textAt(one, 'Role'),
      organization: textAt(one, 'OrganizationName') ?? textAt(one, 'Organization'),
      ...readPeriod(local(one, 'Period') ?? one),
      summary: titled(one).description,
    })),
    awards: all(profile, 'HonorsAndAwards', 'HonorAndAward').map((one) => ({
      title: textAt(one, 'Title'),
      awarder: textAt(one, 'AwardingInstitution'),
      date: dateOf(local(one, 'Date')),
      summary: titled(one).description,
    })),
    interests: all(profile, 'HobbiesAndInterests', 'HobbyAndInterest').map((one) => ({
      name: textAt(one, 'Title') ?? textAt(one),
    })),
    references: all(profile, 'EmploymentReferences', 'EmploymentReference').map((one) => ({
      name: textAt(one, 'FormattedName') ?? textAt(one),
    })),
  };
}

function readPerson(person: XmlElement): Basics {
  const basics: Basics = {
    name: [textAt(person, 'PersonName', 'GivenName'), textAt(person, 'PersonName', 'FamilyName')]
      .filter(Boolean)
      .join(' '),
    profiles: [],
  };
  for (const channel of all(person, 'Communication')) {
    const code = textAt(channel, 'ChannelCode') ?? '';
    const uri = textAt(channel, 'URI');
    const address = local(channel, 'Address');
    if (address) basics.location ??= readAddress(address);
    else if (/email/i.test(code)) basics.email ??= uri;
    else if (/telephone|phone|mobile/i.test(code)) basics.phone ??= readPhone(channel);
    else if (/web/i.test(code)) basics.url ??= uri;
    else if (uri !== undefined)
      basics.profiles?.push({ network: textAt(channel, 'UseCode') ?? textAt(channel, 'OtherTitle'), url: uri });
  }
  return basics;
}

function readPhone(channel: XmlElement): string | undefined {
  const country = textAt(channel, 'CountryDialing')?.replace(/^\+?/, '+');
  return (
    [country, textAt(channel, 'AreaDialing'), textAt(channel, 'DialNumber')].filter(Boolean).join(' ') || undefined
  );
}

function readAddress(address: XmlElement): Basics['location'] {
  return {
    address: textAt(address, 'AddressLine') ?? textAt(address, 'StreetName'),
    postalCode: textAt(address, 'PostalCode'),
    city: textAt(address, 'CityName'),
    countryCode: textAt(address, 'CountryCode')?.toUpperCase(),
  };
}

/** Several positions at one employer are several entries. */
function readEmployer(employer: XmlElement): Work[] {
  const name = textAt(employer, 'OrganizationName');
  return all(employer, 'PositionHistory').map((position) => {
    const { paragraphs, items } = readHtmlFields(position, 'Description');
    const city =
      textAt(position, 'City') ?? textAt(employer, 'OrganizationContact', 'Communication', 'Address', 'CityName');
    return {
      position: textAt(position, 'PositionTitle'),
      name,
      location: [city, textAt(position, 'Country')].filter(Boolean).join(', '),
      ...readPeriod(local(position, 'EmploymentPeriod')),
      summary: paragraphs.join('\n'),
      highlights: items,
    };
  });
}

function readEducation(entry: XmlElement): Education {
  const degree = local(entry, 'EducationDegree');
  const { paragraphs, items } = degree
    ? readHtmlFields(degree, 'OccupationalSkillsCovered')
    : { paragraphs: [], items: [] };
  return {
    institution: textAt(entry, 'OrganizationName'),
    studyType: (degree && textAt(degree, 'DegreeName')) ?? textAt(entry, 'ProgramName'),
    area: degree && (textAt(degree, 'FieldOfStudy') ?? textAt(degree, 'DegreeMajor', 'ProgramName')),
    score: degree && textAt(degree, 'FinalGrade', 'ScoreText'),
    ...readPeriod(local(entry, 'AttendancePeriod')),
    courses: [...paragraphs, ...items],
  };
}

function readPeriod(period: XmlElement | undefined): { startDate?: string; endDate?: string } {
  if (!period) return {};
  return { startDate: dateOf(local(period, 'StartDate')), endDate: dateOf(local(period, 'EndDate')) };
}

function dateOf(element: XmlElement | undefined): string | undefined {
  const text = element && (textAt(element, 'FormattedDateTime') ?? textAt(element));
  return /^\d{4}(?:-\d{2}){0,2}/.exec(text ?? '')?.[0];
}

function readLanguages(person: XmlElement, profile: XmlElement): Language[] {
  const mother = all(person, 'PrimaryLanguageCode').map((code) => ({
    language: languageName(textAt(code)),
    fluency: 'Native speaker',
  }));
  const foreign = competencies(profile, /^language$/i).map((one) => ({
    language: languageName(textAt(one, 'CompetencyID') ?? textAt(one, 'CompetencyName')),
    fluency: levelRange(
      all(one, 'CompetencyDimension').map((dimension) => textAt(dimension, 'Score', 'ScoreText') ?? ''),
    ),
  }));
  return [...mother, ...foreign.filter(({ language }) => !mother.some((one) => one.language === language))];
}

function languageName(code: string | undefined): string | undefined {
  return code === undefined ? undefined : (isoLanguages.getName(code.toLowerCase(), 'en') ?? code);
}

function readSkills(profile: XmlElement): Skill[] {
  const groups = [...all(profile, 'DigitalSkills', 'DigitalSkillsGroup'), ...all(profile, 'Skills', 'SkillsGroup')].map(
    (group) => ({
      name: textAt(group, 'Title') ?? 'Skills',
      keywords: [
        ...all(group, 'DigitalSkill').map((one) => textAt(one) ?? ''),
        ...all(group, 'PersonCompetency').map((one) => textAt(one, 'CompetencyName') ?? ''),
      ].filter((name) => name !== ''),
    }),
  );
  const single = competencies(profile, /digital|skill/i).flatMap((one) => {
    const name = textAt(one, 'CompetencyName');
    return name === undefined ? [] : [{ name }];
  });
  const licences = all(profile, 'Licenses', 'License')
    .map((one) => textAt(one, 'LicenseTypeCode') ?? textAt(one, 'LicenseName') ?? '')
    .filter(Boolean);
  return [
    ...groups.filter(({ keywords }) => keywords.length > 0),
    ...single,
    ...(licences.length > 0 ? [{ name: 'Driving licence', keywords: licences }] : []),
  ];
}

function competencies(profile: XmlElement, taxonomy: RegExp): XmlElement[] {
  return all(profile, 'PersonQualifications', 'PersonCompetency').filter((one) =>
    taxonomy.test(textAt(one, 'TaxonomyID') ?? ''),
  );
}

function titled(element: XmlElement): { description: string } {
  const { paragraphs, items } = readHtmlFields(element, 'Description');
  return { description: [...paragraphs, ...items].join('\n') };
}
