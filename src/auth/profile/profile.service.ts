import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { type Client } from '../../common/access/client.js';
import { Reauthentication } from '../../common/access/reauthentication.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ActivityLog } from '../../users/activities/activity-log.service.js';
import { type User, UsersService } from '../../users/users.service.js';
import { NotAuthenticated } from '../auth.errors.js';
import { toProfileResponse } from '../auth.mapper.js';
import { type ProfileResponse } from '../dto/auth.response.js';
import { EmailService } from '../email/email.service.js';
import { type UpdateProfileRequest } from './profile.dto.js';

@Injectable()
export class ProfileService {
  constructor(
    private readonly users: UsersService,
    private readonly email: EmailService,
    private readonly reauthentication: Reauthentication,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async get(actor: Actor): Promise<ProfileResponse> {
    return toProfileResponse(await this.owner(actor));
  }

  /** The same answer whether or not the new address has an account. @throws WrongPassword */
  async update(actor: Actor, change: UpdateProfileRequest, client: Client): Promise<ProfileResponse> {
    const user = await this.owner(actor);
    const newEmail = change.email !== undefined && change.email !== user.email ? change.email : null;
    if (newEmail) await this.confirmOwner(actor, change.password);
    await this.unitOfWork.run(async () => {
      if (change.full_name !== undefined) await this.rename(user, change.full_name);
      if (newEmail) await this.email.requestChange(user, newEmail, client);
    });
    return this.get(actor);
  }

  private async rename({ id: userId, fullName }: User, newName: string | null): Promise<void> {
    if (newName === fullName) return;
    await this.users.rename(userId, newName);
    await this.activities.record({ userId, type: 'auth.profile-changed' });
  }

  private async confirmOwner(actor: Actor, password: string | undefined): Promise<void> {
    if (password === undefined) {
      throw new InvalidInput([{ path: 'password', message: 'is needed to change the e-mail address' }]);
    }
    await this.reauthentication.confirmPassword(actor, password);
  }

  private async owner(actor: Actor): Promise<User> {
    const user = await this.users.get(actor.userId);
    if (!user) throw new NotAuthenticated(); // erased since the guard looked
    return user;
  }
}
