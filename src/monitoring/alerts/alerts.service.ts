import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type Figures } from '../metrics/metric-sample.entity.js';
import { MetricSampleRepository } from '../metrics/metric-sample.repository.js';
import { AlertNotifier } from './alert-notifier.js';
import { type AlertEntity } from './alert.entity.js';
import { AlertRepository } from './alert.repository.js';
import { type AlertRule } from './alert-rules.js';
import { type AlertResponse } from './alerts.dto.js';
import { toAlertResponse } from './alerts.mapper.js';
import { judgeRule } from './judge-rule.js';

export const RULES = Symbol('alert-rules');

@Injectable()
export class AlertsService {
  constructor(
    @Inject(RULES) private readonly rules: readonly AlertRule[],
    private readonly samples: MetricSampleRepository,
    private readonly alerts: AlertRepository,
    private readonly notifier: AlertNotifier,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(query: PageQuery): Promise<ListResponse<AlertResponse>> {
    const page = await this.alerts.list(query.page_size, (query.page - 1) * query.page_size);
    return toListResponse(page, query, toAlertResponse);
  }

  async firing(): Promise<AlertResponse[]> {
    return (await this.alerts.firing()).map(toAlertResponse);
  }

  /** Begins and resolves alerts by what all processes sampled. Of several that judge at once, one does. */
  async judge(): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.alerts.lockJudging())) return;
      const firing = new Map((await this.alerts.firing()).map((alert) => [alert.rule, alert]));
      const over = this.figuresOver();
      for (const rule of this.rules) await this.judgeOne(rule, firing.get(rule.id), over);
    });
    await this.notifier.tellWebhook();
  }

  private async judgeOne(
    rule: AlertRule,
    known: AlertEntity | undefined,
    over: (minutes: number) => Promise<Figures>,
  ): Promise<void> {
    const { firing, value } = await judgeRule(rule, over);
    const now = this.clock.now();
    if (firing === true && !known) {
      const { id: name, severity, summary } = rule;
      const alert = { id: newId(), rule: name, severity, summary, value, startedAt: now };
      await this.alerts.begin(alert);
      await this.notifier.mail({ ...alert, resolvedAt: null }, rule.unit);
    }
    if (firing === false && known) {
      await this.alerts.resolve(known.id, now);
      await this.notifier.mail({ ...known, resolvedAt: now }, rule.unit);
    }
  }

  /** Several rules look at the same minutes: each stretch is read once. */
  private figuresOver(): (minutes: number) => Promise<Figures> {
    const read = new Map<number, Promise<Figures>>();
    const now = this.clock.now().getTime();
    return (minutes) => {
      const figures = read.get(minutes) ?? this.samples.since(new Date(now - minutes * 60_000));
      read.set(minutes, figures);
      return figures;
    };
  }
}
