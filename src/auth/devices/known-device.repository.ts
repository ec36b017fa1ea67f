import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { KnownDeviceEntity } from './known-device.entity.js';

@Injectable()
export class KnownDeviceRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(device: KnownDeviceEntity): Promise<void> {
    await this.unitOfWork.repository(KnownDeviceEntity).insert(device);
  }

  /** Of the account with this address, if there is one and the device is its own. */
  async find(email: string, tokenHash: string): Promise<string | null> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      `select d.id from known_devices d join users u on u.id = d.user_id where d.token_hash = $1 and u.email = $2`,
      [tokenHash, email],
    );
    return rows[0]?.id ?? null;
  }

  /** @returns whether it is there still */
  async touch(id: string, userId: string, now: Date): Promise<boolean> {
    const [, count] = await this.unitOfWork.manager.query<[unknown, number]>(
      'update known_devices set last_seen_at = $3 where id = $1 and user_id = $2',
      [id, userId, now],
    );
    return count === 1;
  }

  existsOwned(userId: string): Promise<boolean> {
    return this.unitOfWork.repository(KnownDeviceEntity).existsBy({ userId });
  }

  /** Forgets those seen longest ago, so that at most `kept` are left. */
  async deleteOldest(userId: string, kept: number): Promise<void> {
    await this.unitOfWork.manager.query(
      `delete from known_devices where id in (
         select id from known_devices where user_id = $1 order by last_seen_at desc, id desc offset $2)`,
      [userId, kept],
    );
  }

  async deleteUnseen(since: Date): Promise<void> {
    await this.unitOfWork.manager.query('delete from known_devices where last_seen_at < $1', [since]);
  }
}
