import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Client } from '../../common/access/client.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ActivityLog } from '../../users/activities/activity-log.service.js';
import { type User, UsersService } from '../../users/users.service.js';
import { AlreadyVerified, MailTokenRefused, NotAuthenticated } from '../auth.errors.js';
import { type MessageResponse } from '../dto/message.response.js';
import { AccountMails } from './account-mails.js';
import { type VerificationStatusResponse } from './email.dto.js';
import { MailRequests } from './mail-requests.js';
import { MailTokenPurpose } from './mail-token.entity.js';
import { type MailToken } from './mail-token.repository.js';
import { MailTokens } from './mail-tokens.js';

const { VerifyEmail, ApproveEmailChange, ConfirmEmailChange, ResetPassword } = MailTokenPurpose;

/** Shows that addresses are their owners': the one that an account has, and one that is to take its place. */
@Injectable()
export class EmailService {
  constructor(
    private readonly users: UsersService,
    private readonly tokens: MailTokens,
    private readonly mails: AccountMails,
    private readonly requests: MailRequests,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async status(actor: Actor): Promise<VerificationStatusResponse> {
    const { isVerified, email } = await this.owner(actor);
    return { is_verified: isVerified, email };
  }

  /** @throws AlreadyVerified */
  async sendVerification(actor: Actor, client: Client): Promise<MessageResponse> {
    const user = await this.owner(actor);
    if (user.isVerified) throw new AlreadyVerified();
    await this.unitOfWork.run(() => this.mails.verifyEmail(user, client));
    return { message: 'A mail with a code is on its way.' };
  }

  /** Looks nothing up: the answer is the same, and takes as long, whether or not the address has an account. */
  async requestVerification(email: string, client: Client): Promise<MessageResponse> {
    await this.requests.enqueue({ kind: 'verification', email, client });
    return { message: 'If this address has an account and is not confirmed yet, a mail with a code is on its way.' };
  }

  /** Takes the code of any mail that asks for an address to be confirmed. @throws MailTokenRefused */
  async verify(token: string, client: Client): Promise<MessageResponse> {
    const found = await this.tokens.find(token, VerifyEmail, ApproveEmailChange, ConfirmEmailChange);
    if (!found) throw new MailTokenRefused();
    return this.unitOfWork.run(async () => {
      // Locked, so that of the two halves of a change that come at once the later sees the other.
      const user = await this.users.lock(found.userId);
      if (!user?.isActive || !(await this.tokens.use(token, user.id))) throw new MailTokenRefused();
      return found.purpose === VerifyEmail ? this.confirm(user, found, client) : this.takeHalf(user, found, client);
    });
  }

  /** Both addresses are asked: a stolen session cannot take the account away, nor give it to somebody unasked. */
  async requestChange(user: User, newEmail: string, client: Client): Promise<void> {
    await this.mails.approveEmailChange(user, client, newEmail);
    await this.mails.confirmEmailChange(user, client, newEmail, await this.users.findByEmail(newEmail));
    await this.record(user, 'auth.email-change-requested', client);
  }

  private async confirm(user: User, { email }: MailToken, client: Client): Promise<MessageResponse> {
    if (user.email !== email) throw new MailTokenRefused(); // it was changed since
    if (!user.isVerified) {
      await this.users.confirmEmail(user.id);
      await this.mails.welcome(user, client);
      await this.record(user, 'auth.email-verified', client);
    }
    return { message: 'Your e-mail address is confirmed.' };
  }

  private async takeHalf(user: User, { purpose, email }: MailToken, client: Client): Promise<MessageResponse> {
    const other = purpose === ApproveEmailChange ? ConfirmEmailChange : ApproveEmailChange;
    if (!(await this.tokens.wasUsed(user.id, other, email))) {
      return { message: 'Confirmed. The change takes effect once the other address has confirmed it too.' };
    }
    await this.users.changeEmail(user.id, email);
    await this.tokens.revoke(user.id, VerifyEmail, ResetPassword, ApproveEmailChange, ConfirmEmailChange);
    await this.mails.credentialChanged(user, client, 'email'); // to the address that it had
    await this.record(user, 'auth.email-changed', client);
    return { message: 'Your e-mail address is changed.' };
  }

  private async owner(actor: Actor): Promise<User> {
    const user = await this.users.get(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    return user;
  }

  private record(user: User, type: `auth.${string}`, { address, userAgent }: Client): Promise<void> {
    return this.activities.record({ userId: user.id, type, address, userAgent });
  }
}
