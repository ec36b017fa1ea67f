import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Role } from '../../common/access/permission.js';
import { DetectionConfig } from '../../config/config.js';
import { ClientStanding } from '../clients/client-standing.js';
import { SecurityEvents } from '../events/security-events.service.js';
import { RateLimitStorage } from '../rate-limit/rate-limit.storage.js';
import { AttackDetector, type Budget, type Finding } from './attack-detector.js';
import { type Place, collectStrings, queryStrings } from './collect.js';
import { ClientBlocked, RequestRefused } from './detection.errors.js';
import { markRefused, suspectOf } from './detection.hooks.js';

/** Points by where it stood and how sure it is; what people write about themselves costs nothing. */
const POINTS: Readonly<Record<Place, { sure: number; perhaps: number }>> = {
  path: { sure: 10, perhaps: 3 },
  parameter: { sure: 10, perhaps: 3 },
  header: { sure: 10, perhaps: 3 },
  'file-name': { sure: 10, perhaps: 3 },
  field: { sure: 5, perhaps: 1 },
  text: { sure: 0, perhaps: 0 },
};
const FOREIGN_ID_POINTS = 0.25;
/** Answers 404 or 405 in a minute before more of them are suspicious: people follow old links, scanners follow lists. */
const MISSES_ALLOWED = 20;
const MISS_POINTS = 1;
/** Accounts that one address may fail to sign in to in ten minutes: offices have people who forget. */
const ACCOUNTS_ALLOWED = 10;
const SPRAY_POINTS = 2;
/** There is nothing to see in them, and without them one route has one address. */
const OUR_IDS = /(?<=\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/gi;
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** What is thought of a request, before it is served and after. */
@Injectable()
export class RequestWatch {
  private readonly log = new Logger('Detection');

  constructor(
    private readonly detector: AttackDetector,
    private readonly standing: ClientStanding,
    private readonly events: SecurityEvents,
    private readonly counts: RateLimitStorage,
    private readonly config: DetectionConfig,
  ) {}

  /** The address with its ids and query, the name of the client's program, and where it says it comes from. */
  inspectHead(request: FastifyRequest): Finding | null {
    if (this.config.mode === 'off') return null;
    const { url, params, query, headers } = request;
    const budget = this.budgetOf(request);
    const path = (url.split('?', 1)[0] ?? '').replace(OUR_IDS, 'id');
    const ids = Object.values((params ?? {}) as Record<string, unknown>)
      .filter((id) => typeof id === 'string')
      .filter((id) => !ID.test(id));
    const findings = [
      this.detector.inspect('path', [path, ...ids], budget),
      this.detector.inspect('parameter', queryStrings(query), budget),
      this.detector.inspect('header', [headers['user-agent'] ?? '', headers.referer ?? ''], budget),
    ].filter((finding) => finding !== null);
    return findings.find(({ isSure }) => isSure) ?? findings[0] ?? null;
  }

  /** @throws RequestRefused */
  inspectFileName(request: FastifyRequest, name: string): void {
    if (this.config.mode === 'off') return;
    const finding = this.detector.inspect('file-name', [name], this.budgetOf(request));
    // A name is kept without its folders, so that "../cv.pdf" does nothing; it is some programs' habit.
    if (!finding || finding.kind === 'lfi') return;
    request.finding = finding;
    if (this.isRefused(finding)) throw this.refusalOf(request, finding);
  }

  /** Why a request is not served: for what it holds, or for who sends it. Administrators are never shut out. */
  async refusal(request: FastifyRequest): Promise<RequestRefused | ClientBlocked | null> {
    const { finding, actor } = request;
    if (finding && this.isRefused(finding)) return this.refusalOf(request, finding);
    if (actor?.role === Role.Admin) return null;
    const held = await this.standing.of(suspectOf(request));
    request.isThrottled = held !== null;
    if (held?.kind !== 'block') return null;
    markRefused(request, 'block', { client: held.client });
    return new ClientBlocked(Math.max(1, Math.ceil((held.until.getTime() - Date.now()) / 1000)));
  }

  /** After the answer: what the body held, and whether the answer fits a pattern. */
  async learn(request: FastifyRequest, status: number): Promise<void> {
    if (request.blockedBy === 'block') return;
    try {
      if (request.finding) await this.note(request, request.finding);
      if (this.config.mode !== 'off') await this.inspectBody(request);
      if (status === 404 || status === 405) await this.learnMiss(request);
      if (status === 401 && request.method === 'POST') await this.learnFailure(request);
    } catch (error) {
      this.log.warn({ message: 'Nothing was learnt of a request', request_id: request.id, error });
    }
  }

  private async inspectBody(request: FastifyRequest): Promise<void> {
    const { body, routeOptions } = request;
    if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return;
    const { fields, text } = collectStrings(body, routeOptions.url ?? '');
    const budget = this.budgetOf(request);
    const inFields = fields.length > 0 ? this.detector.inspect('field', fields, budget) : null;
    if (inFields) await this.note(request, inFields);
    const inText = text.length > 0 ? this.detector.inspect('text', text, budget) : null;
    if (inText?.isSure)
      this.log.log({ message: 'Text that looks like an attack', request_id: request.id, kind: inText.kind });
  }

  private async note(request: FastifyRequest, { kind, rule, place, isSure }: Finding): Promise<void> {
    const suspect = suspectOf(request);
    await this.events.record({
      type: `attack.${kind.replaceAll('_', '-')}`,
      severity: isSure ? (place === 'field' ? 'medium' : 'high') : 'low',
      userId: suspect.userId,
      address: request.ip,
      details: { rule, place, sure: isSure, route: request.routeOptions.url ?? 'unknown', request_id: request.id },
    });
    const points = POINTS[place][isSure ? 'sure' : 'perhaps'];
    if (points > 0) this.standing.suspect(suspect, `attack.${kind}`, points);
  }

  /** Ids of others and paths that do not exist, by the dozen, are somebody feeling their way. */
  private async learnMiss(request: FastifyRequest): Promise<void> {
    const suspect = suspectOf(request);
    const client = suspect.userId ?? suspect.address;
    const [hits] = await this.counts.hit([{ key: `miss:${client}`, limit: MISSES_ALLOWED, seconds: 60 }]);
    const namesAnId = Object.values((request.params ?? {}) as Record<string, unknown>).some((id) =>
      ID.test(String(id)),
    );
    if ((hits?.count ?? 0) > MISSES_ALLOWED) this.standing.suspect(suspect, 'misses', MISS_POINTS);
    else if (namesAnId && suspect.userId) this.standing.suspect(suspect, 'foreign-id', FOREIGN_ID_POINTS);
  }

  /** One address that fails at one account after another. */
  private async learnFailure(request: FastifyRequest): Promise<void> {
    const { email } = (request.body ?? {}) as { email?: unknown };
    if (typeof email !== 'string') return;
    const suspect = suspectOf(request);
    const window = { limit: ACCOUNTS_ALLOWED, seconds: 600 };
    const account = createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
    const [tries] = await this.counts.hit([{ ...window, key: `failed:${suspect.address}:${account}` }]);
    if (tries?.count !== 1) return;
    const [accounts] = await this.counts.hit([{ ...window, key: `failed:${suspect.address}` }]);
    if ((accounts?.count ?? 0) > ACCOUNTS_ALLOWED) this.standing.suspect(suspect, 'spraying', SPRAY_POINTS);
  }

  private budgetOf(request: FastifyRequest): Budget {
    return (request.lookBudget ??= this.detector.newBudget());
  }

  private isRefused({ isSure }: Finding): boolean {
    return isSure && this.config.mode === 'block';
  }

  private refusalOf(request: FastifyRequest, { kind, rule }: Finding): RequestRefused {
    markRefused(request, 'attack', { attack: kind, rule });
    return new RequestRefused();
  }
}
