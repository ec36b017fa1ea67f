import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `npm run test:sabotage -- [--only REGEXP]

Breaks what protects, one thing at a time, in a copy of the sources, and asks the row of test:security that should see
it. A row that stays green is no test: ends with 1.
`;

interface Sabotage {
  /** The row, as `--row` finds it. */
  row: string;
  /** Where the row is: asked from outside, or shown by tests of the suite. */
  part: 'outside' | 'shown';
  what: string;
  file: string;
  /** Occurs once in the file. */
  from: string;
  to: string;
}

const SABOTAGES: readonly Sabotage[] = [
  {
    row: '^8.2.2, API1',
    part: 'outside',
    what: 'a CV is found without its owner',
    file: 'src/cv/cv.repository.ts',
    from: 'repository(CvEntity).findOneBy({ id, userId })',
    to: 'repository(CvEntity).findOneBy({ id })',
  },
  {
    row: '^8.2.1, API5',
    part: 'outside',
    what: 'the guard asks for no permission',
    file: 'src/auth/access.guard.ts',
    from: 'if (!rule || !isPermitted(actor, rule.permission)) throw new NotPermitted();',
    to: 'if (!rule) throw new NotPermitted();',
  },
  {
    row: '^2.4.1',
    part: 'outside',
    what: 'what is over a limit is let through',
    file: 'src/security/rate-limit/rate-limit.guard.ts',
    from: 'if (tightest.left < 0) throw',
    to: 'if (tightest.left < -1_000_000) throw',
  },
  {
    row: '^4.1.3',
    part: 'outside',
    what: 'X-Forwarded-For is believed from anybody',
    file: 'src/app.setup.ts',
    from: '[...config.http.trustedProxies] : false',
    to: '[...config.http.trustedProxies] : true',
  },
  {
    row: '^15.3.3',
    part: 'outside',
    what: 'unknown fields are dropped in silence',
    file: 'src/common/validation/validation.pipe.ts',
    from: 'forbidNonWhitelisted: true',
    to: 'forbidNonWhitelisted: false',
  },
  {
    row: '^2.2.1, 8.2.3',
    part: 'outside',
    what: 'an answer has a field that the contract has not',
    file: 'src/auth/auth.mapper.ts',
    from: 'username: user.username,',
    to: 'username: user.username, ...{ is_active: user.isActive },',
  },
  {
    row: '^7.4 ',
    part: 'outside',
    what: 'whether the session has ended is not asked',
    file: 'src/auth/sessions/session.repository.ts',
    from: 'any($1::uuid[]) and s.revoked_at is null and',
    to: 'any($1::uuid[]) and',
  },
  {
    row: '^8.3.2',
    part: 'outside',
    what: 'the role is the one of the first call with the token',
    file: 'src/auth/access.guard.ts',
    from: 'const role = await this.sessions.findLiveRole(claims);',
    to: 'const role = ((globalThis as any)[token] ??= await this.sessions.findLiveRole(claims));',
  },
  {
    row: '^9.1-9.2',
    part: 'outside',
    what: 'a token names its own algorithm',
    file: 'src/auth/access-token.ts',
    from: 'algorithms: [ALGORITHM],',
    to: '',
  },
  {
    row: '^9.1-9.2',
    part: 'outside',
    what: 'a token without a signature is taken (alg none)',
    file: 'src/auth/access-token.ts',
    from: 'const claims = await this.jwt.verifyAsync',
    to: `if (/^.eyJ/.test('.' + token) && token.endsWith('.')) return { userId: String(this.jwt.decode<{ sub: string }>(token).sub), sessionId: String(this.jwt.decode<{ sid: string }>(token).sid) };
      const claims = await this.jwt.verifyAsync`,
  },
  {
    row: '^3.4.1',
    part: 'outside',
    what: 'errors have no CSP',
    file: 'src/common/http/problem.filter.ts',
    from: ".header('cache-control', 'no-store')",
    to: ".header('cache-control', 'no-store').removeHeader('content-security-policy')",
  },
  {
    row: '^3.4.2',
    part: 'outside',
    what: 'CORS lets everybody in',
    file: 'src/app.setup.ts',
    from: '[...config.http.corsOrigins] : false',
    to: 'true : false',
  },
  {
    row: '^3.2.1',
    part: 'outside',
    what: 'what was uploaded is shown inline',
    file: 'src/common/http/download.ts',
    from: 'return `attachment; ',
    to: 'return `inline; ',
  },
  {
    row: '^4.2.1',
    part: 'outside',
    what: 'a request may name two hosts',
    file: 'src/app.setup.ts',
    from: ".toLowerCase() === 'host').length > 1",
    to: ".toLowerCase() === 'host').length > 2",
  },
  {
    row: '^16.5 ',
    part: 'outside',
    what: 'an error tells what the database said',
    file: 'src/common/http/problem.filter.ts',
    from: "detail: 'Something went wrong on our side. Quote the request id if you report it.',",
    to: 'detail: String(error),',
  },
  {
    row: '^6.3.8',
    part: 'outside',
    what: 'who has no account is told so',
    file: 'src/auth/passwords/passwords.service.ts',
    from: "await this.requests.enqueue({ kind: 'password-reset', email, client });",
    to: "await this.requests.enqueue({ kind: 'password-reset', email, client });\n    if (!(await this.users.findForSignIn(email))) throw new MailTokenRefused();",
  },
  {
    row: '^1.3.6.*webhook',
    part: 'outside',
    what: 'loopback and private addresses are public ones',
    file: 'src/security/outbound/outbound-address.ts',
    from: "if (address.range() !== 'unicast') return false;",
    to: "if (address.range() !== 'unicast') return true;",
  },
  {
    row: '^14.3.2',
    part: 'outside',
    what: 'answers may be kept by caches',
    file: 'src/security/security-headers.ts',
    from: "'cache-control': 'no-store',",
    to: "'cache-control': 'public',",
  },
  {
    row: '^16.2-16.4 who',
    part: 'shown',
    what: 'no refusal is audited',
    file: 'src/security/audit/audit.policy.ts',
    from: "if (outcome === 'denied') return 'access.denied';",
    to: "if (outcome === 'denied') return null;",
  },
  {
    row: '^1.2.10',
    part: 'shown',
    what: 'formulas go into CSV as they are',
    file: 'src/security/audit/csv.ts',
    from: "FORMULA.test(value) ? `'${value}` : value",
    to: 'FORMULA.test(value) ? value : value',
  },
  {
    row: '^6.4.1',
    part: 'shown',
    what: 'a mailed code can be used twice',
    file: 'src/auth/email/mail-token.repository.ts',
    from: 'where token_hash = $1 and user_id = $2 and used_at is null and expires_at > $3`',
    to: 'where token_hash = $1 and user_id = $2 and expires_at > $3`',
  },
  {
    row: '^7, RFC 9700',
    part: 'shown',
    what: 'a refresh token that comes again ends no session',
    file: 'src/auth/sessions/sessions.service.ts',
    from: 'if (this.refreshTokens.isAncestor(token, refreshHash, refreshCount)) await this.endForReuse(session, client, now);',
    to: '',
  },
  {
    row: '^11.1-11.3',
    part: 'shown',
    what: 'ciphertext is bound to no owner and no record',
    file: 'src/common/encryption/seal.ts',
    from: "createDecipheriv('aes-256-gcm', key, bytes.subarray(1, HEADER_BYTES)).setAAD(Buffer.from(context))",
    to: "createDecipheriv('aes-256-gcm', key, bytes.subarray(1, HEADER_BYTES))",
  },
  {
    row: '^2.3.4',
    part: 'shown',
    what: 'the quota is looked at without a lock',
    file: 'src/files/file-quota.ts',
    from: "'select pg_advisory_xact_lock(hashtext($1), hashtext($2))'",
    to: "'select hashtext($1), hashtext($2)'",
  },
  {
    row: '^6.3.3, 6.4.3',
    part: 'shown',
    what: 'the password alone signs in, whatever factors there are',
    file: 'src/auth/sign-in/sign-in.service.ts',
    from: 'if (!(await this.secondFactor.isInForce(user.id)))',
    to: 'if (user.id)',
  },
  {
    row: '^13.3.1 .*production',
    part: 'outside',
    what: 'a placeholder is a secret',
    file: 'src/config/setting.ts',
    from: 'const PLACEHOLDER = /',
    to: 'const PLACEHOLDER = /^nothing$|^$/;\nexport const WAS_PLACEHOLDER = /',
  },
];

