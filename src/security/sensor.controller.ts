import { Body, Controller, HttpCode, HttpStatus, Post, UseGuards, Headers } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';
import { Public } from '../common/access/access.decorators.js';
import { ProblemResponse } from '../common/errors/problem.response.js';
import { SensorEventRequest, SensorReceiptResponse } from './security.dto.js';
import { SecurityService } from './security.service.js';
import { SensorSignatureGuard } from './sensor-signature.guard.js';

@ApiTags('security')
@Controller('webhooks')
export class SensorController {
  constructor(private readonly security: SecurityService) {}

  /** A sensor outside reports an event, signed with the shared secret (Standard Webhooks). */
  @Post('security-events')
  @Public()
  @UseGuards(SensorSignatureGuard)
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiHeader({ name: 'webhook-id', required: true })
  @ApiHeader({ name: 'webhook-timestamp', required: true })
  @ApiHeader({ name: 'webhook-signature', required: true })
  @ApiAcceptedResponse({ type: SensorReceiptResponse })
  @ApiUnauthorizedResponse({ type: ProblemResponse, description: 'No valid signature, or too old.' })
  receiveSecurityEvent(
    @Headers('webhook-id') messageId: string,
    @Body() body: SensorEventRequest,
  ): Promise<SensorReceiptResponse> {
    return this.security.receive(messageId, body);
  }
}
