import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extract } from '../extract/extract.js';
import { EngineProblem } from '../model/engine-problem.js';
import type { JsonResume } from '../model/json-resume.js';
import type { RenderFormat } from './rendered-document.js';
import { render } from './render.js';
import { TEMPLATES } from './templates.js';

const asOf = '2025-06-30';

/** One value in every field of JSON Resume. */
const everyField: JsonResume = {
  basics: {
    name: 'Nadia Ferreira-Holt',
    label: 'Process Engineer',
    email: 'nadia@example.org',
    phone: '+44 20 7946 0123',
    url: 'https://ferreira.example.org',
    summary: 'Keeps breweries running.\n\nWrites handbooks people read.',
    location: { address: '4 Quay Street', postalCode: 'BS1 4DJ', city: 'Bristol', countryCode: 'GB', region: 'Avon' },
    profiles: [{ network: 'Fediverse', username: 'nadiafh', url: 'https://social.example/@n' }],
  },
  work: [
    {
      name: 'Tidewater Brewing',
      position: 'Lead Engineer',
      location: 'Bath',
      description: 'Craft brewery',
      url: 'https://tidewater.example',
      startDate: '2021-03',
      summary: 'Leads six.',
      highlights: ['Cut steam use by 31 %.'],
    },
    { name: 'Tidewater Brewing', position: 'Engineer', startDate: '2018', endDate: '2021-02' },
  ],
  volunteer: [
    { organization: 'Harbour Watch', position: 'Coxswain', url: 'https://harbour.example', startDate: '2019' },
  ],
  education: [
    {
      institution: 'University of Leeds',
      url: 'https://leeds.example',
      area: 'Chemical Engineering',
      studyType: 'MEng',
      startDate: '2012',
      endDate: '2016-07-14',
      score: 'First',
      courses: ['Thermodynamics', 'Control'],
    },
  ],
  awards: [{ title: 'Young Engineer', date: '2020-11', awarder: 'Guild of Brewers', summary: 'For the boiler.' }],
  certificates: [{ name: 'NEBOSH', date: '2019', url: 'https://cert.example/9', issuer: 'Safety Board' }],
  publications: [
    {
      name: 'Steam for less',
      publisher: 'Brewer’s Digest',
      releaseDate: '2022-05',
      url: 'https://digest.example',
      summary: 'Survey.',
    },
  ],
  skills: [{ name: 'Process', level: 'Expert', keywords: ['P&ID', 'HAZOP'] }],
  languages: [{ language: 'Portuguese', fluency: 'Fluent' }],
  interests: [{ name: 'Rowing', keywords: ['Gigs'] }],
  references: [{ name: 'Owen Price', reference: 'Calm in any flood.' }],
  projects: [
    {
      name: 'Heat map',
      description: 'Finds leaks.',
      highlights: ['Saved 40 MWh.'],
      keywords: ['Python'],
      startDate: '2023',
      endDate: '2024',
      url: 'https://heat.example',
      roles: ['Author'],
      entity: 'Open Brew',
      type: 'Tool',
    },
  ],
};

const shown = [
  ...['Nadia Ferreira-Holt', 'Process Engineer', 'nadia@example.org', '+44 20 7946 0123', 'ferreira.example.org'],
  ...['Keeps breweries running.', 'Writes handbooks people read.', '4 Quay Street', 'Bristol', 'BS1 4DJ', 'Avon'],
  ...['United Kingdom', 'Fediverse', 'nadiafh', 'social.example/@n', 'Tidewater Brewing', 'Lead Engineer', 'Bath'],
  ...[
    'Craft brewery',
    'tidewater.example',
    'Mar 2021 – Present',
    'Leads six.',
    'Cut steam use by 31 %.',
    '2018 – Feb 2021',
  ],
  ...['Harbour Watch', 'Coxswain', 'harbour.example', '2019 – Present', 'University of Leeds', 'leeds.example'],
  ...['Chemical Engineering', 'MEng', '2012 – 14 Jul 2016', 'First', 'Thermodynamics, Control', 'Young Engineer'],
  ...['Nov 2020', 'Guild of Brewers', 'For the boiler.', 'NEBOSH', 'cert.example/9', 'Safety Board', 'Steam for less'],
  ...['Brewer’s Digest', 'May 2022', 'digest.example', 'Survey.', 'Process', 'Expert', 'P&ID, HAZOP', 'Portuguese'],
  ...['Fluent', 'Rowing', 'Gigs', 'Owen Price', 'Calm in any flood.', 'Heat map', 'Finds leaks.', 'Saved 40 MWh.'],
  ...['Python', '2023 – 2024', 'heat.example', 'Author', 'Open Brew', 'Tool'],
];