const ROOT = path.join(import.meta.dirname, '../..');
/** What the service and its tests are made of. */
const PARTS =
  'src migrations test scripts docs/runtime-role.sql openapi.json package.json jest.config.cjs nest-cli.json .swcrc .env.example tsconfig.json tsconfig.build.json';

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, help: { type: 'boolean' } },
});
if (options.help) process.stdout.write(HELP);
else process.exitCode = await run(new RegExp(options.only, 'i'));

async function run(wanted: RegExp): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cv-sabotage-'));
  let green = 0;
  try {
    for (const part of PARTS.split(' ')) cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    for (const sabotage of SABOTAGES.filter(({ row, what }) => wanted.test(`${row} ${what}`))) {
      const seen = await seenBy(sabotage, folder);
      process.stdout.write(`${sabotage.row.padEnd(16)} ${sabotage.what} -> ${seen ?? 'NOT SEEN'}\n`);
      if (seen === null) green += 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(green === 0 ? 'Each was seen.\n' : `${green} were not seen.\n`);
  return green === 0 ? 0 : 1;
}

/** What the row says of it; null if it passes. */
async function seenBy({ row, part, file, from, to }: Sabotage, folder: string): Promise<string | null> {
  const broken = path.join(folder, file);
  const whole = readFileSync(broken, 'utf8');
  if (whole.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  writeFileSync(
    broken,
    whole.replace(from, () => to),
  );
  try {
    execFileSync(process.execPath, ['scripts/build.mjs', '--force'], { cwd: folder, stdio: 'ignore' });
    const args = ['--import', 'tsx', 'test/security/run.ts', '--only', part, '--row', row, '--rounds', '3'];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child, 'exit');
    const failure = / -> FAIL: \s*(.*)/.exec(said)?.[1];
    if (!failure && !/ -> pass/.test(said)) throw new Error(`The row could not be asked:\n${said}`);
    return failure?.slice(0, 200) ?? null;
  } finally {
    writeFileSync(broken, whole);
  }
}
