import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { KnownDeviceRepository } from './known-device.repository.js';

/** Lets scanners of leaked secrets, and us, tell it from any other string. */
const PREFIX = 'cvdt_';
const RANDOM_BYTES = 32;
const MOST_PER_USER = 20;
const KEPT_UNSEEN_MS = 365 * 86_400_000;

/** A device that signs in, known before or new. */
export interface SignInDevice {
  /** What a new one is to be known again by. */
  newToken?: string;
  /** Nobody has signed in to the account before. */
  isFirst: boolean;
}

@Injectable()
export class KnownDevices {
  constructor(
    private readonly devices: KnownDeviceRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns the device of this account that the token is of */
  async find(email: string, token: string | undefined): Promise<string | null> {
    return token === undefined ? null : this.devices.find(email, digest(token));
  }

  /** Part of the caller's transaction. @param deviceId the one it was known as when it gave the password */
  async recognise(userId: string, deviceId: string | null): Promise<SignInDevice> {
    const now = this.clock.now();
    if (deviceId && (await this.devices.touch(deviceId, userId, now))) return { isFirst: false };
    const isFirst = !(await this.devices.existsOwned(userId));
    const newToken = `${PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
    await this.devices.insert({ id: newId(), userId, tokenHash: digest(newToken), createdAt: now, lastSeenAt: now });
    await this.devices.deleteOldest(userId, MOST_PER_USER);
    return { newToken, isFirst };
  }

  forgetUnseen(): Promise<void> {
    return this.devices.deleteUnseen(new Date(this.clock.now().getTime() - KEPT_UNSEEN_MS));
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
