import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Client } from '../../common/access/client.js';
import { Reauthentication } from '../../common/access/reauthentication.js';
import { AuthConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ActivityLog } from '../../users/activities/activity-log.service.js';
import { type User, UsersService } from '../../users/users.service.js';
import { signInLimits } from '../attempts/attempt.policy.js';
import { Attempts } from '../attempts/attempts.js';
import { MailTokenRefused, NotAuthenticated, WrongPassword } from '../auth.errors.js';
import { type MessageResponse } from '../dto/message.response.js';
import { AccountMails } from '../email/account-mails.js';
import { MailRequests } from '../email/mail-requests.js';
import { MailTokenPurpose } from '../email/mail-token.entity.js';
import { MailTokens } from '../email/mail-tokens.js';
import { MfaChallenges } from '../mfa/mfa-challenges.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordPolicy } from './password-policy.js';
import { type ChangePasswordRequest, type ResetPasswordRequest } from './passwords.dto.js';

@Injectable()
export class PasswordsService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly challenges: MfaChallenges,
    private readonly tokens: MailTokens,
    private readonly hasher: PasswordHasher,
    private readonly policy: PasswordPolicy,
    private readonly reauthentication: Reauthentication,
    private readonly requests: MailRequests,
    private readonly attempts: Attempts,
    private readonly mails: AccountMails,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AuthConfig,
  ) {}

  /** Looks nothing up: the answer is the same, and takes as long, whether or not the address has an account. */
  async requestReset(email: string, client: Client): Promise<MessageResponse> {
    await this.requests.enqueue({ kind: 'password-reset', email, client });
    return { message: 'If this address has an account, a mail with a code is on its way.' };
  }

  /** Ends every session, and what strangers' guesses have blocked. Whoever has a second factor needs it at the next sign-in all the same. @throws MailTokenRefused */
  async reset({ token, new_password }: ResetPasswordRequest, client: Client): Promise<MessageResponse> {
    const found = await this.tokens.find(token, MailTokenPurpose.ResetPassword);
    const user = found && (await this.users.get(found.userId));
    if (!user?.isActive || user.email !== found?.email) throw new MailTokenRefused();
    this.policy.check(new_password, user, 'new_password');
    const hash = await this.hasher.hash(new_password);
    await this.unitOfWork.run(async () => {
      if (!(await this.tokens.use(token, user.id))) throw new MailTokenRefused();
      await this.set(user, hash, null);
      await this.tell(user, 'auth.password-reset', client);
    });
    await this.attempts.clear(signInLimits(user.email, client.address, null, this.config));
    return { message: 'The password is set. Sign in with it.' };
  }

  /** Ends the other sessions, and keeps this one. @throws WrongPassword */
  async change(
    actor: Actor,
    { current_password, new_password }: ChangePasswordRequest,
    client: Client,
  ): Promise<MessageResponse> {
    const user = await this.users.findWithPassword(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    await this.reauthentication.confirmPassword(actor, current_password);
    this.policy.check(new_password, user, 'new_password');
    const hash = await this.hasher.hash(new_password);
    await this.unitOfWork.run(async () => {
      // Of two changes at once the later was confirmed with a password that is none any more.
      await this.users.lock(user.id);
      const current = await this.users.findWithPassword(user.id);
      if (current?.passwordHash !== user.passwordHash) throw new WrongPassword();
      await this.set(user, hash, actor.sessionId);
      await this.tokens.revoke(user.id, MailTokenPurpose.ResetPassword);
      await this.tell(user, 'auth.password-changed', client);
    });
    return { message: 'The password is changed. Your other sessions were ended.' };
  }

  private async set(user: User, hash: string, keptSession: string | null): Promise<void> {
    await this.users.setPassword(user.id, hash);
    await this.sessions.endAll(user.id, keptSession);
    await this.challenges.revokeAll(user.id);
  }

  private async tell(user: User, type: `auth.${string}`, client: Client): Promise<void> {
    await this.mails.credentialChanged(user, client, 'password');
    const { address, userAgent } = client;
    await this.activities.record({ userId: user.id, type, address, userAgent });
  }
}
