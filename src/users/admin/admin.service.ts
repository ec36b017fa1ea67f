import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Role } from '../../common/access/permission.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { AccountHooks } from '../account-hooks.js';
import { ActivityLog } from '../activities/activity-log.service.js';
import { UserRepository } from '../user.repository.js';
import { LastAdministrator, UserNotFound } from '../users.errors.js';
import { type User } from '../users.service.js';
import { AdminUserRepository, type UserFilter } from './admin-user.repository.js';
import { type AdminUserResponse, type SystemStatsResponse } from './admin.dto.js';
import { toAdminUserResponse, toSystemStatsResponse } from './admin.mapper.js';

/** One change of an account, and how its owner and whoever made it read of it. */
interface AccountChange {
  to: Partial<Pick<User, 'role' | 'isActive'>>;
  told: `account.${string}`;
  done: `admin.${string}`;
}

const ACTIVATION: AccountChange = { to: { isActive: true }, told: 'account.activated', done: 'admin.user-activated' };
const DEACTIVATION: AccountChange = {
  to: { isActive: false },
  told: 'account.deactivated',
  done: 'admin.user-deactivated',
};
const PROMOTION: AccountChange = { to: { role: Role.Admin }, told: 'account.made-admin', done: 'admin.admin-made' };
const DEMOTION: AccountChange = { to: { role: Role.User }, told: 'account.removed-admin', done: 'admin.admin-removed' };

@Injectable()
export class AdminService {
  constructor(
    private readonly accounts: AdminUserRepository,
    private readonly users: UserRepository,
    private readonly hooks: AccountHooks,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(filter: UserFilter, query: PageQuery): Promise<ListResponse<AdminUserResponse>> {
    return toListResponse(await this.accounts.list(filter, query), query, toAdminUserResponse);
  }

  async stats(): Promise<SystemStatsResponse> {
    return toSystemStatsResponse(await this.accounts.count());
  }

  /** @throws UserNotFound */
  activate(actor: Actor, id: string): Promise<AdminUserResponse> {
    return this.change(actor, id, ACTIVATION);
  }

  /** Ends the account's sessions with it. @throws UserNotFound @throws LastAdministrator */
  deactivate(actor: Actor, id: string): Promise<AdminUserResponse> {
    return this.unitOfWork.run(async () => {
      await this.keepAnAdmin(id);
      const account = await this.change(actor, id, DEACTIVATION);
      await this.hooks.runDeactivated(id);
      return account;
    });
  }

  /** @throws UserNotFound */
  makeAdmin(actor: Actor, id: string): Promise<AdminUserResponse> {
    return this.change(actor, id, PROMOTION);
  }

  /** @throws UserNotFound @throws LastAdministrator */
  removeAdmin(actor: Actor, id: string): Promise<AdminUserResponse> {
    return this.unitOfWork.run(async () => {
      await this.keepAnAdmin(id);
      return this.change(actor, id, DEMOTION);
    });
  }

  /**
   * For what is about to take this account from among the administrators, in the caller's transaction.
   * @throws LastAdministrator if nobody else could act as one
   */
  async keepAnAdmin(id: string): Promise<void> {
    const admins = await this.accounts.lockAdmins();
    if (admins.length === 1 && admins[0] === id) throw new LastAdministrator();
  }

  /** What is so already stays so, and is not told again. */
  private change({ userId }: Actor, id: string, { to, told, done }: AccountChange): Promise<AdminUserResponse> {
    return this.unitOfWork.run(async () => {
      const user = await this.users.lock(id);
      if (!user) throw new UserNotFound(id);
      const changed = { ...user, ...to };
      if (changed.role === user.role && changed.isActive === user.isActive) return toAdminUserResponse(user);
      await this.accounts.change(id, to);
      await this.activities.record({ userId: id, type: told });
      await this.activities.record({ userId, type: done, details: { user_id: id } });
      return toAdminUserResponse(changed);
    });
  }
}
