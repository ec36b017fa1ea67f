import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Row } from './verdict.js';

const ROOT = path.join(import.meta.dirname, '../..');

/** Requirement -> the tests that show it: file, and how their names begin after those of their groups. */
const SHOWN: readonly {
  id: string;
  what: string;
  tests: Readonly<Record<string, readonly string[]>>;
  /** What a machine may lack: without it some of the tests are skipped. */
  needs?: string;
}[] = [
  {
    id: '1.2.10',
    what: 'formula injection in CSV',
    tests: {
      'src/security/audit/csv.spec.ts': [''],
      'test/e2e/audit.e2e-spec.ts': ['is a report, as JSON and as CSV'],
    },
  },
  {
    id: '1.3.6, API7',
    what: 'no SSRF: redirects, names that resolve inside, DNS rebinding',
    tests: {
      'src/security/outbound/outbound-http.spec.ts': [''],
      'test/integration/outbound.int-spec.ts': [
        'does not follow a name',
        'asks for a name once',
        'follows no redirect',
      ],
      'test/e2e/webhooks.e2e-spec.ts': [
        'refuses to be sent to',
        'sends nothing to a name that has come to lead inside',
      ],
    },
  },
  {
    id: '1.5.1, 5.2, hostile files',
    what: 'hostile documents and uploads end in a refusal or a failed task, the service goes on',
    tests: {
      'test/e2e/hostile.e2e-spec.ts': [''],
      'test/e2e/uploads.e2e-spec.ts': [''],
      'test/e2e/bulk.e2e-spec.ts': ['stores nothing of a ZIP that', 'believes no size that a ZIP states'],
    },
  },
  {
    id: '2.3.3',
    what: 'an operation is all or nothing',
    tests: {
      'test/integration/unit-of-work.int-spec.ts': ['leaves nothing behind'],
      'test/integration/files.int-spec.ts': ['keeps nothing of a put that fails midway'],
      'test/integration/tasks.int-spec.ts': ['runs what was committed'],
    },
  },
  {
    id: '2.3.4',
    what: 'limited resources are locked: one of fifty wins',
    tests: { 'test/e2e/files.e2e-spec.ts': ['let exactly one of fifty have the last of the quota'] },
  },
  {
    id: '5.2.2',
    what: 'types, content and size of files',
    tests: { 'test/e2e/files.e2e-spec.ts': ['refuse ', 'are stored, described'] },
  },
  {
    id: '5.3.2, 5.4.1-2',
    what: 'names of files',
    tests: { 'test/e2e/files.e2e-spec.ts': ['take the name'], 'src/common/http/download.spec.ts': [''] },
  },
  {
    id: '5.4.3',
    what: 'virus scan where configured',
    tests: { 'test/e2e/files.e2e-spec.ts': ['are stored if clean, refused if not'] },
  },
  {
    id: '6.1.1, 6.3.1',
    what: 'brute force is slowed; a known device still signs in after 1,000 failures from elsewhere',
    tests: { 'test/e2e/auth-brute-force.e2e-spec.ts': [''] },
  },
  {
    id: '6.2.1-6.2.12',
    what: 'passwords: length alone, every character, common ones refused',
    tests: {
      'test/e2e/auth-registration.e2e-spec.ts': ['refuses ', 'takes a password of', 'looks at every character'],
      'src/auth/passwords/password-policy.spec.ts': [''],
    },
  },
  {
    id: '6.2.3, 7.5.1',
    what: 'changes of password, address and factors ask for the password again',
    tests: {
      'test/e2e/auth-passwords.e2e-spec.ts': ['asks for the current password', 'changes the address once both ends'],
      'test/e2e/auth-mfa.e2e-spec.ts': ['is set up with the password', 'is taken away with the password and a code'],
    },
  },
  {
    id: '6.3.3, 6.4.3',
    what: 'second factors; a reset does not pass them; administrators can be made to have one',
    tests: { 'test/e2e/auth-mfa.e2e-spec.ts': [''] },
  },
  {
    id: '6.3.5, 6.3.7',
    what: 'the owner is told of new devices and of changed credentials',
    tests: {
      'test/e2e/auth-brute-force.e2e-spec.ts': ['tells the owner of a sign-in from a new device'],
      'test/e2e/auth-passwords.e2e-spec.ts': ['sets a new password, ends all sessions and tells the owner'],
      'test/e2e/access-tokens.e2e-spec.ts': ['is told to its owner by mail'],
    },
  },
  {
    id: '6.4.1, 6.5.1',
    what: 'mailed codes: hashed, short-lived, one of twenty uses wins',
    tests: {
      'test/e2e/auth-registration.e2e-spec.ts': [
        'lets one of twenty that use a code at once verify',
        'keeps of a code a digest',
        'takes no code of another purpose, and none that is too old',
      ],
      'test/e2e/auth-passwords.e2e-spec.ts': ['has one winner of twenty at once', 'refuses a code that was replaced'],
    },
  },
  {
    id: '7, RFC 9700',
    what: 'sessions: limits, ends, rotation of refresh tokens, reuse',
    tests: {
      'test/e2e/auth-sessions.e2e-spec.ts': [''],
      'test/e2e/detection.e2e-spec.ts': ['sees and ends the sessions'],
    },
  },
  {
    id: '8.2',
    what: 'the matrix of every route: anonymous, user, other user, administrator',
    tests: { 'test/e2e/access-matrix.e2e-spec.ts': [''], 'test/e2e/access.e2e-spec.ts': [''] },
  },
  {
    id: '11.1-11.3',
    what: 'encryption bound to owner and record; rotation that can be killed and fails no read',
    tests: {
      'src/common/encryption/seal.spec.ts': [''],
      'src/common/encryption/segments.spec.ts': [''],
      'test/integration/files.int-spec.ts': ["is an error to swap two files' bytes", 'never gives out a byte'],
      'test/integration/key-rotation.int-spec.ts': [''],
    },
  },
  {
    id: '11.4.2',
    what: 'a storm of sign-ins leaves other routes alone',
    tests: { 'test/e2e/auth-load.e2e-spec.ts': [''] },
  },
  {
    id: '12.3.1',
    what: 'TLS to SMTP, Redis and Postgres without fallback',
    tests: { 'test/integration/smtp.int-spec.ts': [''], 'test/integration/tls.int-spec.ts': [''] },
    needs: 'openssl and redis-server',
  },
  {
    id: '13.2.2',
    what: 'the runtime role has no DDL and cannot touch the audit log',
    tests: { 'test/e2e/runtime-role.e2e-spec.ts': [''] },
  },
  {
    id: '13.3.1',
    what: 'no placeholder for a secret',
    tests: { 'src/config/settings.spec.ts': ['refuses a placeholder', 'refuses to start in production'] },
  },
  {
    id: '14.2.7',
    what: 'erasure reaches everything, and retries while the storage fails',
    tests: { 'test/e2e/account-erasure.e2e-spec.ts': [''] },
  },
  {
    id: '15.2.2, API4',
    what: "one user's thousand tasks do not delay another's",
    tests: { 'test/integration/tasks.int-spec.ts': ["does not let one user's thousand tasks delay another's"] },
  },
  {
    id: '16.2-16.4',
    what: 'who, what, when, where; canaries nowhere; an altered row is named',
    tests: { 'test/e2e/audit.e2e-spec.ts': [''], 'test/e2e/canaries.e2e-spec.ts': [''] },
  },
  {
    id: '16.5, fault 9',
    what: 'limits stay closed when Redis goes; the service says when the database is away',
    tests: {
      'test/e2e/rate-limits.e2e-spec.ts': [''],
      'test/e2e/http.e2e-spec.ts': ['stays alive but not ready while Redis or the database is away'],
    },
  },
  {
    id: 'detection',
    what: 'attacks in addresses are refused, CVs never; suspicion throttles, blocks and can be lifted',
    tests: { 'test/e2e/detection.e2e-spec.ts': [''], 'src/security/detection/attack-detector.spec.ts': [''] },
  },
];

