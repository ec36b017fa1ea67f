import { Injectable } from '@nestjs/common';
import { verify } from 'otplib';
import { Clock } from '../../common/clock.js';
import { ContentCipher } from '../../security/encryption/content-cipher.js';
import { type MfaFactorEntity } from './mfa-factor.entity.js';
import { MfaFactorRepository } from './mfa-factor.repository.js';
import { recoveryCodeDigest } from './recovery-code.js';

/** Clocks of telephones are not exact: the code before and the one after are taken too. */
const TOLERANCE_SECONDS = 30;

export type CodeKind = 'totp' | 'recovery-code';

/** Whether somebody has a second factor, and whether a code is of it. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly factors: MfaFactorRepository,
    private readonly cipher: ContentCipher,
    private readonly clock: Clock,
  ) {}

  isInForce(userId: string): Promise<boolean> {
    return this.factors.isConfirmed(userId);
  }

  /** Uses the code up: it is good for one. @returns what it was, or null if it is not good */
  async use(userId: string, code: string): Promise<CodeKind | null> {
    if (isTotp(code)) {
      const factor = await this.factors.find(userId);
      const step = factor?.confirmedAt ? await this.stepOf(factor, code) : null;
      return factor && step !== null && (await this.factors.useStep(factor.id, userId, step)) ? 'totp' : null;
    }
    const hash = recoveryCodeDigest(code);
    const good = hash !== null && (await this.factors.useRecoveryCode(userId, hash, this.clock.now()));
    return good ? 'recovery-code' : null;
  }

  /** The time step that the code is of, or null if it is not of this authenticator or not of now. */
  async stepOf({ id, userId, secret }: MfaFactorEntity, code: string): Promise<number | null> {
    const result = await verify({
      secret: (await this.cipher.open(userId, { kind: 'mfa-factor', id }, secret)).toString(),
      token: withoutBlanks(code),
      epoch: Math.floor(this.clock.now().getTime() / 1000),
      epochTolerance: TOLERANCE_SECONDS,
    });
    return result.valid && 'timeStep' in result ? result.timeStep : null;
  }
}

export function isTotp(code: string): boolean {
  return /^\d{6}$/.test(withoutBlanks(code));
}

function withoutBlanks(code: string): string {
  return code.replace(/\s/g, '');
}
