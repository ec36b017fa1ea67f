import { Injectable, Logger } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../../common/clock.js';
import { DEFAULT_LOCALE } from '../../common/locale.js';
import { MonitoringConfig } from '../../config/config.js';
import { Outbox } from '../../mail/outbox.js';
import { UsersService } from '../../users/users.service.js';
import { type AlertEntity } from './alert.entity.js';
import { AlertRepository } from './alert.repository.js';
import { toAlertResponse } from './alerts.mapper.js';

const WEBHOOK_TIMEOUT_MS = 10_000;

/** Tells administrators by mail and the operator's own system by webhook: once when an alert begins, once when it ends. */
@Injectable()
export class AlertNotifier {
  private readonly log = new Logger('Alerts');

  constructor(
    private readonly config: MonitoringConfig,
    private readonly alerts: AlertRepository,
    private readonly users: UsersService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Part of the transaction that begins or ends the alert. */
  async mail(alert: Omit<AlertEntity, 'firingToldAt' | 'resolvedToldAt'>, unit: string): Promise<void> {
    const { rule, severity, summary, value, resolvedAt } = alert;
    const state = resolvedAt ? 'resolved' : 'firing';
    this.log[state === 'firing' ? 'error' : 'log']({ message: `Alert ${state}`, rule, severity, value });
    const data = {
      rule,
      summary,
      measured: `${Math.round(value * 100) / 100} ${unit}`,
      time: (resolvedAt ?? alert.startedAt).toISOString(),
    };
    for (const { email } of await this.users.administrators()) {
      await this.outbox.send(`alert-${state}`, { to: email, locale: DEFAULT_LOCALE, data });
    }
  }

  /** What it does not take is sent again with the next judgement: nothing is lost, and a receiver sees one id once. */
  async tellWebhook(): Promise<void> {
    const { url, secret } = this.config.alertWebhook;
    if (!url) return;
    for (const alert of await this.alerts.untold()) {
      const told = alert.firingToldAt === null ? 'firingToldAt' : 'resolvedToldAt';
      const state = told === 'firingToldAt' ? 'firing' : 'resolved';
      if (!(await this.post(url, secret, `${alert.id}-${state}`, { ...toAlertResponse(alert), state }))) return;
      await this.alerts.noteTold(alert.id, told, this.clock.now());
    }
  }

  private async post(url: string, secret: string, id: string, alert: object): Promise<boolean> {
    const now = this.clock.now();
    const body = JSON.stringify({ type: 'alert', timestamp: now.toISOString(), data: alert });
    const signature = secret && new Webhook(secret, { format: 'raw' }).sign(id, now, body);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          ...(signature && { 'webhook-signature': signature }),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(WEBHOOK_TIMEOUT_MS),
      });
      await response.body?.cancel();
      if (response.ok) return true;
      this.log.warn(`The alert webhook answered ${response.status}.`);
    } catch {
      this.log.warn('The alert webhook cannot be reached.');
    }
    return false;
  }
}