async function textOf(resume: JsonResume, format: RenderFormat, template?: string): Promise<string> {
  const { bytes, extension } = await render({ resume, format, template, asOf, locale: 'en' });
  return (await extract({ bytes, fileName: `cv.${extension}` })).text.replace(/[\s\u00a0]+/g, ' ');
}

describe('render', () => {
  const targets: [RenderFormat, string][] = [
    ...TEMPLATES.flatMap(({ id }): [RenderFormat, string][] => [
      ['pdf', id],
      ['docx', id],
    ]),
    ['md', 'classic'],
    ['html', 'classic'],
    ['txt', 'classic'],
  ];

  it.each(targets)('says every field in %s, %s', async (format, template) => {
    const text = await textOf(everyField, format, template);
    expect(shown.filter((part) => !text.includes(part))).toEqual([]);
  });

  it.each(targets)('gives the same bytes again in %s, %s', async (format, template) => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => render({ resume: everyField, format, template, asOf, locale: 'fr' })),
    );
    expect(Buffer.compare(first?.bytes ?? Buffer.of(), second?.bytes ?? Buffer.of(1))).toBe(0);
  });

  it('names an employer of several roles once', async () => {
    expect((await textOf(everyField, 'txt')).split('Tidewater Brewing')).toHaveLength(2);
  });

  it('leaves out sections without content', async () => {
    const text = await textOf(
      { basics: { name: 'Tom Hale' }, work: [], skills: [{ name: '  ' }], awards: [{}] },
      'txt',
    );
    expect(text.trim()).toBe('Tom Hale');
  });

  it.each(TEMPLATES.map(({ id }) => id))('heads an entry that says only when, in %s', async (template) => {
    const resume = { basics: { name: 'Tom Hale' }, work: [{ startDate: '2020' }], certificates: [{ date: '2021' }] };
    const { bytes } = await render({ resume, format: 'pdf', template, asOf });
    expect(bytes.length).toBeGreaterThan(1000);
  });

  it('refuses a template it does not have', async () => {
    await expect(render({ resume: {}, format: 'pdf', template: 'toString', asOf })).rejects.toMatchObject({
      code: 'unknown_template',
    });
    await expect(render({ resume: {}, format: 'pdf', template: '', asOf })).rejects.toBeInstanceOf(EngineProblem);
  });

  it('refuses what is no resume', async () => {
    const resume = { work: 'ten years' } as unknown as JsonResume;
    await expect(render({ resume, format: 'txt', asOf })).rejects.toMatchObject({ code: 'invalid_resume' });
  });

  it('writes valid JSON Resume whose bytes do not depend on the order of keys', async () => {
    const forwards = await render({ resume: { basics: { name: 'A', email: 'a@b.example' } }, format: 'json', asOf });
    const backwards = await render({ resume: { basics: { email: 'a@b.example', name: 'A' } }, format: 'json', asOf });
    expect(backwards.bytes).toEqual(forwards.bytes);
    expect(JSON.parse(new TextDecoder().decode(forwards.bytes))).toMatchObject({
      $schema: expect.stringContaining('jsonresume') as string,
      basics: { name: 'A', email: 'a@b.example' },
    });
  });
});

