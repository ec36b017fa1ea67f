import { type TestApp, startTestApp } from '../support/app.js';
import { Client } from '../support/client.js';

describe('the dashboard', () => {
  let test: TestApp;
  let stranger: Client;

  beforeAll(async () => {
    test = await startTestApp();
    stranger = new Client(test.app);
  });
  afterAll(() => test.close());

  it('is a page that loads nothing from elsewhere and runs nothing inline', async () => {
    const { status, headers, raw } = await stranger.get('/dashboard');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const page = raw.toString();
    expect(page).not.toMatch(/<script(?![^>]*src=)|style=|\son\w+=/);
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await stranger.get(file)).status).toBe(200);
  });

  it('leaves nobody who asks for no path in the dark', async () => {
    const { status, headers } = await stranger.get('/');
    expect([status, headers['location']]).toEqual([302, '/docs']);
    expect((await stranger.get('/?utm_source=mail')).status).toBe(302);
    expect((await stranger.get('/docs')).status).toBe(200);
  });

  it('serves its own files and no others', async () => {
    for (const file of [
      'app.js',
      'api.js',
      'dom.js',
      'user.js',
      'admin.js',
      'charts.js',
      'chart.umd.js',
      'style.css',
    ]) {
      expect((await stranger.get(`/dashboard/${file}`)).status).toBe(200);
    }
    // some are no file of the page, some look like an attack already
    for (const file of ['dashboard.controller.ts', 'constructor', '__proto__', 'package.json', '..%2f..%2f.env']) {
      expect([400, 404]).toContain((await stranger.get(`/dashboard/${file}`)).status);
    }
  });

  it('shows the live figures to administrators alone', async () => {
    expect((await stranger.get('/api/monitoring/live')).status).toBe(401);
  });
});
