import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BackgroundJobs } from '../tasks/background-jobs.js';
import { Attempts } from './attempts/attempts.js';
import { MfaChallenges } from './mfa/mfa-challenges.js';

/** Forgets what has no use any more, once a night. */
@Injectable()
export class AuthUpkeep implements OnModuleInit {
  constructor(
    private readonly jobs: BackgroundJobs,
    private readonly attempts: Attempts,
    private readonly challenges: MfaChallenges,
  ) {}

  onModuleInit(): void {
    this.jobs.register('auth-upkeep', { every: '23 3 * * *', run: () => this.run() });
  }

  private async run(): Promise<void> {
    await this.attempts.forgetOld();
    await this.challenges.forgetExpired();
  }
}
