import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type AuditDetails, type AuditEvent } from './audit-event.js';
import { AuditRepository } from './audit.repository.js';

const FLUSH_AFTER_MS = 200;
const RETRY_AFTER_MS = 1_000;
const LARGEST_BATCH = 5_000;
/** While the database is away. Beyond, the oldest go, which is logged. */
const LARGEST_BACKLOG = 20_000;
/** For what a process that was killed left in the inbox, and for the months to come. */
const TIDY_EVERY_MS = 60_000;

/** What a use case adds to the event of the request that it serves. */
export interface AuditNote {
  userId?: string;
  details: Record<string, string | number | boolean>;
}

/**
 * Writes the audit log. Reads are gathered: under load one insert a batch. A change waits until its event is written
 * (`recordNow`); what administrators do is in the same transaction as the deed (`recordWithin`).
 */
@Injectable()
export class AuditTrail implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger('Audit');
  private readonly notes = new AsyncLocalStorage<AuditNote>();
  private backlog: AuditEvent[] = [];
  private waiting: (() => void)[] = [];
  private writing: Promise<void> | undefined;
  private perhapsKnown = false;
  private timer: NodeJS.Timeout | undefined;
  private tidying: NodeJS.Timeout | undefined;

  constructor(
    private readonly events: AuditRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.tidy();
    this.tidying = setInterval(() => void this.tidy(), TIDY_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.tidying);
    await this.flush();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  /** Runs a request so that what serves it can add to its event. */
  listen(note: AuditNote, serve: () => void): void {
    this.notes.run(note, serve);
  }

  /** Whose account it is about, where the request carries no session, and what is good to know. Never a secret. */
  note(userId: string | null, details: AuditDetails = {}): void {
    const note = this.notes.getStore();
    if (!note) return;
    if (userId) note.userId = userId;
    Object.assign(note.details, details);
  }

  /** Written within a moment, or at the latest when the process ends. */
  record(event: AuditEvent): void {
    this.push(event);
    if (this.backlog.length >= LARGEST_BATCH) void this.flush();
    else this.flushLater(FLUSH_AFTER_MS);
  }

  /** Resolves once it is written, with whatever else waits; also if it cannot be, in which case it is tried again. */
  recordNow(event: AuditEvent): Promise<void> {
    const written = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.push(event);
    void this.flush();
    return written;
  }

  /** Part of the caller's transaction: neither the deed nor its event without the other. */
  async recordWithin(event: AuditEvent): Promise<void> {
    await this.events.leaveInInbox(event);
    this.unitOfWork.afterCommit(() => void this.flush(true));
  }

  /** @param withInbox also when nothing is waiting here */
  async flush(withInbox = false): Promise<void> {
    while (this.writing) await this.writing;
    if (this.backlog.length === 0 && !withInbox) return;
    this.writing = this.write().finally(() => (this.writing = undefined));
    await this.writing;
    if (this.backlog.length > 0 && !this.perhapsKnown) await this.flush();
  }

  private async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.backlog.splice(0, LARGEST_BATCH);
    const waiting = this.backlog.length === 0 ? this.waiting.splice(0) : [];
    try {
      await this.events.append(batch, this.perhapsKnown);
      this.perhapsKnown = false;
    } catch (error) {
      this.log.error({ message: `${batch.length} audit events are not written yet`, error });
      this.backlog.unshift(...batch);
      this.perhapsKnown = true; // the commit may have gone through before its answer was lost
      this.flushLater(RETRY_AFTER_MS);
    }
    for (const resolve of waiting) resolve();
  }

  private push(event: AuditEvent): void {
    if (this.backlog.length >= LARGEST_BACKLOG) {
      const lost = this.backlog.shift();
      this.log.error({ message: 'Audit event lost: the database is away for too long', request_id: lost?.requestId });
    }
    this.backlog.push(event);
  }

  private flushLater(ms: number): void {
    this.timer ??= setTimeout(() => void this.flush(), ms).unref();
  }

  private async tidy(): Promise<void> {
    try {
      await this.events.makePartitions();
      await this.flush(true);
    } catch (error) {
      this.log.warn({ message: 'The audit log could not be tidied', error });
    }
  }
}
