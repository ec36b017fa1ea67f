import { Injectable } from '@nestjs/common';
import { StorageConfig } from '../../config/config.js';
import { Outbox } from '../../mail/outbox.js';
import { SettingsService } from '../../users/settings/settings.service.js';
import { UsersService } from '../../users/users.service.js';
import { WebhookPublisher } from '../../users/webhooks/webhook-publisher.js';

/** Tells the user that their export is there. */
@Injectable()
export class ExportNotice {
  constructor(
    private readonly users: UsersService,
    private readonly settings: SettingsService,
    private readonly outbox: Outbox,
    private readonly webhooks: WebhookPublisher,
    private readonly config: StorageConfig,
  ) {}

  /** Part of the transaction that gives the export its row. */
  async send(taskId: string, userId: string): Promise<void> {
    await this.webhooks.publish(userId, 'export.ready', { task_id: taskId });
    const user = await this.users.get(userId);
    const settings = await this.settings.get(userId);
    if (!user || !settings.notification_settings.export_ready) return;
    await this.outbox.send('export-ready', {
      to: user.email,
      locale: settings.ui_preferences.language,
      data: { name: user.fullName ?? user.username, days: this.config.exportDays },
    });
  }
}