interface Result {
  file: string;
  name: string;
  status: string;
  /** What was expected and what came, of one that failed. */
  reason?: string;
}

type Shown = (typeof SHOWN)[number];

/** The tests run once, when the first of the rows is asked. */
export function shownRows(isWanted: (row: Shown) => boolean): Row[] {
  const wanted = SHOWN.filter(isWanted);
  let results: Promise<Result[]> | undefined;
  return wanted.map(({ id, what, tests, needs }) => ({
    id,
    what,
    check: async () => {
      const found = await (results ??= runTests(wanted));
      const wrong: string[] = [];
      let skipped = 0;
      for (const [file, names] of Object.entries(tests)) {
        for (const name of names) {
          const mine = found.filter((result) => result.file === file && result.name.startsWith(name));
          if (mine.length === 0) wrong.push(`${file} has no test "${name}"`);
          for (const result of mine) {
            if (result.status === 'failed') wrong.push(`${file}: ${result.name}: ${result.reason ?? ''}`);
            else if (result.status !== 'passed') skipped += 1;
          }
        }
      }
      if (wrong.length > 0) return { fail: wrong.join('; ') };
      return skipped > 0
        ? { notShown: `${skipped} of its tests cannot run here${needs ? `: install ${needs}` : ''}` }
        : 'pass';
    },
  }));
}

/** Each file once, for all its rows; of files that only some tests are named of, only those. */
async function runTests(rows: readonly Shown[]): Promise<Result[]> {
  const named = new Map<string, string[]>();
  for (const [file, names] of rows.flatMap(({ tests }) => Object.entries(tests)))
    named.set(file, [...(named.get(file) ?? []), ...names]);
  const [whole, parts] = [true, false].map((isWhole) =>
    [...named].filter(([, names]) => names.includes('') === isWhole),
  );
  const names = parts?.flatMap(([, some]) => some).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [
    ...(await runJest(whole?.map(([file]) => file) ?? [])),
    ...(await runJest(parts?.map(([file]) => file) ?? [], ['--testNamePattern', (names ?? []).join('|')])),
  ];
}

async function runJest(files: string[], options: string[] = []): Promise<Result[]> {
  if (files.length === 0) return [];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-security-jest-'));
  const output = path.join(folder, 'results.json');
  try {
    const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
    const args = [jest, '--silent', '--json', `--outputFile=${output}`, ...options, '--runTestsByPath', ...files];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
    await once(child, 'exit');
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as {
      testResults: {
        name: string;
        assertionResults: { title: string; status: string; failureMessages?: string[] }[];
      }[];
    };
    return testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ title, status, failureMessages = [] }) => ({
        file: path.relative(ROOT, name),
        name: title,
        status,
        reason: failureMessages[0]
          ?.replace(/\n\s+at [^]*/, '')
          .replace(/\s+/g, ' ')
          .slice(0, 600),
      })),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
