import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { type ListResponse } from '../../common/pagination/page.dto.js';
import { type ChainHead, breakOf } from './audit-chain.js';
import { type AuditEntry } from './audit-event.js';
import { AuditTrail } from './audit-trail.js';
import {
  type AuditEntryResponse,
  type AuditLogQuery,
  type AuditReportQuery,
  type AuditReportResponse,
  type AuditVerificationResponse,
} from './audit.dto.js';
import { AuditRepository } from './audit.repository.js';
import { toAuditEntryResponse, toChainBreakResponse, toPagination } from './audit.mapper.js';
import { toCsvLine } from './csv.js';

const PAGE = 2_000;
const DAY_MS = 86_400_000;
const MOST_DENIED = 20;

/** The audit log as administrators read it. What this process has not written yet is written first. */
@Injectable()
export class AuditService {
  constructor(
    private readonly events: AuditRepository,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(query: AuditLogQuery): Promise<ListResponse<AuditEntryResponse>> {
    await this.trail.flush(true);
    const { items, total } = await this.events.list(query, query.limit, query.offset);
    return {
      status: 'success',
      data: items.map(toAuditEntryResponse),
      pagination: toPagination(query, items.length, total),
    };
  }

  /** Reads the whole log, page by page, and stops at the first row that is not as it was written. */
  async verify(): Promise<AuditVerificationResponse> {
    await this.trail.flush(true);
    const head = await this.events.head();
    let before: ChainHead | null = null;
    let first: number | null = null;
    let checked = 0;
    for (;;) {
      const page = await this.events.pageAfter(before?.seq ?? 0, PAGE);
      for (const entry of page) {
        if (entry.seq > head.seq) break; // written since we looked
        const reason = breakOf(before, entry);
        checked += 1;
        first ??= entry.seq;
        if (reason) return verification(head, first, before, checked, toChainBreakResponse(entry, reason));
        before = entry;
      }
      if (page.length < PAGE || (before && before.seq >= head.seq)) break;
    }
    return verification(head, first, before, checked, null);
  }

  async report({ days, format }: AuditReportQuery): Promise<AuditReportResponse | StreamableFile> {
    await this.trail.flush(true);
    const now = this.clock.now();
    const since = new Date(now.getTime() - days * DAY_MS);
    return format === 'csv' ? this.toCsv(since) : this.count(since, now);
  }

  private async count(since: Date, now: Date): Promise<AuditReportResponse> {
    const [byType, byDay, users, mostDenied] = await Promise.all([
      this.events.countByType(since),
      this.events.countByDay(since),
      this.events.countUsers(since),
      this.events.mostDenied(since, MOST_DENIED),
    ]);
    return {
      generated_at: now.toISOString(),
      from: since.toISOString(),
      to: now.toISOString(),
      total: byDay.reduce((sum, { count }) => sum + count, 0),
      denied: byDay.reduce((sum, { denied }) => sum + denied, 0),
      users,
      by_type: byType,
      by_day: byDay,
      most_denied: mostDenied,
    };
  }

  private toCsv(since: Date): StreamableFile {
    return new StreamableFile(Readable.from(this.csvLines(since)), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="audit-report.csv"',
    });
  }

  private async *csvLines(since: Date): AsyncGenerator<string> {
    yield toCsvLine(CSV_COLUMNS);
    for (let seq = 0; ;) {
      const page: AuditEntry[] = await this.events.pageAfter(seq, PAGE, since);
      yield page.map(toAuditEntryResponse).map(toCsvCells).map(toCsvLine).join('');
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      seq = last.seq;
    }
  }
}

const CSV_COLUMNS = [
  'seq',
  'occurred_at',
  'activity_type',
  'outcome',
  'user_id',
  'session_id',
  'address',
  'user_agent',
  'method',
  'route',
  'target',
  'status',
  'request_id',
  'details',
  'hash',
] as const;

function toCsvCells(entry: AuditEntryResponse): (string | number | null)[] {
  return CSV_COLUMNS.map((column) => (column === 'details' ? JSON.stringify(entry.details) : entry[column]));
}

/** A chain whose rows are whole but that ends before its head has lost its last rows. */
function verification(
  head: ChainHead,
  first: number | null,
  last: ChainHead | null,
  checked: number,
  broken: AuditVerificationResponse['first_broken'],
): AuditVerificationResponse {
  const isWhole = last ? last.seq === head.seq && last.hash.equals(head.hash) : head.seq === 0;
  const cutOff = { seq: head.seq, id: '', occurred_at: '', reason: 'rows at the end are missing' };
  return {
    valid: !broken && isWhole,
    rows_checked: checked,
    first_seq: first,
    last_seq: last?.seq ?? null,
    head_hash: head.hash.toString('hex'),
    first_broken: broken ?? (isWhole ? null : cutOff),
  };
}
