import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Proof, Reauthentication } from '../../common/access/reauthentication.js';
import { UsersService } from '../../users/users.service.js';
import { NotAuthenticated, WrongPassword } from '../auth.errors.js';
import { PasswordHasher } from './password-hasher.js';

@Injectable()
export class PasswordReauthentication extends Reauthentication {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordHasher,
  ) {
    super();
  }

  confirm(actor: Actor, { password }: Proof): Promise<void> {
    return this.confirmPassword(actor, password);
  }

  async confirmPassword(actor: Actor, password: string): Promise<void> {
    const user = await this.users.findWithPassword(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    if (!(await this.passwords.verify(user.passwordHash, password))) throw new WrongPassword();
  }
}
