import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SUMMED_UP, SUMMED_UP_JSON } from './figure-sums.js';
import { type Figures, MetricSampleEntity, Resolution } from './metric-sample.entity.js';

/** Samples become hours after two days; hours go after ninety. */
const SAMPLES_KEPT = '48 hours';
const HOURS_KEPT = '90 days';
/** Any number will do that nobody else locks. */
const DOWNSAMPLING_LOCK = 7_100_001;

export type FiguresAt = Figures & { at: Date };

@Injectable()
export class MetricSampleRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Two samples of one process at one moment are one. */
  async put(sample: MetricSampleEntity): Promise<void> {
    await this.unitOfWork
      .repository(MetricSampleEntity)
      .createQueryBuilder()
      .insert()
      .values(sample)
      .orIgnore()
      .execute();
  }

  /** Of all processes together, in steps, oldest first. */
  history(since: Date, stepSeconds: number): Promise<FiguresAt[]> {
    return this.unitOfWork.manager.query(
      `select date_bin(make_interval(secs => $2), at, timestamptz '2000-01-01') as at, ${SUMMED_UP}
       from metric_samples where resolution in ('sample', 'hour') and at >= $1 group by 1 order by 1`,
      [since, stepSeconds],
    );
  }

  /** Of all processes together, over the time since. */
  async since(since: Date): Promise<Figures> {
    const [row] = await this.unitOfWork.manager.query<Figures[]>(
      `select ${SUMMED_UP} from metric_samples where resolution = 'sample' and at >= $1`,
      [since],
    );
    if (!row) throw new Error('An aggregate has one row.');
    return row;
  }

  /** The newest sample of every process that gave one since. */
  latest(since: Date): Promise<MetricSampleEntity[]> {
    return this.unitOfWork
      .repository(MetricSampleEntity)
      .createQueryBuilder('sample')
      .distinctOn(['sample.instance'])
      .where('sample.resolution = :resolution and sample.at >= :since', { resolution: Resolution.Sample, since })
      .orderBy('sample.instance')
      .addOrderBy('sample.at', 'DESC')
      .getMany();
  }

  /** Old samples become hours, old hours go. One process at a time; the others need not wait for it. */
  async downsample(now: Date): Promise<void> {
    await this.unitOfWork.run(async () => {
      const { manager } = this.unitOfWork;
      const [lock] = await manager.query<{ got: boolean }[]>('select pg_try_advisory_xact_lock($1) as got', [
        DOWNSAMPLING_LOCK,
      ]);
      if (!lock?.got) return;
      await manager.query(
        `with old as (
           delete from metric_samples
           where resolution = 'sample' and at < date_trunc('hour', $1::timestamptz - $2::interval)
           returning at, instance, figures)
         insert into metric_samples (resolution, at, instance, figures)
         select 'hour', date_trunc('hour', at), instance, ${SUMMED_UP_JSON} from old group by 2, 3
         on conflict do nothing`,
        [now, SAMPLES_KEPT],
      );
      await manager.query(
        `delete from metric_samples where resolution = 'hour' and at < $1::timestamptz - $2::interval`,
        [now, HOURS_KEPT],
      );
    });
  }
}
