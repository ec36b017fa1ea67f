import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ClientRestrictionEntity, type RestrictionKind } from './client-restriction.entity.js';

const MOST_ACTIVE = 10_000;

@Injectable()
export class ClientRestrictionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A block is never made a throttle. @returns whether the client was not restricted like this before */
  async restrict(restriction: ClientRestrictionEntity): Promise<boolean> {
    const { client, kind, reason, score, createdAt, until } = restriction;
    const rows = await this.unitOfWork.manager.query<{ is_new: boolean }[]>(
      `with before as (select kind from client_restrictions where client = $1 and until > $5)
       insert into client_restrictions as r (client, kind, reason, score, created_at, until)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (client) do update set
         kind = case when r.kind = 'block' and r.until > excluded.created_at then r.kind else excluded.kind end,
         reason = excluded.reason, score = excluded.score,
         created_at = case when r.until > excluded.created_at then r.created_at else excluded.created_at end,
         until = greatest(r.until, excluded.until)
       returning not exists (select 1 from before where kind = $2 or kind = 'block') as is_new`,
      [client, kind, reason, score, createdAt, until],
    );
    return rows[0]?.is_new ?? false;
  }

  findActive(now: Date): Promise<ClientRestrictionEntity[]> {
    return this.unitOfWork
      .repository(ClientRestrictionEntity)
      .createQueryBuilder('restriction')
      .where('restriction.until > :now', { now })
      .orderBy('restriction.until', 'DESC')
      .addOrderBy('restriction.client')
      .take(MOST_ACTIVE)
      .getMany();
  }

  async countActive(kind: RestrictionKind, now: Date): Promise<number> {
    return this.unitOfWork
      .repository(ClientRestrictionEntity)
      .createQueryBuilder('restriction')
      .where('restriction.until > :now and restriction.kind = :kind', { now, kind })
      .getCount();
  }

  /** @returns whether there was one */
  async lift(client: string, now: Date): Promise<boolean> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      'delete from client_restrictions where client = $1 and until > $2',
      [client, now],
    );
    return count > 0;
  }

  async deleteEnded(before: Date): Promise<void> {
    await this.unitOfWork.manager.query('delete from client_restrictions where until < $1', [before]);
  }
}
