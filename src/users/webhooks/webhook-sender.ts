import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../../common/clock.js';
import { OutboundFailed, OutboundHttp } from '../../security/outbound/outbound-http.js';
import { BackgroundJobs } from '../../tasks/background-jobs.js';
import { DeliveryState, type WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { MAX_ATTEMPTS, type Outcome, WEBHOOK_JOB, WebhookDeliveryRepository } from './webhook-delivery.repository.js';
import { WebhookRepository, type WebhookTarget } from './webhook.repository.js';

const LONGEST_ANSWER_MS = 5_000;
/** By Standard Webhooks a receiver says so when it wants no more of them. */
const GONE = 410;

/** Takes messages to their receivers, signed as Standard Webhooks has it. */
@Injectable()
export class WebhookSender implements OnModuleInit {
  private readonly log = new Logger('Webhooks');

  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: WebhookDeliveryRepository,
    private readonly outbound: OutboundHttp,
    private readonly jobs: BackgroundJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register(WEBHOOK_JOB, { run: ({ deliveryId }) => this.deliver(String(deliveryId)) });
  }

  /** @throws Error if another try may help: the queue will make one, later each time. */
  async deliver(id: string): Promise<void> {
    const delivery = await this.deliveries.begin(id, this.clock.now());
    const target = delivery && (await this.webhooks.findTarget(delivery.webhookId, delivery.userId));
    if (!target) return; // it was deleted, or arrived in an attempt that was taken for dead
    const outcome = await this.send(delivery, target);
    const { responseStatus: status, problem } = outcome;
    if (status !== null && status >= 200 && status < 300) {
      await this.deliveries.finish(delivery, DeliveryState.Delivered, outcome, this.clock.now());
    } else if (status === GONE || delivery.attempts >= MAX_ATTEMPTS) {
      await this.deliveries.finish(delivery, DeliveryState.Failed, outcome, this.clock.now());
      this.log.warn({ message: 'Webhook given up', delivery_id: id, status, problem });
    } else {
      await this.deliveries.noteFailure(id, outcome);
      throw new Error(`Webhook not delivered yet: ${status ?? problem}`);
    }
  }

  private async send({ id, event, data, createdAt }: WebhookDeliveryEntity, target: WebhookTarget): Promise<Outcome> {
    const body = JSON.stringify({ type: event, timestamp: createdAt.toISOString(), data });
    const now = this.clock.now();
    try {
      const { status } = await this.outbound.safeFetch({
        method: 'POST',
        url: target.url,
        body,
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(target.secret).sign(id, now, body),
        },
        timeoutMs: LONGEST_ANSWER_MS,
        maxBytes: 0,
      });
      return { responseStatus: status, problem: null };
    } catch (error) {
      if (!(error instanceof OutboundFailed)) throw error;
      return { responseStatus: null, problem: error.problem };
    }
  }
}
