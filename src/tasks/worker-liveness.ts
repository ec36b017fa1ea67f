import { type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';

const SWEEP_EVERY_MS = 5_000;
/** The first half of the advisory locks' two keys. */
const LOCK_SPACE = 'queue-worker';

/**
 * The queue keeps a killed worker's jobs locked for hours. So each worker holds an advisory lock on its own id, which
 * Postgres lets go of with the connection; jobs locked by a worker whose lock is free belong to nobody and are released.
 */
export class WorkerLiveness {
  private readonly ids = new Set<string>();
  private client: pg.PoolClient | undefined;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    events: WorkerEvents,
    private readonly pool: pg.Pool,
    private readonly warn: (message: string) => void,
  ) {
    events.on('pool:create', ({ workerPool }) => this.ids.add(workerPool.id));
    events.on('worker:create', ({ worker }) => this.ids.add(worker.workerId));
  }

  async start(): Promise<void> {
    await this.tick();
    this.timer = setInterval(() => {
      this.sweeping = this.tick();
    }, SWEEP_EVERY_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
    this.client?.release(true);
  }

  private async tick(): Promise<void> {
    try {
      this.client ??= await this.holdLocks();
      await this.release(await this.findDead(this.client), this.client);
    } catch (error) {
      this.warn(`Cannot look for dead workers: ${(error as Error).message}`);
      this.client?.release(true);
      this.client = undefined;
    }
  }

  private async holdLocks(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    for (const id of this.ids)
      await client.query('select pg_advisory_lock(hashtext($1), hashtext($2))', [LOCK_SPACE, id]);
    return client;
  }

  private async findDead(client: pg.PoolClient): Promise<string[]> {
    const { rows } = await client.query<{ id: string }>(
      'select distinct locked_by as id from graphile_worker._private_jobs where locked_by is not null',
    );
    const dead: string[] = [];
    for (const { id } of rows) if (!this.ids.has(id) && (await this.isLockFree(id, client))) dead.push(id);
    return dead;
  }

  private async isLockFree(id: string, client: pg.PoolClient): Promise<boolean> {
    const { rows } = await client.query<{ free: boolean }>(
      'select pg_try_advisory_lock(hashtext($1), hashtext($2)) as free',
      [LOCK_SPACE, id],
    );
    if (!rows[0]?.free) return false;
    await client.query('select pg_advisory_unlock(hashtext($1), hashtext($2))', [LOCK_SPACE, id]);
    return true;
  }

  private async release(dead: string[], client: pg.PoolClient): Promise<void> {
    if (dead.length === 0) return;
    await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
    this.warn(`Released the jobs of ${dead.length} dead worker(s).`);
  }
}
