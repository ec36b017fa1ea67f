import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Page } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type ChainHead, chain } from './audit-chain.js';
import { type AuditDetails, type AuditEntry, type AuditEvent, type Outcome } from './audit-event.js';

/** Rows that one transaction takes over from the inbox. */
const INBOX_BATCH = 2_000;

export interface AuditFilter {
  user_id?: string;
  activity_type?: string;
}

export interface AuditCount {
  activity_type: string;
  outcome: Outcome;
  count: number;
}

interface Row {
  seq: string;
  id: string;
  occurred_at: Date;
  activity_type: string;
  outcome: Outcome;
  user_id: string | null;
  session_id: string | null;
  address: string | null;
  user_agent: string | null;
  method: string;
  route: string;
  target: string | null;
  status: number;
  request_id: string;
  details: AuditDetails;
  prev_hash: Buffer;
  hash: Buffer;
}

/** No entity: the table is partitioned, and nothing but these questions may be asked of it. */
@Injectable()
export class AuditRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Part of the caller's transaction, and out of the way of everyone else's: the chain takes it over after the commit. */
  async leaveInInbox(event: AuditEvent): Promise<void> {
    await this.unitOfWork.manager.query('insert into audit_inbox (id, event) values ($1, $2)', [event.id, event]);
  }

  /**
   * Chains what is in the inbox and these events, in a transaction of its own. The row of the head is the lock: one
   * batch after another, over all replicas.
   * @param perhapsKnown a try before this may have gone through
   */
  async append(events: readonly AuditEvent[], perhapsKnown: boolean): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const head = await lockHead(manager);
      const fresh = perhapsKnown ? await withoutKnown(manager, events) : events;
      const entries = chain(head, [...(await takeInbox(manager)), ...fresh]);
      const last = entries.at(-1);
      if (!last) return;
      await insertEntries(manager, entries);
      await manager.query('update audit_head set seq = $1, hash = $2', [last.seq, last.hash]);
    });
  }

  async makePartitions(): Promise<void> {
    await this.dataSource.query('select audit_make_partitions()');
  }

  async head(): Promise<ChainHead> {
    const [row] = await this.dataSource.query<{ seq: string; hash: Buffer }[]>('select seq, hash from audit_head');
    return toHead(row);
  }

  /** In the order of the chain. */
  async pageAfter(seq: number, limit: number, since: Date | null = null): Promise<AuditEntry[]> {
    const rows = await this.dataSource.query<Row[]>(
      `select * from audit_log where seq > $1 and ($3::timestamptz is null or occurred_at >= $3) order by seq limit $2`,
      [seq, limit, since],
    );
    return rows.map(toEntry);
  }

  /** Newest first. */
  async list({ user_id, activity_type }: AuditFilter, limit: number, offset: number): Promise<Page<AuditEntry>> {
    const filter = [user_id ?? null, activity_type ?? null];
    const where = '($1::uuid is null or user_id = $1) and ($2::text is null or activity_type = $2)';
    const rows = await this.dataSource.query<Row[]>(
      `select * from audit_log where ${where} order by seq desc limit $3 offset $4`,
      [...filter, limit, offset],
    );
    const [counted] = await this.dataSource.query<{ total: string }[]>(
      `select count(*) as total from audit_log where ${where}`,
      filter,
    );
    return { items: rows.map(toEntry), total: Number(counted?.total ?? 0) };
  }

  async countByType(since: Date): Promise<AuditCount[]> {
    return this.dataSource.query<AuditCount[]>(
      `select activity_type, outcome, count(*)::int as count from audit_log where occurred_at >= $1
       group by 1, 2 order by 3 desc, 1, 2`,
      [since],
    );
  }

  /** UTC days with at least one event, oldest first. */
  async countByDay(since: Date): Promise<{ day: string; count: number; denied: number }[]> {
    return this.dataSource.query(
      `select to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as count,
              count(*) filter (where outcome = 'denied')::int as denied
       from audit_log where occurred_at >= $1 group by 1 order by 1`,
      [since],
    );
  }

  async countUsers(since: Date): Promise<number> {
    const [row] = await this.dataSource.query<{ users: number }[]>(
      'select count(distinct user_id)::int as users from audit_log where occurred_at >= $1',
      [since],
    );
    return row?.users ?? 0;
  }

  async mostDenied(since: Date, limit: number): Promise<{ address: string; count: number }[]> {
    return this.dataSource.query(
      `select address, count(*)::int as count from audit_log
       where occurred_at >= $1 and outcome = 'denied' and address is not null
       group by 1 order by 2 desc, 1 limit $2`,
      [since, limit],
    );
  }
}

async function lockHead(manager: EntityManager): Promise<ChainHead> {
  const [row] = await manager.query<{ seq: string; hash: Buffer }[]>('select seq, hash from audit_head for update');
  return toHead(row);
}

function toHead(row: { seq: string; hash: Buffer } | undefined): ChainHead {
  if (!row) throw new Error('audit_head is empty: somebody has deleted the head of the chain.');
  return { seq: Number(row.seq), hash: row.hash };
}

async function takeInbox(manager: EntityManager): Promise<AuditEvent[]> {
  const [rows] = await manager.query<[{ event: AuditEvent }[], number]>(
    `delete from audit_inbox where id in (select id from audit_inbox order by id limit $1) returning event`,
    [INBOX_BATCH],
  );
  return rows.map(({ event }) => event).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function withoutKnown(manager: EntityManager, events: readonly AuditEvent[]): Promise<AuditEvent[]> {
  const oldest = events.reduce((min, { occurredAt }) => (occurredAt < min ? occurredAt : min), '9999');
  const rows = await manager.query<{ id: string }[]>(
    'select id from audit_log where occurred_at >= $1 and id = any($2::uuid[])',
    [oldest, events.map(({ id }) => id)],
  );
  const known = new Set(rows.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
}

async function insertEntries(manager: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    seq: entry.seq,
    id: entry.id,
    occurred_at: entry.occurredAt,
    activity_type: entry.activityType,
    outcome: entry.outcome,
    user_id: entry.userId,
    session_id: entry.sessionId,
    address: entry.address,
    user_agent: entry.userAgent,
    method: entry.method,
    route: entry.route,
    target: entry.target,
    status: entry.status,
    request_id: entry.requestId,
    details: entry.details,
    prev_hash: `\\x${entry.prevHash.toString('hex')}`,
    hash: `\\x${entry.hash.toString('hex')}`,
  }));
  await manager.query('insert into audit_log select * from jsonb_populate_recordset(null::audit_log, $1)', [
    JSON.stringify(rows),
  ]);
}

function toEntry(row: Row): AuditEntry {
  return {
    seq: Number(row.seq),
    id: row.id,
    occurredAt: row.occurred_at.toISOString(),
    activityType: row.activity_type,
    outcome: row.outcome,
    userId: row.user_id,
    sessionId: row.session_id,
    address: row.address,
    userAgent: row.user_agent,
    method: row.method,
    route: row.route,
    target: row.target,
    status: row.status,
    requestId: row.request_id,
    details: row.details,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}
