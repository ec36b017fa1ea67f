import { Injectable } from '@nestjs/common';
import { FilesService } from '../../files/files.service.js';
import { Outbox } from '../../mail/outbox.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { AdminService } from '../../users/admin/admin.service.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import { UserNotFound } from '../../users/users.errors.js';
import { UsersService } from '../../users/users.service.js';
import { UserDataRepository } from '../user-data.repository.js';
import { type ErasureEntity } from './erasure.entity.js';
import { type ErasedSubject } from './erasure.repository.js';

export interface Removed extends Pick<ErasureEntity, 'rows' | 'mailsCancelled'> {
  subject: ErasedSubject;
}

/** Takes an account out of the database. */
@Injectable()
export class AccountRemoval {
  constructor(
    private readonly users: UsersService,
    private readonly settings: SettingsService,
    private readonly admin: AdminService,
    private readonly files: FilesService,
    private readonly data: UserDataRepository,
    private readonly cipher: ContentCipher,
    private readonly outbox: Outbox,
  ) {}

  /** Part of the caller's transaction. The key goes first. @throws LastAdministrator */
  async remove(userId: string): Promise<Removed> {
    await this.admin.keepAnAdmin(userId);
    const user = await this.users.lockForErasure(userId);
    if (!user) throw new UserNotFound(userId); // a second request came later
    const { ui_preferences } = await this.settings.get(userId);
    const subject = {
      userId,
      email: user.email,
      name: user.fullName ?? user.username,
      locale: ui_preferences.language,
      storageKeys: await this.files.storageKeysOf(userId),
    };
    const rows = await this.data.countErasable(userId);
    await this.cipher.eraseKey(userId);
    const mailsCancelled = await this.outbox.cancelTo(user.email);
    await this.users.erase(userId);
    return { subject, rows, mailsCancelled };
  }
}
