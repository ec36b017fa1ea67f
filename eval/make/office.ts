import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const PLACES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

export function findOffice(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

/** Converts many documents in one start of LibreOffice. Keys are base names without extension. */
export function convertWithOffice(
  documents: Map<string, Uint8Array>,
  to: 'pdf' | 'odt' | 'rtf',
): Map<string, Uint8Array> {
  const office = findOffice();
  if (!office || documents.size === 0) return new Map();
  const folder = mkdtempSync(join(tmpdir(), 'eval-office-'));
  try {
    const files = [...documents].map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(office, [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), ...files], {
      stdio: 'ignore',
    });
    return new Map(
      files
        .map((file) => basename(file, '.docx'))
        .map((name) => [name, readFileSync(join(folder, 'out', `${name}.${to}`))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
