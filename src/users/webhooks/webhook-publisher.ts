import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { SecurityEvents } from '../../security/events/security-events.service.js';
import { TaskHandlers } from '../../tasks/task-handlers.js';
import { WebhookDeliveryRepository } from './webhook-delivery.repository.js';
import { type WebhookData, type WebhookEvent } from './webhook-events.js';
import { WebhookRepository } from './webhook.repository.js';

/** What other features tell of what happened. */
@Injectable()
export class WebhookPublisher implements OnModuleInit {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly tasks: TaskHandlers,
    private readonly security: SecurityEvents,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.onFinished(({ taskId, userId, kind, state }) =>
      this.publish(userId, 'task.finished', { task_id: taskId, kind, state }),
    );
    this.security.onRecorded(async ({ id, userId, type, severity }) => {
      if (userId) await this.publish(userId, 'security.event', { event_id: id, type, severity });
    });
  }

  /** Part of the caller's transaction: what is rolled back is told to nobody. @param data ids and states alone */
  async publish(userId: string, event: WebhookEvent, data: WebhookData): Promise<void> {
    for (const webhookId of await this.webhooks.findSubscribed(userId, event)) {
      await this.deliveries.enqueue({ id: newId(), userId, webhookId, event, data, createdAt: this.clock.now() });
    }
  }
}
