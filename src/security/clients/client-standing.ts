import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { clientAddressOf } from '../../common/http/client-address.js';
import { DEFAULT_LOCALE } from '../../common/locale.js';
import { RateLimitConfig } from '../../config/config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Outbox } from '../../mail/outbox.js';
import { SecurityEventRepository } from '../events/security-event.repository.js';
import { SecurityEvents } from '../events/security-events.service.js';
import { type ClientRestrictionEntity } from './client-restriction.entity.js';
import { ClientRestrictionRepository } from './client-restriction.repository.js';
import { ClientScores, HALF_LIFE_MS } from './client-scores.js';

/** Who makes a request, by everything that can be counted. */
export interface Suspect {
  address: string;
  userId?: string | null;
  sessionId?: string | null;
}

/** Somebody uses a refresh token that was used before: its owner, or a thief. */
const REUSE_POINTS = 5;
const THROTTLED_AT = 10;
const BLOCKED_AT = 30;
const BLOCKED_MS = 15 * 60_000;
/** Others come from the same address as somebody who is signed in. */
const SHARE_OF_ADDRESS = 1 / 3;
/** How old a replica's list of restrictions may be: fresh enough, then used while a new one is fetched, then waited for. */
const FRESH_MS = 1_000;
const STALE_MS = 5_000;

/** What suspicious deeds add up to: at 10 a client is throttled, at 30 it is blocked for 15 minutes and administrators are told. */
@Injectable()
export class ClientStanding implements OnModuleInit {
  private readonly log = new Logger('Security');
  private restrictions: ReadonlyMap<string, ClientRestrictionEntity> = new Map();
  private fetchedAt = 0;
  private fetching: Promise<void> | undefined;

  constructor(
    private readonly scores: ClientScores,
    private readonly repository: ClientRestrictionRepository,
    private readonly events: SecurityEvents,
    private readonly eventRepository: SecurityEventRepository,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: RateLimitConfig,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.onRecorded(async ({ type, address }) => {
      if (type === 'session.refresh-reused' && address)
        this.suspect({ address: clientAddressOf(address) }, type, REUSE_POINTS);
      return Promise.resolve();
    });
  }

  /** Never fails and is not waited for: suspicion must not stop an answer. */
  suspect(who: Suspect, reason: string, points: number): void {
    if (!this.config.enabled) return;
    this.unitOfWork.afterCommit(() => {
      this.add(who, reason, points).catch((error: unknown) =>
        this.log.warn({ message: 'A score was not kept', error }),
      );
    });
  }

  /**
   * The restriction that holds for a request, if any. What is held against an address holds for those who are not
   * signed in: nobody is shut out for sitting behind the same address as an attacker.
   */
  async of({ address, userId, sessionId }: Suspect): Promise<ClientRestrictionEntity | null> {
    if (!this.config.enabled) return null;
    await this.refresh();
    const clients = userId ? [`user:${userId}`, `session:${sessionId ?? ''}`] : [`address:${address}`];
    const now = this.clock.now();
    const found = clients.map((client) => this.restrictions.get(client)).filter((held) => held && held.until > now);
    return found.find((held) => held?.kind === 'block') ?? found[0] ?? null;
  }

  list(): Promise<ClientRestrictionEntity[]> {
    return this.repository.findActive(this.clock.now());
  }

  countBlocked(): Promise<number> {
    return this.repository.countActive('block', this.clock.now());
  }

  /** @returns whether there was something to lift */
  async lift(client: string): Promise<boolean> {
    const wasHeld = await this.repository.lift(client, this.clock.now());
    if (!wasHeld) return false;
    await this.scores.forget(client);
    await this.events.record({ type: 'client.lifted', severity: 'low', source: 'admin', details: { client } });
    this.unitOfWork.afterCommit(() => (this.fetchedAt = 0));
    return true;
  }

  async forgetEnded(): Promise<void> {
    await this.repository.deleteEnded(new Date(this.clock.now().getTime() - BLOCKED_MS));
  }

  private async add({ address, userId, sessionId }: Suspect, reason: string, points: number): Promise<void> {
    const signedIn = [...(userId ? [`user:${userId}`] : []), ...(sessionId ? [`session:${sessionId}`] : [])];
    const own = signedIn.length > 0 ? await this.scores.add(signedIn, points) : [];
    const [shared = 0] = await this.scores.add([`address:${address}`], userId ? points * SHARE_OF_ADDRESS : points);
    for (const [i, client] of signedIn.entries()) await this.judge(client, own[i] ?? 0, reason);
    await this.judge(`address:${address}`, shared, reason);
  }

  private async judge(client: string, score: number, reason: string): Promise<void> {
    if (score < THROTTLED_AT) return;
    const createdAt = this.clock.now();
    const kind = score >= BLOCKED_AT ? 'block' : 'throttle';
    const ms = kind === 'block' ? BLOCKED_MS : Math.max(60_000, HALF_LIFE_MS * Math.log2(score / THROTTLED_AT));
    const until = new Date(createdAt.getTime() + ms);
    await this.unitOfWork.run(async () => {
      const isNew = await this.repository.restrict({ client, kind, reason, score, createdAt, until });
      if (isNew) await this.tell({ client, kind, reason, score, createdAt, until });
    });
    this.fetchedAt = 0;
  }

  private async tell({ client, kind, reason, score, createdAt, until }: ClientRestrictionEntity): Promise<void> {
    const [what, name = ''] = split(client);
    await this.events.record({
      type: kind === 'block' ? 'client.blocked' : 'client.throttled',
      severity: kind === 'block' ? 'high' : 'medium',
      userId: what === 'user' ? name : null,
      address: what === 'address' ? name : null,
      details: { client, reason, score: Math.round(score), until: until.toISOString() },
    });
    if (kind !== 'block') return;
    this.log.error({ message: 'Client blocked', client, reason, score: Math.round(score) });
    const data = {
      rule: 'client-blocked',
      summary: `${client} is blocked until ${until.toISOString()} (last: ${reason}).`,
      measured: `score ${Math.round(score)}`,
      time: createdAt.toISOString(),
    };
    for (const to of await this.eventRepository.administrators())
      await this.outbox.send('alert-firing', { to, locale: DEFAULT_LOCALE, data });
  }

  private async refresh(): Promise<void> {
    const age = Date.now() - this.fetchedAt;
    if (age < FRESH_MS) return;
    this.fetching ??= this.fetch().finally(() => (this.fetching = undefined));
    if (age >= STALE_MS) await this.fetching;
  }

  /** While Postgres is away the last list holds. */
  private async fetch(): Promise<void> {
    try {
      const active = await this.list();
      this.restrictions = new Map(active.map((restriction) => [restriction.client, restriction]));
    } catch {
      // the request itself will say that the database is away
    }
    this.fetchedAt = Date.now();
  }
}

function split(client: string): [string, string | undefined] {
  const at = client.indexOf(':');
  return [client.slice(0, at), client.slice(at + 1)];
}
