import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Proof, Reauthentication } from '../../common/access/reauthentication.js';
import { AuthConfig } from '../../config/config.js';
import { UsersService } from '../../users/users.service.js';
import { type AttemptLimit, reauthenticationLimits } from '../attempts/attempt.policy.js';
import { Attempts } from '../attempts/attempts.js';
import { NotAuthenticated, WrongPassword } from '../auth.errors.js';
import { WrongCode } from '../mfa/mfa.errors.js';
import { SecondFactor } from '../mfa/second-factor.js';
import { PasswordHasher } from './password-hasher.js';

@Injectable()
export class PasswordReauthentication extends Reauthentication {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordHasher,
    private readonly secondFactor: SecondFactor,
    private readonly attempts: Attempts,
    private readonly config: AuthConfig,
  ) {
    super();
  }

  async confirm(actor: Actor, { password, code }: Proof): Promise<void> {
    await this.confirmPassword(actor, password);
    if (!(await this.secondFactor.isInForce(actor.userId))) return;
    const kind = await this.attempts.make(this.limits(actor), () => this.secondFactor.use(actor.userId, code ?? ''));
    if (kind === null) throw new WrongCode();
  }

  async confirmPassword(actor: Actor, password: string): Promise<void> {
    const user = await this.users.findWithPassword(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    const confirmed = await this.attempts.make(this.limits(actor), async () =>
      (await this.passwords.verify(user.passwordHash, password)) ? true : null,
    );
    if (!confirmed) throw new WrongPassword();
  }

  private limits({ sessionId, userId }: Actor): AttemptLimit[] {
    return reauthenticationLimits(sessionId ?? userId, this.config);
  }
}
