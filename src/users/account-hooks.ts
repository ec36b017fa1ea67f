import { Injectable } from '@nestjs/common';

type AccountHook = (userId: string) => Promise<void>;

/**
 * What other features do when an account is closed to its owner, such as ending its sessions. They know this feature
 * and not the other way round, so they register when they start. Hooks run in the transaction of the change.
 */
@Injectable()
export class AccountHooks {
  private readonly deactivated: AccountHook[] = [];

  onDeactivated(hook: AccountHook): void {
    this.deactivated.push(hook);
  }

  async runDeactivated(userId: string): Promise<void> {
    for (const hook of this.deactivated) await hook(userId);
  }
}
