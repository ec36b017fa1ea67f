import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { RequirePermission } from '../../common/access/access.decorators.js';
import { Permission } from '../../common/access/permission.js';
import { type ListResponse, listResponseOf } from '../../common/pagination/page.dto.js';
import {
  AuditEntryResponse,
  AuditLogQuery,
  AuditReportQuery,
  AuditReportResponse,
  AuditVerificationResponse,
} from './audit.dto.js';
import { AuditService } from './audit.service.js';

@ApiTags('security')
@Controller('api/security')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Who did what, when and from where, newest first. */
  @Get('audit-logs')
  @RequirePermission(Permission.AuditRead)
  @ApiOkResponse({ type: listResponseOf(AuditEntryResponse) })
  listAuditLogs(@Query() query: AuditLogQuery): Promise<ListResponse<AuditEntryResponse>> {
    return this.audit.list(query);
  }

  /** Whether the log is as it was written: checks every row against the chain of hashes. */
  @Get('audit-logs/verify')
  @RequirePermission(Permission.AuditRead)
  verifyAuditLogs(): Promise<AuditVerificationResponse> {
    return this.audit.verify();
  }

  /** Counts of the last days as JSON, or every event as CSV. */
  @Get('audit-report')
  @RequirePermission(Permission.AuditRead)
  @ApiExtraModels(AuditReportResponse)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(AuditReportResponse) } },
      'text/csv': { schema: { type: 'string' } },
    },
  })
  auditReport(@Query() query: AuditReportQuery): Promise<AuditReportResponse | StreamableFile> {
    return this.audit.report(query);
  }
}
