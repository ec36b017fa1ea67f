import { Injectable } from '@nestjs/common';
import { type Client } from '../../common/access/client.js';
import { Role } from '../../common/access/permission.js';
import { AuthConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AuditTrail } from '../../security/audit/audit-trail.js';
import { ActivityLog } from '../../users/activities/activity-log.service.js';
import { type User, UsersService } from '../../users/users.service.js';
import { signInLimits } from '../attempts/attempt.policy.js';
import { Attempts } from '../attempts/attempts.js';
import { WrongCredentials } from '../auth.errors.js';
import { KnownDevices } from '../devices/known-devices.js';
import { type LoginResponse, type MfaChallengeResponse } from '../dto/auth.response.js';
import { type LoginRequest } from '../dto/login.request.js';
import { AccountMails } from '../email/account-mails.js';
import { CHALLENGE_SECONDS, MfaChallenges } from '../mfa/mfa-challenges.js';
import { type VerifyMfaRequest } from '../mfa/mfa.dto.js';
import { ChallengeRefused } from '../mfa/mfa.errors.js';
import { type CodeKind, SecondFactor } from '../mfa/second-factor.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { SessionsService } from '../sessions/sessions.service.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly devices: KnownDevices,
    private readonly secondFactor: SecondFactor,
    private readonly challenges: MfaChallenges,
    private readonly passwords: PasswordHasher,
    private readonly attempts: Attempts,
    private readonly mails: AccountMails,
    private readonly activities: ActivityLog,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AuthConfig,
  ) {}

  /** @throws WrongCredentials @throws TooManyAttempts */
  logIn(request: LoginRequest, client: Client): Promise<LoginResponse | MfaChallengeResponse> {
    return this.begin(request, client, () => true);
  }

  /** @throws WrongCredentials, also for the right password of somebody who is no administrator @throws TooManyAttempts */
  logInAsAdmin(request: LoginRequest, client: Client): Promise<LoginResponse | MfaChallengeResponse> {
    return this.begin(request, client, ({ role }) => role === Role.Admin);
  }

  /** @throws ChallengeRefused @throws ChallengeCodeWrong @throws TooManyAttempts */
  async answerChallenge({ challenge_token, code }: VerifyMfaRequest, client: Client): Promise<LoginResponse> {
    const { challenge, kind } = await this.challenges.answer(challenge_token, code);
    const user = await this.users.get(challenge.userId);
    if (!user?.isActive) throw new ChallengeRefused();
    this.audit.note(user.id);
    return this.open(user, challenge.deviceId, client, kind);
  }

  private async begin(
    { email, password, device_token }: LoginRequest,
    client: Client,
    mayEnter: (user: User) => boolean,
  ): Promise<LoginResponse | MfaChallengeResponse> {
    const deviceId = await this.devices.find(email, device_token);
    const limits = signInLimits(email, client.address, deviceId, this.config);
    const user = await this.attempts.make(limits, async () => {
      const known = await this.identify(email, password);
      const isConfirmed = known?.isVerified || !this.config.confirmedEmailRequired;
      return known && isConfirmed && mayEnter(known) ? known : null;
    });
    if (!user) throw new WrongCredentials();
    if (!(await this.secondFactor.isInForce(user.id))) return this.open(user, deviceId, client);
    const challenge_token = await this.challenges.issue(user.id, deviceId);
    return { mfa_required: true, challenge_token, expires_in: CHALLENGE_SECONDS };
  }

  /** Takes as long for an address without an account. */
  private async identify(email: string, password: string): Promise<User | null> {
    const user = await this.users.findForSignIn(email);
    this.audit.note(user?.id ?? null);
    const correct = user
      ? await this.passwords.verify(user.passwordHash, password)
      : await this.passwords.verifyNobody(password);
    return user && correct && user.isActive ? user : null;
  }

  private open(user: User, deviceId: string | null, client: Client, code?: CodeKind): Promise<LoginResponse> {
    return this.unitOfWork.run(async () => {
      // Of two sign-ins at once the later sees the device of the other; and nobody enters an account that was just closed.
      if (!(await this.users.lock(user.id))?.isActive) throw new WrongCredentials();
      const { newToken, isFirst } = await this.devices.recognise(user.id, deviceId);
      const isStrange = newToken !== undefined && !isFirst && !(await this.sessions.hasBeen(user.id, client));
      const tokens = await this.sessions.open(user, client);
      if (isStrange) await this.mails.newDevice(user, client);
      if (code === 'recovery-code') await this.mails.credentialChanged(user, client, 'recovery-code-used');
      await this.record(user, client, { new_device: newToken !== undefined, second_factor: code ?? null });
      return { ...tokens, ...(newToken !== undefined && { device_token: newToken }) };
    });
  }

  private record(user: User, { address, userAgent }: Client, details: Record<string, string | boolean | null>) {
    return this.activities.record({ userId: user.id, type: 'auth.logged-in', address, userAgent, details });
  }
}
