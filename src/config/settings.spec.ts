import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from './config.js';
import { InvalidSettings, SETTINGS, readSettings } from './settings.js';

describe('settings', () => {
  it('names every bad variable at once, and none of their values', () => {
    const bad = { PORT: 'eighty', RATE_LIMIT_ENABLED: 'yes', JWT_SECRET_KEY: 'hunter2' };
    const error = caught(() => readSettings(bad)) as InvalidSettings;
    expect(error.problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'JWT_SECRET_KEY',
      'RATE_LIMIT_ENABLED',
    ]);
    expect(error.message).not.toMatch(/eighty|yes\b|hunter2/);
  });

  it('takes an empty variable for one that is not given', () => {
    expect(readSettings({ PORT: '' }).PORT).toBe(8000);
  });

  it('refuses a placeholder for a secret', () => {
    expect(caught(() => readSettings({ JWT_SECRET_KEY: 'your-secret-key-change-in-production' }))).toBeInstanceOf(
      InvalidSettings,
    );
    expect(caught(() => readSettings({ JWT_SECRET_KEY: 'a'.repeat(64) }))).toBeInstanceOf(InvalidSettings);
  });

  it('refuses to start in production without secrets, naming them', () => {
    const error = caught(() => loadConfig({ NODE_ENV: 'production', DATABASE_URL: 'postgres://db/app' }));
    expect((error as Error).message).toMatch(/JWT_SECRET_KEY must be given.*\n.*ENCRYPTION_KEYS must be given/);
  });

  it('sends keys in production by TLS alone, or to this very machine', () => {
    const production = (AI_PROVIDERS: string) =>
      loadConfig({
        NODE_ENV: 'production',
        DATABASE_URL: 'postgres://db/app',
        JWT_SECRET_KEY: randomBytes(36).toString('base64'),
        ENCRYPTION_KEYS: `1:${randomBytes(32).toString('base64')}`,
        AI_PROVIDERS,
      }).ai.providers;
    expect(production('local=http://127.0.0.1:11434/v1,openai=https://api.openai.com/v1').size).toBe(2);
    for (const address of ['http://models.example/v1', 'http://127.0.0.1.example/v1', 'http://10.0.0.1/v1']) {
      expect(caught(() => production(`inside=${address}`))).toBeInstanceOf(InvalidSettings);
    }
  });

  it('docs/configuration.md has every setting with its form, its default and what it does', () => {
    const text = readFileSync(path.join(__dirname, '../../docs/configuration.md'), 'utf8');
    const listed = [...text.matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \| (?:`(.*?)`)? \| (.*) \|$/gm)].map((row) =>
      row.slice(1),
    );
    const wanted = Object.entries(SETTINGS).map(([name, { form, default: value, doc }]) => [
      name,
      form,
      value || undefined,
      doc,
    ]);
    expect(listed).toEqual(wanted);
  });

  it('.env.example names every setting with its default', () => {
    const example = readFileSync(path.join(__dirname, '../../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
    expect(listed).toEqual(Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]));
  });
});

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
