import { type TestApp, startTestApp } from '../support/app.js';
import { signUp } from '../support/client.js';

describe('settings', () => {
  let test: TestApp;

  beforeAll(async () => (test = await startTestApp({ RUN_WORKER: 'false' })));
  afterAll(() => test.close());

  const DEFAULTS = {
    preferred_ai_model: null,
    analysis_preferences: { pages: 2, template: 'classic', format: 'pdf', redact: false, ai_budget_usd: null },
    notification_settings: { export_ready: true },
    ui_preferences: { language: 'en', theme: 'system', time_zone: 'UTC', page_size: 20 },
  };

  it('has defaults, keeps what is chosen, and takes null for "as before"', async () => {
    const person = await signUp(test.app);
    expect((await person.get('/api/user/settings')).body).toEqual(DEFAULTS);

    const change = {
      preferred_ai_model: 'openai/gpt-5',
      ui_preferences: { theme: 'dark', time_zone: 'Europe/Berlin' },
    };
    const changed = await person.put('/api/user/settings', change);
    expect(changed.status).toBe(200);
    const expected = {
      ...DEFAULTS,
      preferred_ai_model: 'openai/gpt-5',
      ui_preferences: { ...DEFAULTS.ui_preferences, ...change.ui_preferences },
    };
    expect(changed.body).toEqual(expected);

    await person.put('/api/user/settings', { ui_preferences: { theme: null }, analysis_preferences: { pages: 1 } });
    expect((await person.get('/api/user/settings')).body).toEqual({
      ...expected,
      analysis_preferences: { ...DEFAULTS.analysis_preferences, pages: 1 },
      ui_preferences: { ...expected.ui_preferences, theme: 'system' },
    });

    const other = await signUp(test.app);
    expect((await other.get('/api/user/settings')).body).toEqual(DEFAULTS);
  });

  it('sets the preferred model by a query, and forgets it by null', async () => {
    const person = await signUp(test.app);
    const set = await person.put('/api/user/settings/preferred-model?model=anthropic%2Fclaude-opus-5');
    expect(set.body).toEqual({ ...DEFAULTS, preferred_ai_model: 'anthropic/claude-opus-5' });
    expect((await person.put('/api/user/settings', { preferred_ai_model: null })).body).toEqual(DEFAULTS);
  });

  it('loses neither of two changes made at once', async () => {
    const person = await signUp(test.app);
    await Promise.all([
      person.put('/api/user/settings', { ui_preferences: { theme: 'dark' } }),
      person.put('/api/user/settings', { ui_preferences: { page_size: 50 } }),
      person.put('/api/user/settings', { ui_preferences: { language: 'de' } }),
    ]);
    expect((await person.get('/api/user/settings')).body).toMatchObject({
      ui_preferences: { theme: 'dark', page_size: 50, language: 'de' },
    });
  });

  it.each([
    [{ ui_preferences: { theme: 'pink' } }, 'ui_preferences.theme'],
    [{ ui_preferences: { time_zone: 'Mars/Olympus' } }, 'ui_preferences.time_zone'],
    [{ ui_preferences: { user_id: 'x' } }, 'ui_preferences.user_id'],
    [{ ui_preferences: 'dark' }, 'ui_preferences'],
    [{ analysis_preferences: { pages: 9 } }, 'analysis_preferences.pages'],
    [{ analysis_preferences: [] }, 'analysis_preferences'],
    [{ notification_settings: { export_ready: 'yes' } }, 'notification_settings.export_ready'],
    [{ preferred_ai_model: 'a b' }, 'preferred_ai_model'],
    [{ role: 'admin' }, 'role'],
  ])('refuses %j', async (body, path) => {
    const person = await signUp(test.app);
    const refused = await person.put<{ errors: { path: string }[] }>('/api/user/settings', body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((error) => error.path)).toContain(path);
  });

  it('refuses no model, and two', async () => {
    const person = await signUp(test.app);
    expect((await person.put('/api/user/settings/preferred-model')).status).toBe(422);
    expect((await person.put('/api/user/settings/preferred-model?model=a&model=b')).status).toBe(422);
  });
});
