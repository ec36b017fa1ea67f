import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI } from 'otplib';
import { toDataURL } from 'qrcode';
import { type Actor } from '../../common/access/actor.js';
import { type Client } from '../../common/access/client.js';
import { Reauthentication } from '../../common/access/reauthentication.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { AuthConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type CredentialChange } from '../../mail/mail-templates.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { ActivityLog } from '../../users/activities/activity-log.service.js';
import { type User, UsersService } from '../../users/users.service.js';
import { NotAuthenticated } from '../auth.errors.js';
import { Attempts } from '../attempts/attempts.js';
import { reauthenticationLimits } from '../attempts/attempt.policy.js';
import { AccountMails } from '../email/account-mails.js';
import { MfaFactorRepository } from './mfa-factor.repository.js';
import { type BeginTotpResponse, type RecoveryCodesResponse, type RemoveTotpRequest } from './mfa.dto.js';
import { AlreadyEnrolled, NotEnrolled, WrongCode } from './mfa.errors.js';
import { newRecoveryCode, recoveryCodeDigest } from './recovery-code.js';
import { SecondFactor, isTotp } from './second-factor.js';

const ISSUER = 'CV Management';
const RECOVERY_CODES = 10;

/** Sets a second factor up, and takes it away. */
@Injectable()
export class MfaEnrolmentService {
  constructor(
    private readonly users: UsersService,
    private readonly factors: MfaFactorRepository,
    private readonly secondFactor: SecondFactor,
    private readonly reauthentication: Reauthentication,
    private readonly attempts: Attempts,
    private readonly cipher: ContentCipher,
    private readonly mails: AccountMails,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AuthConfig,
    private readonly clock: Clock,
  ) {}

  /** Nothing changes for the account before a code was shown. @throws WrongPassword @throws AlreadyEnrolled */
  async begin(actor: Actor, password: string): Promise<BeginTotpResponse> {
    await this.reauthentication.confirmPassword(actor, password);
    const user = await this.owner(actor);
    const [id, secret] = [newId(), generateSecret()];
    const sealed = await this.cipher.seal(user.id, { kind: 'mfa-factor', id }, Buffer.from(secret));
    const begun = await this.factors.begin({ id, userId: user.id, secret: sealed, createdAt: this.clock.now() });
    if (!begun) throw new AlreadyEnrolled();
    const uri = generateURI({ issuer: ISSUER, label: user.email, secret });
    return { secret, otpauth_uri: uri, qr_code: await toDataURL(uri) };
  }

  /** From the next sign-in on a code is asked for. @throws NotEnrolled @throws AlreadyEnrolled @throws WrongCode */
  async confirm(actor: Actor, code: string, client: Client): Promise<RecoveryCodesResponse> {
    const user = await this.owner(actor);
    const factor = await this.factors.find(user.id);
    if (!factor) throw new NotEnrolled();
    if (factor.confirmedAt) throw new AlreadyEnrolled();
    const limits = reauthenticationLimits(actor.sessionId ?? actor.userId, this.config);
    const step = await this.attempts.make(limits, async () =>
      isTotp(code) ? this.secondFactor.stepOf(factor, code) : null,
    );
    if (step === null) throw new WrongCode();
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await this.unitOfWork.run(async () => {
      if (!(await this.factors.confirm(factor.id, user.id, step, this.clock.now()))) throw new AlreadyEnrolled();
      await this.factors.replaceRecoveryCodes(
        user.id,
        codes.flatMap((plain) => recoveryCodeDigest(plain) ?? []),
      );
      await this.tell(user, client, 'mfa-added');
    });
    return { recovery_codes: codes };
  }

  /** @throws WrongPassword @throws WrongCode @throws NotEnrolled */
  async remove(actor: Actor, proof: RemoveTotpRequest, client: Client): Promise<void> {
    const user = await this.owner(actor);
    if (!(await this.secondFactor.isInForce(user.id))) throw new NotEnrolled();
    await this.reauthentication.confirm(actor, proof);
    await this.unitOfWork.run(async () => {
      if (await this.factors.delete(user.id)) await this.tell(user, client, 'mfa-removed');
    });
  }

  private async tell(user: User, client: Client, change: CredentialChange & `mfa-${string}`): Promise<void> {
    await this.mails.credentialChanged(user, client, change);
    const { address, userAgent } = client;
    const type = change === 'mfa-added' ? 'mfa.added' : 'mfa.removed';
    await this.activities.record({ userId: user.id, type, address, userAgent });
  }

  private async owner(actor: Actor): Promise<User> {
    const user = await this.users.get(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    return user;
  }
}
