import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn } from 'class-validator';
import { IdField, LineField } from '../../common/validation/fields.js';
import { DeliveryState } from './webhook-delivery.entity.js';
import { WEBHOOK_EVENTS, type WebhookEvent } from './webhook-events.js';

export class WebhookParam {
  @IdField()
  webhook_id: string;
}

export class DeliveryParam extends WebhookParam {
  @IdField()
  delivery_id: string;
}

export class CreateWebhookRequest {
  /** By https, on the public internet. @example "https://example.org/hooks/cv" */
  @LineField(2_000)
  url: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(WEBHOOK_EVENTS.length)
  @ArrayUnique()
  @IsIn(WEBHOOK_EVENTS, { each: true })
  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true, example: ['cv.parsed', 'task.finished'] })
  events: WebhookEvent[];
}

export class WebhookResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  url: string;

  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true })
  events: WebhookEvent[];

  created_at: string;
}

export class CreatedWebhookResponse extends WebhookResponse {
  /** Shown this once. Check the signature of each message with it, as Standard Webhooks says. @example "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" */
  secret: string;
}

export class WebhookDeliveryResponse {
  /** Also the message's `webhook-id`. */
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: WEBHOOK_EVENTS })
  event: WebhookEvent;

  @ApiProperty({ enum: DeliveryState, enumName: 'DeliveryState' })
  state: DeliveryState;

  attempts: number;

  /** What the receiver answered last; null if it did not. */
  response_status: number | null;

  /** Why there was no answer: address-refused, timeout or unreachable. */
  problem: string | null;

  created_at: string;
  last_attempt_at: string | null;
  finished_at: string | null;
}
