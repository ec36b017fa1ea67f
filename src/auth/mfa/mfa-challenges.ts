import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/id.js';
import { AuthConfig } from '../../config/config.js';
import { codeLimits } from '../attempts/attempt.policy.js';
import { Attempts } from '../attempts/attempts.js';
import { type MfaChallengeEntity } from './mfa-challenge.entity.js';
import { MfaChallengeRepository } from './mfa-challenge.repository.js';
import { ChallengeCodeWrong, ChallengeRefused } from './mfa.errors.js';
import { type CodeKind, SecondFactor } from './second-factor.js';

const PREFIX = 'cvmc_';
const RANDOM_BYTES = 32;
export const CHALLENGE_SECONDS = 300;
/** Wrong codes after which the password has to be given again. */
const MOST_FAILURES = 5;

/** The time between a right password and the code. */
@Injectable()
export class MfaChallenges {
  constructor(
    private readonly challenges: MfaChallengeRepository,
    private readonly secondFactor: SecondFactor,
    private readonly attempts: Attempts,
    private readonly config: AuthConfig,
    private readonly clock: Clock,
  ) {}

  /** @returns the token to answer it with */
  async issue(userId: string, deviceId: string | null): Promise<string> {
    const token = `${PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
    const expiresAt = new Date(this.clock.now().getTime() + CHALLENGE_SECONDS * 1000);
    await this.challenges.insert({ id: newId(), userId, tokenHash: digest(token), deviceId, expiresAt });
    return token;
  }

  /**
   * Closes the challenge if the code is good; of many that answer it at once one succeeds.
   * @throws ChallengeRefused @throws ChallengeCodeWrong @throws TooManyAttempts
   */
  async answer(token: string, code: string): Promise<{ challenge: MfaChallengeEntity; kind: CodeKind }> {
    const challenge = await this.challenges.findOpen(digest(token), MOST_FAILURES, this.clock.now());
    if (!challenge) throw new ChallengeRefused();
    const { id, userId, deviceId } = challenge;
    const limits = codeLimits(userId, deviceId, this.config);
    const kind = await this.attempts.make(limits, () => this.secondFactor.use(userId, code));
    if (kind === null) {
      await this.challenges.countFailure(id, userId);
      throw new ChallengeCodeWrong();
    }
    if (!(await this.challenges.close(id, userId))) throw new ChallengeRefused();
    return { challenge, kind };
  }

  /** For when the password that opened them is no longer the password. */
  revokeAll(userId: string): Promise<void> {
    return this.challenges.deleteAll(userId);
  }

  forgetExpired(): Promise<void> {
    return this.challenges.deleteExpired(this.clock.now());
  }
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
