import { createHash } from 'node:crypto';
import { clientAddressOf } from '../../common/http/client-address.js';
import { type AuthConfig } from '../../config/config.js';

/** One counter that an attempt is held against. */
export interface AttemptLimit {
  key: string;
  /** So many wrong ones are not slowed. The wait after the next is a second, and doubles with each. */
  freeFailures: number;
  longestWaitSeconds: number;
  /** Whether a right one starts it anew. Not where a stranger could be right about an account of their own. */
  clearedBySuccess: boolean;
}

/** Wrong ones that are older do not count. */
export const FORGOTTEN_AFTER_SECONDS = 86_400;

/** More than of a stranger: the device is the owner's, whose finger slips. */
const FREE_OF_A_DEVICE = 10;
const FREE_CODES = 5;

/**
 * A sign-in from a device that the owner has used is held against that device alone: what strangers do never locks it
 * out. All others share the account's counter, and their address's.
 */
export function signInLimits(
  email: string,
  address: string,
  deviceId: string | null,
  { attempts }: AuthConfig,
): AttemptLimit[] {
  const { freeFailures, freeFailuresPerAddress, longestWaitSeconds } = attempts;
  if (deviceId) return [ownersLimit(`sign-in/device/${deviceId}`, longestWaitSeconds)];
  return [
    { key: `sign-in/account/${digest(email)}`, freeFailures, longestWaitSeconds, clearedBySuccess: true },
    {
      key: `sign-in/address/${clientAddressOf(address)}`,
      freeFailures: freeFailuresPerAddress,
      longestWaitSeconds,
      clearedBySuccess: false,
    },
  ];
}

/** Codes have a pool of their own: a right password must not buy new guesses at them, nor the other way round. */
export function codeLimits(userId: string, deviceId: string | null, { attempts }: AuthConfig): AttemptLimit[] {
  return [
    {
      key: deviceId ? `code/device/${deviceId}` : `code/account/${userId}`,
      freeFailures: FREE_CODES,
      longestWaitSeconds: attempts.longestWaitSeconds,
      clearedBySuccess: true,
    },
  ];
}

/** By session, so that a stolen one cannot keep the owner from changing the password in another. */
export function reauthenticationLimits(sessionId: string, { attempts }: AuthConfig): AttemptLimit[] {
  return [ownersLimit(`reauthentication/session/${sessionId}`, attempts.longestWaitSeconds)];
}

/** @returns seconds to wait after so many wrong ones; 0: none */
export function waitAfter(failures: number, { freeFailures, longestWaitSeconds }: AttemptLimit): number {
  if (failures < freeFailures) return 0;
  return Math.min(2 ** Math.min(failures - freeFailures, 30), longestWaitSeconds);
}

function ownersLimit(key: string, longestWaitSeconds: number): AttemptLimit {
  return { key, freeFailures: FREE_OF_A_DEVICE, longestWaitSeconds, clearedBySuccess: true };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
