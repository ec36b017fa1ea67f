import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withFiles } from './environment.js';

describe('settings from files', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'cv-settings-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes a setting from the file that is named for it', () => {
    const file = path.join(folder, 'url');
    writeFileSync(file, 'redis://cache:6379\n');
    expect(withFiles({ REDIS_URL_FILE: file, PORT: '1' })).toMatchObject({
      REDIS_URL: 'redis://cache:6379',
      PORT: '1',
    });
  });

  it('names the variable whose file is missing, and only settings', () => {
    const missing = path.join(folder, 'missing');
    expect(() => withFiles({ REDIS_URL_FILE: missing })).toThrow('REDIS_URL_FILE cannot be read (ENOENT).');
    expect(() => withFiles({ OTHER_FILE: missing })).not.toThrow();
  });
});
