import 'reflect-metadata';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { DataSource } from 'typeorm';
import { RegisterRequest } from './auth/dto/register.request.js';
import { PasswordHasher } from './auth/passwords/password-hasher.js';
import { PasswordPolicy } from './auth/passwords/password-policy.js';
import { DomainError } from './common/errors/domain-error.js';
import { newId } from './common/id.js';
import { validateFields } from './common/validation/validate-fields.js';
import { type AppConfig } from './config/config.js';
import { readEnvironment } from './config/environment.js';
import { dataSourceOptions } from './database/data-source.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Misused, onDatabase, runCommand, say } from './operations/command.js';
import { type AuditEvent } from './security/audit/audit-event.js';
import { AuditRepository } from './security/audit/audit.repository.js';
import { ContentCipher } from './security/encryption/content-cipher.js';
import { DataKeyEntity } from './security/encryption/data-key.entity.js';
import { ActivityEntity } from './users/activities/activity.entity.js';
import { ActivityRepository } from './users/activities/activity.repository.js';
import { UserEntity } from './users/user.entity.js';
import { UserRepository } from './users/user.repository.js';
import { UsersService } from './users/users.service.js';

const HELP = `npm run admin:create -- --email ADDRESS [--username NAME] [--full-name "NAME"]

Makes an administrator. If the address has an account, that becomes one and keeps its password; else an account is made,
for which a user name is needed, and a password: the variable ADMIN_PASSWORD, or the first line of standard input, or
what is typed when it asks. It is never an argument: those stand in lists of processes and in histories.

The service may run meanwhile. Its settings are read as the service reads them (.env, DATABASE_URL, DATA_DIR ...).
`;

interface Wanted {
  email: string;
  username?: string;
  fullName?: string;
}

/** @returns what was done, for the person who asked */
async function createAdmin(wanted: Wanted, config: AppConfig, password: () => Promise<string>): Promise<string> {
  const entities = [UserEntity, DataKeyEntity, ActivityEntity];
  const dataSource = await new DataSource({
    ...dataSourceOptions(config.database),
    poolSize: 1,
    entities,
  }).initialize();
  try {
    const unitOfWork = new UnitOfWork(dataSource);
    const cipher = new ContentCipher(unitOfWork, config.encryption);
    const users = new UsersService(new UserRepository(unitOfWork), unitOfWork, cipher);
    const activities = new ActivityRepository(unitOfWork);
    const events = new AuditRepository(dataSource, unitOfWork);
    const known = await users.findByEmail(wanted.email.trim().toLowerCase());
    const account = known ? null : await newAccount(wanted, await password());
    return await unitOfWork.run(async () => {
      const id = known?.id ?? (account && (await users.create(account)));
      if (!id) throw new Error('Neither an account nor one to be made.');
      await users.makeAdministrator(id);
      await activities.insert({
        id: newId(),
        userId: id,
        type: 'user.made-administrator',
        address: null,
        userAgent: null,
        details: {},
        createdAt: new Date(),
      });
      await events.leaveInInbox(auditEvent(id, known !== null));
      return known
        ? `${known.email} is an administrator now (${id}).`
        : `Made the administrator ${wanted.email} (${id}).`;
    });
  } finally {
    await dataSource.destroy();
  }
}

/** In the transaction of the deed; the service that runs next chains it into the audit log. */
function auditEvent(userId: string, existed: boolean): AuditEvent {
  return {
    id: newId(),
    occurredAt: new Date().toISOString(),
    activityType: 'admin.create',
    outcome: 'success',
    userId,
    sessionId: null,
    address: null,
    userAgent: null,
    method: 'COMMAND',
    route: 'admin:create',
    target: userId,
    status: 0,
    requestId: newId(),
    details: { account_existed: existed },
  };
}

/** Held to the same rules as everybody's. @throws InvalidInput */
async function newAccount({ email, username = '', fullName }: Wanted, password: string) {
  const fields = { email, username, password, ...(fullName !== undefined && { full_name: fullName }) };
  const request = validateFields(RegisterRequest, fields);
  const account = { email: request.email, username: request.username, fullName: request.full_name ?? null };
  new PasswordPolicy().check(request.password, account, 'password');
  return { ...account, passwordHash: await new PasswordHasher().hash(request.password) };
}

async function readPassword(): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) {
    for await (const line of createInterface({ input: stdin })) return line;
    return '';
  }
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: silence, terminal: true });
  stderr.write('Password of the new administrator: ');
  const password = await terminal.question('');
  terminal.close();
  stderr.write('\n');
  return password;
}

function explain(error: DomainError): string {
  return [error.message, ...(error.errors ?? []).map(({ path, message }) => `  ${path} ${message}`)].join('\n');
}

const text = { type: 'string' } as const;

await runCommand(HELP, { email: text, username: text, 'full-name': text }, async (values) => {
  const { email, username, 'full-name': fullName } = values;
  if (!email) throw new Misused('--email is missing.');
  const environment = readEnvironment();
  const given = environment['ADMIN_PASSWORD'];
  // the very first command on a new machine may be this one: it makes the schema as a start would
  await onDatabase(async (config) => {
    try {
      say(await createAdmin({ email, username, fullName }, config, async () => given ?? readPassword()));
    } catch (error) {
      throw error instanceof DomainError ? new Error(explain(error), { cause: error }) : error;
    }
  }, environment);
});
