import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BackgroundJobs } from '../tasks/background-jobs.js';
import { Attempts } from './attempts/attempts.js';
import { KnownDevices } from './devices/known-devices.js';
import { MailTokens } from './email/mail-tokens.js';
import { MfaChallenges } from './mfa/mfa-challenges.js';
import { SessionsService } from './sessions/sessions.service.js';

/** Forgets what has no use any more, once a night. */
@Injectable()
export class AuthUpkeep implements OnModuleInit {
  constructor(
    private readonly jobs: BackgroundJobs,
    private readonly attempts: Attempts,
    private readonly challenges: MfaChallenges,
    private readonly sessions: SessionsService,
    private readonly tokens: MailTokens,
    private readonly devices: KnownDevices,
  ) {}

  onModuleInit(): void {
    this.jobs.register('auth-upkeep', { every: '23 3 * * *', run: () => this.run() });
  }

  private async run(): Promise<void> {
    await this.attempts.forgetOld();
    await this.challenges.forgetExpired();
    await this.sessions.forgetEnded();
    await this.tokens.forgetExpired();
    await this.devices.forgetUnseen();
  }
}
