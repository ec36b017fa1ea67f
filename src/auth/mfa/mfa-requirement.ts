import { Injectable } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Permission, Role } from '../../common/access/permission.js';
import { AuthConfig } from '../../config/config.js';
import { SecondFactor } from './second-factor.js';

/** What it takes to set up a second factor, and to leave. */
const WITHOUT_ONE: ReadonlySet<Permission> = new Set([
  Permission.MfaManage,
  Permission.ProfileRead,
  Permission.SessionRead,
  Permission.SessionEnd,
]);

/** Where administrators must have a second factor: whoever has none may only set one up. */
@Injectable()
export class MfaRequirement {
  constructor(
    private readonly secondFactor: SecondFactor,
    private readonly config: AuthConfig,
  ) {}

  async forbids({ userId, role }: Actor, permission: Permission): Promise<boolean> {
    if (!this.config.adminMfaRequired || role !== Role.Admin || WITHOUT_ONE.has(permission)) return false;
    return !(await this.secondFactor.isInForce(userId));
  }
}
