import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, RequirePermission } from '../../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../../common/access/actor.js';
import { Permission } from '../../common/access/permission.js';
import { EraseAccountRequest, ErasureResponse, ReceiptParam } from './erasure.dto.js';
import { ErasureService } from './erasure.service.js';

@ApiTags('auth')
@Controller('api/auth')
export class ErasureController {
  constructor(private readonly erasures: ErasureService) {}

  /** Erase your account and all that is in it, for good. */
  @Delete('me')
  @RequirePermission(Permission.AccountErase)
  @HttpCode(HttpStatus.ACCEPTED)
  eraseAccount(@CurrentActor() actor: Actor, @Body() body: EraseAccountRequest): Promise<ErasureResponse> {
    return this.erasures.erase(actor, body);
  }

  /** What was erased, signed. */
  @Get('erasures/:receipt_id')
  @Public()
  erasureReceipt(@Param() { receipt_id }: ReceiptParam): Promise<ErasureResponse> {
    return this.erasures.receipt(receipt_id);
  }
}
