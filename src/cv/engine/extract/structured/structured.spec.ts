import type { SourceDocument } from '../../model/document.js';
import { utf8, zipOf } from '../testing/fixtures.js';
import { readEuropass } from './read-europass.js';
import { readJsonResume } from './read-json-resume.js';
import { readLinkedIn } from './read-linkedin.js';

/** Every string of the resume stands verbatim where its span says. */
function expectEveryValueFound({ structured, structuredSpans = {}, text }: SourceDocument): void {
  const walk = (node: unknown, pointer: string): void => {
    if (typeof node === 'string') {
      const { start, end } = structuredSpans[pointer] ?? { start: 0, end: 0 };
      expect([pointer, text.slice(start, end)]).toEqual([pointer, node]);
    } else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) walk(value, `${pointer}/${key}`);
  };
  walk(structured, '');
}

describe('structured formats', () => {
  it('renders a JSON Resume with every value in its place, and says what it is not', () => {
    const document = readJsonResume(
      utf8(
        JSON.stringify({
          basics: {
            name: 'Ana Silva',
            email: 'ana@example.pt',
            summary: 'Nurse.\nLikes nights.',
            location: { city: 'Porto', countryCode: 'PT' },
            profiles: [{ network: 'X', username: 'ana' }],
          },
          work: [
            {
              company: 'Hospital',
              position: 'Nurse',
              startDate: '2019-03',
              highlights: ['Led four', 'Led four'],
              summary: ' ',
            },
          ],
          skills: [{ name: 'Care', keywords: ['IV', 'ICU'] }],
          languages: ['Portuguese'],
          hobby: 'x',
        }),
      ),
    );
    expectEveryValueFound(document);
    expect(document.structured).toMatchObject({
      work: [{ name: 'Hospital', highlights: ['Led four', 'Led four'] }],
      languages: [{ language: 'Portuguese' }],
    });
    expect(document.losses).toMatchObject([{ code: 'unknown_section' }]);
  });

  it('reads Europass XML of the passport kind', () => {
    const document = readEuropass(
      utf8(
        '<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Ola</FirstName><Surname>Hansen</Surname></PersonName>' +
          '<ContactInfo><Email><Contact>ola@example.no</Contact></Email></ContactInfo><Demographics><Nationality><Label>Norwegian</Label></Nationality></Demographics></Identification>' +
          '<WorkExperienceList><WorkExperience><Period><From year="2016" month="--03"/><Current>true</Current></Period><Position><Label>Architect</Label></Position>' +
          '<Activities>&lt;p&gt;Designs&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Led 5 &amp;amp; more&lt;/li&gt;&lt;/ul&gt;</Activities><Employer><Name>Plattform AS</Name></Employer></WorkExperience></WorkExperienceList>' +
          '<Skills><Linguistic><ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description><ProficiencyLevel><Listening>C1</Listening><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic></Skills>' +
          '</LearnerInfo></SkillsPassport>',
      ),
    );
    expectEveryValueFound(document);
    expect(document.structured).toEqual({
      basics: { name: 'Ola Hansen', email: 'ola@example.no' },
      work: [
        {
          position: 'Architect',
          name: 'Plattform AS',
          startDate: '2016-03',
          summary: 'Designs',
          highlights: ['Led 5 & more'],
        },
      ],
      languages: [{ language: 'English', fluency: 'B2-C1' }],
    });
    expect(document.losses.map((loss) => loss.code)).toEqual(['europass_field']);
  });

  it('reads Europass XML of the candidate kind', () => {
    const document = readEuropass(
      utf8(
        '<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">' +
          '<CandidateSupplier><PersonContact><PersonName><oa:GivenName>Somebody</oa:GivenName></PersonName></PersonContact></CandidateSupplier>' +
          '<CandidatePerson><PersonName><oa:GivenName>Eva</oa:GivenName><hr:FamilyName>Nováková</hr:FamilyName></PersonName>' +
          '<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>420</CountryDialing><oa:DialNumber>777123456</oa:DialNumber></Communication><PrimaryLanguageCode>cze</PrimaryLanguageCode></CandidatePerson>' +
          '<CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Moravia</hr:OrganizationName><PositionHistory><PositionTitle>Analyst</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2018-01</hr:FormattedDateTime></eures:StartDate></eures:EmploymentPeriod></PositionHistory>' +
          '<PositionHistory><PositionTitle>Trainee</PositionTitle></PositionHistory></EmployerHistory></EmploymentHistory>' +
          '<PersonQualifications><PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency></PersonQualifications></CandidateProfile></Candidate>',
      ),
    );
    expectEveryValueFound(document);
    expect(document.structured).toEqual({
      basics: { name: 'Eva Nováková', phone: '+420 777123456' },
      work: [
        { position: 'Analyst', name: 'Moravia', startDate: '2018-01' },
        { position: 'Trainee', name: 'Moravia' },
      ],
      languages: [
        { language: 'Czech', fluency: 'Native speaker' },
        { language: 'English', fluency: 'B2' },
      ],
    });
  });

  it('reads a LinkedIn export', () => {
    const document = readLinkedIn(
      zipOf({
        'Basic/Profile.csv':
          'First Name,Last Name,Headline,Summary,Geo Location,Websites\nAmara,Diallo,"Planner, EMEA","Plans ""lanes"".\nSecond line.","Paris, France",[PORTFOLIO:https://amara.example]\n',
        'Basic/Positions.csv':
          'Company Name,Title,Description,Location,Started On,Finished On\nTransVia,Planner,"Runs lanes\n• Cut empties by 8%",Paris,Mar 2019,\nTransVia,Junior,,Paris,2016,Feb 2019\n',
        'Basic/Email Addresses.csv':
          'Email Address,Confirmed,Primary,Updated On\na@old.example,Yes,No,x\namara@example.org,Yes,Yes,x\n',
        'Basic/Skills.csv': 'Name\nSAP TM\n',
        'Basic/Patents.csv': 'Title\nLane planner\n',
      }),
    );
    expectEveryValueFound(document);
    expect(document.structured).toMatchObject({
      basics: {
        name: 'Amara Diallo',
        email: 'amara@example.org',
        location: { city: 'Paris', countryCode: 'FR' },
        profiles: [{ url: 'https://amara.example' }],
      },
      work: [
        {
          name: 'TransVia',
          position: 'Planner',
          startDate: '2019-03',
          summary: 'Runs lanes',
          highlights: ['Cut empties by 8%'],
        },
        { name: 'TransVia', position: 'Junior', startDate: '2016', endDate: '2019-02' },
      ],
      skills: [{ name: 'SAP TM' }],
    });
    expect(document.losses).toMatchObject([{ code: 'linkedin_file' }]);
  });

  it('finds the files of a LinkedIn export however their names are spaced', () => {
    const document = readLinkedIn(
      zipOf({
        'Complete/Profile.csv': 'First Name,Last Name\nAda,Obi\n',
        'Complete/Phone Numbers.csv': 'Extension,Number,Type\n,+44 20 7946 0018,Mobile\n',
        'Complete/Courses.csv': 'Name,Number\nFood safety,1\n',
      }),
    );
    expect(document.structured).toMatchObject({ basics: { phone: '+44 20 7946 0018' } });
    expect(document.losses[0]?.message).toContain('Courses');
  });

  it('keeps a town written as plain text and old names of JSON Resume', () => {
    const document = readJsonResume(
      utf8(
        JSON.stringify({
          basics: { name: 'Ada Obi', location: 'Porto, Portugal', phone: null },
          education: [{ institution: 'UP', gpa: '17' }],
          skills: [{ name: 'Web', keywords: 'HTML' }],
        }),
      ),
    );
    expectEveryValueFound(document);
    expect(document.structured).toEqual({
      basics: { name: 'Ada Obi', location: { address: 'Porto, Portugal' } },
      education: [{ institution: 'UP', score: '17' }],
      skills: [{ name: 'Web', keywords: ['HTML'] }],
    });
  });
});
