import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { type Client, signUp } from '../support/client.js';
import { NURSE, NURSE_AD, toPdf } from '../support/documents.js';

interface Hit {
  type: string;
  id: string;
  title: string;
  score: number;
  highlights: { text: string; marks: { start: number; end: number }[] }[];
}
interface Found {
  source: string;
  data: Hit[];
  pagination: { total_items: number };
  facets: Record<string, { value: string; count: number }[]>;
  spelling: { word: string; instead: string[] }[];
}

const DEVELOPER = `Jonas Weber
Backend Developer
jonas.weber@example.org | Leeds

# Work Experience
Backend Developer, Harbour Software
January 2020 - Present
- Built payment services with PostgreSQL and Kubernetes
- Wrote node.js services in TypeScript

# Education
BSc Computer Science, University of Leeds
2014 - 2017

# Skills
PostgreSQL, Kubernetes, TypeScript, C++
`;

describe('search', () => {
  let test: TestApp;
  let user: Client;
  let nurse: string;
  let developer: string;
  let ad: string;
  let memo: string;

  beforeAll(async () => {
    test = await startTestApp();
    user = await signUp(test.app);
    const cv = (text: string, fileName: string) =>
      user.upload<{ id: string }>('/api/user/cv/upload', { bytes: Buffer.from(text), fileName });
    nurse = (await cv(NURSE, 'Marta.md')).body.id;
    developer = (await cv(DEVELOPER, 'Jonas.md')).body.id;
    ad = (await user.post<{ id: string }>('/api/user/jobs/description', { description: NURSE_AD })).body.id;
    const pdf = await toPdf('Memo on lighthouse keeping\nThe lamp of the lighthouse in Aberdeen is lit at dusk.');
    memo = (
      await user.upload<{ id: string }>('/api/user/files/upload?file_type=analysis', {
        bytes: pdf,
        fileName: 'memo.pdf',
      })
    ).body.id;
    while ((await search({ query: 'aberdeen' })).data.length === 0) await sleep(50); // read in the background
  });
  afterAll(() => test.close());

  const search = async (body: object, by = user) => (await by.post<Found>('/api/advanced/search', body)).body;
  const ids = async (body: object) => (await search(body)).data.map(({ id }) => id);

  it.each<[string, () => string[]]>([
    ['wound care', () => [nurse, ad]],
    ['"wound care" -stockholm', () => [nurse]],
    ['"care wound"', () => []],
    ['postgresql', () => [developer]],
    ['POSTGRÉSQL', () => [developer]],
    ['node.js', () => [developer]],
    ['c++', () => [developer]],
    ['lighthouse dusk', () => [memo]],
    ['memo.pdf', () => [memo]],
    ['nonexistentword', () => []],
    ['& | ! ( ) : * \' " \\', () => []],
    ["x'); drop table users; --", () => []],
  ])('finds what has %j', async (query, expected) => {
    expect((await ids({ query })).sort()).toEqual(expected().sort());
  });

  it.each([
    ['kuberntes', 'kubernetes'],
    ['postgrseql', 'postgresql'],
    ['lihgthouse', 'lighthouse'],
    ['typescrpt', 'typescript'],
  ])('forgives %j', async (query, meant) => {
    const found = await search({ query });
    expect(found.data).toHaveLength(1);
    expect(found.spelling).toEqual([{ word: query, instead: [meant] }]);
    expect(found.data[0]?.highlights.length).toBeGreaterThan(0);
  });

  it('ranks nearer what is called so, and shows the places', async () => {
    await user.patch(`/api/user/cv/${nurse}`, { title: 'Triage nurse', tags: ['hospital'] });
    await user.upload('/api/user/files/upload', {
      bytes: Buffer.from(`${'Other words. '.repeat(60)}triage once`),
      fileName: 'x.txt',
    });
    let found = await search({ query: 'triage' });
    while (found.data.length < 2) found = await search({ query: 'triage' });
    expect(found.data[0]?.id).toBe(nurse);
    expect(found.data[0]?.score).toBeGreaterThan(found.data[1]?.score ?? 1);
    for (const { highlights } of found.data) {
      const [piece] = highlights;
      expect(piece?.marks.map(({ start, end }) => piece.text.slice(start, end).toLowerCase())).toContain('triage');
    }
  });

  it('filters and counts', async () => {
    const all = await search({ query: 'nurse' });
    expect(all.facets['types']).toEqual([
      { value: 'cv', count: 1 },
      { value: 'job', count: 1 },
    ]);
    expect(all.facets['skills']?.map(({ value }) => value.toLowerCase())).toContain('wound care');
    expect(all.facets['years']).toEqual([{ value: String(new Date().getUTCFullYear()), count: 2 }]);
    expect(await ids({ query: 'nurse', types: ['job'] })).toEqual([ad]);
    expect(await ids({ query: 'nurse', file_types: ['cv'] })).toEqual([nurse]);
    expect(await ids({ query: 'nurse', tags: ['hospital'] })).toEqual([nurse]);
    expect(await ids({ query: 'leeds', skills: ['kubernetes', 'c++'] })).toEqual([developer]);
    expect(await ids({ query: 'leeds', skills: ['triage'] })).toEqual([]);
    expect(await ids({ query: 'nurse', language: 'de' })).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await ids({ query: 'nurse', types: ['cv'], date_range: { start: today, end: today } })).toEqual([nurse]);
    expect(await ids({ query: 'nurse', date_range: { end: '2020-01-01' } })).toEqual([]);
  });

  it('follows what changes: edits, names, the trash, deletion', async () => {
    const { body } = await user.upload<{ id: string }>('/api/user/files/upload', {
      bytes: Buffer.from('A note about zeppelins.'),
      fileName: 'first.txt',
    });
    while ((await ids({ query: 'zeppelins' })).length === 0) await sleep(50);
    await user.patch(`/api/user/files/${body.id}`, { name: 'dirigible.txt', folder: 'hangar' });
    expect(await ids({ query: 'dirigible hangar zeppelins' })).toEqual([body.id]);
    expect(await ids({ query: 'first' })).not.toContain(body.id);
    await user.delete(`/api/user/files/${body.id}`);
    expect(await ids({ query: 'zeppelins' })).toEqual([]);
    await user.post(`/api/user/files/${body.id}/restore`);
    expect(await ids({ query: 'dirigible' })).toEqual([body.id]);
    await user.delete(`/api/user/files/${body.id}?permanent=true`);
    expect(await ids({ query: 'dirigible' })).toEqual([]);

    const resume = { basics: { name: 'Jonas Weber', label: 'Falconer' }, skills: [{ name: 'Falconry' }] };
    expect((await user.put(`/api/user/cv/${developer}/resume`, resume)).status).toBe(200);
    expect(await ids({ query: 'falconer' })).toEqual([developer]);
    expect(await ids({ query: 'leeds', types: ['cv'] })).toEqual([]); // no longer in it
    expect((await user.delete(`/api/user/cv/${developer}`)).status).toBe(204);
    expect(await ids({ query: 'falconer' })).toEqual([]);
    expect((await user.delete(`/api/user/jobs/description/${ad}`)).status).toBe(204);
    expect(await ids({ query: 'stockholm' })).toEqual([]);
  });

  it("finds only one's own, and keeps no word in clear", async () => {
    const stranger = await signUp(test.app);
    expect((await search({ query: 'nurse' }, stranger)).data).toEqual([]);
    const rows = await test.app.get(DataSource).query<object[]>(
      `select tokens::text, convert_from(substr(facts, 1, 0), 'utf8'), encode(facts, 'escape') as facts,
              encode(words, 'escape') as words, encode(content, 'escape') as content from search_documents`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/nurse|wound|triage|uppsala|lighthouse/i);
  });

  it('answers the same by GET, from the database and then from the cache', async () => {
    const ask = () => user.get<Found>('/api/optimized/search/global?query=wound&page=1&page_size=5');
    const first = await ask();
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ source: 'database', pagination: { page: 1, page_size: 5, total_items: 1 } });
    expect((await ask()).body).toEqual({ ...first.body, source: 'cache' });
    await user.patch(`/api/user/cv/${nurse}`, { title: 'Renamed' });
    expect((await ask()).body).toMatchObject({ source: 'database', data: [{ title: 'Renamed' }] });
  });

  it('refuses what is no search', async () => {
    for (const bad of [
      {},
      { query: '' },
      { query: 'x'.repeat(301) },
      { query: ['a'] },
      { query: 'a', types: ['user'] },
      { query: 'a', user_id: 'x' },
      { query: 'a', date_range: { start: '2026-02-30' } },
      { query: 'a', date_range: { start: 'yesterday' } },
      { query: 'a', page_size: 1000 },
      { query: 'a', tags: ['x'.repeat(51)] },
      { query: 'a\u0000' },
    ]) {
      expect((await user.post('/api/advanced/search', bad)).status).toBe(422);
    }
    const long = 'wound '.repeat(50).trim();
    expect((await user.post('/api/advanced/search', { query: long })).status).toBe(200);
  });
});