describe('a rendered PDF', () => {
  const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

  it('declares PDF/UA-1, its language and its date, and carries the resume', async () => {
    const { bytes, pages } = await render({ resume: everyField, format: 'pdf', asOf, locale: 'de-AT' });
    expect(latin(bytes)).toMatch(/pdfuaid:part>1</);
    expect(latin(bytes)).toMatch(/\/Lang \(de-AT\)/);
    expect(latin(bytes)).toMatch(/\/CreationDate \(D:20250630000000/);
    expect(latin(bytes)).toContain('resume.json');
    expect(pages).toBeGreaterThanOrEqual(1);
  });

  it('prints hostile text as it is', async () => {
    const hostile = '#import "x.typ": * $x^2$ \\u{41} *b* _i_ `r` @r <l> // c /* d */ #panic()';
    const text = await textOf({ basics: { name: hostile, summary: `= ${hostile}` } }, 'pdf');
    expect(text.split(hostile)).toHaveLength(3);
  });

  it('sets words of absurd length in bounded time', async () => {
    const started = process.cpuUsage();
    const basics = { name: 'a-'.repeat(2_000), label: '\u0301'.repeat(9_000), summary: 'x'.repeat(10_000) };
    expect((await render({ resume: { basics }, format: 'pdf', asOf })).pages).toBeGreaterThan(1);
    expect(process.cpuUsage(started).user).toBeLessThan(4_000_000);
  });

  it('says which characters no font can draw, and is made all the same', async () => {
    const { undrawn } = await render({ resume: { basics: { name: 'ትግራይ Kim 🚀' } }, format: 'pdf', asOf });
    expect(undrawn).toEqual(expect.arrayContaining(['ት', 'ግ', 'ራ', 'ይ', '🚀']));
  });

  it.each([
    ['right to left', 'محاسبة قانونية بخبرة تسع سنوات'],
    ['Hebrew', 'מורה למתמטיקה עם שבע שנות ניסיון'],
    ['Japanese', '業務システムの画面設計を八年間担当'],
    ['Chinese', '十年快消品销售经验'],
    ['Korean', '물류 창고 관리 팔 년'],
    ['Thai', 'พยาบาลวิชาชีพ'],
    ['Devanagari', 'नर्स और प्रशिक्षक'],
    ['stars and arrows', 'C1 ★★★★☆ → C2 ✓'],
    ['Cyrillic and Greek', 'Ведущий аналитик, Αρχιμάγειρας'],
  ])('draws %s', async (_, summary) => {
    const { undrawn } = await render({ resume: { basics: { summary } }, format: 'pdf', asOf });
    expect(undrawn).toBeUndefined();
    expect(await textOf({ basics: { summary } }, 'pdf')).toContain(summary);
  });
});

describe('the fonts of the machine', () => {
  const packages = join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json')), '..');
  const everyScript = 'Ünïcode *Łódź* Ж Ω שלום مرحبا 日本語の 한국 नर्स ไทย ★ → ∑ ﬁ ð';
  const program = `
    import { render } from './src/cv/engine/render/render.ts';
    const resume = { basics: { name: 'Kim', label: ${JSON.stringify(everyScript)}, summary: ${JSON.stringify(everyScript)} } };
    const { createHash } = await import('node:crypto');
    for (const template of ['classic', 'modern', 'academic']) {
      const { bytes, undrawn = [] } = await render({ resume, format: 'pdf', template, asOf: '2025-06-30', locale: 'en' });
      console.log(template, createHash('sha256').update(bytes).digest('hex'), undrawn.join(''));
    }`;

  /** Renders where fontconfig knows only the fonts of one folder, or none. */
  function renderedWith(folder: string, fonts: string): string {
    const config = join(folder, 'fonts.conf');
    writeFileSync(config, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
    return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, FONTCONFIG_FILE: config, HOME: folder },
      encoding: 'utf8',
    });
  }

  // Where the fonts are looked for can only be turned on Linux.
  (process.platform === 'linux' ? it : it.skip)(
    'change nothing, not even those named as ours are',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
      try {
        const without = renderedWith(folder, `<dir>${folder}</dir>`);
        expect(without).toMatch(/^classic [0-9a-f]{64} /m);
        expect(renderedWith(folder, `<dir>${packages}</dir>`)).toBe(without);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );
});

describe('a rendered DOCX', () => {
  it('has real headings, bullets and links, and only the given date', async () => {
    const { bytes } = await render({ resume: everyField, format: 'docx', asOf });
    const files = unzipSync(bytes);
    const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(part('word/document.xml')).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(part('word/document.xml')).toMatch(/<w:numPr>/);
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://tidewater.example"');
    expect(part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2025-06-30T00:00:00Z',
      '2025-06-30T00:00:00Z',
    ]);
  });
});

describe('a rendered HTML page', () => {
  it('runs nothing and links nowhere but to the web and to mail', async () => {
    const resume: JsonResume = {
      basics: { name: '<script>alert(1)</script>', url: 'javascript:alert(1)', email: 'a@b.example?cc=c@d.example' },
      projects: [
        { name: 'x', url: 'data:text/html,x' },
        { name: 'y', url: 'https://y.example/"onload="x' },
      ],
    };
    const html = new TextDecoder().decode((await render({ resume, format: 'html', asOf })).bytes);
    expect(html).not.toMatch(/<script|onload="x"/);
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://y.example/%22onload=%22x"']);
  });
});
