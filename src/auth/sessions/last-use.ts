import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { SessionRepository } from './session.repository.js';

/** A use is worth a write when the one on record is older. */
const KEPT_TO_MS = 60_000;
const WRITTEN_EVERY_MS = 10_000;

/** When sessions were last used, written down for many at once: a write for every call would be dearer than the call. */
@Injectable()
export class LastUse implements BeforeApplicationShutdown {
  private readonly log = new Logger('Sessions');
  private uses = new Map<string, Date>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sessions: SessionRepository) {}

  note(sessionId: string, recorded: Date, now: Date): void {
    if (now.getTime() - recorded.getTime() < KEPT_TO_MS) return;
    this.uses.set(sessionId, now);
    this.timer ??= setTimeout(() => void this.write(), WRITTEN_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.write();
  }

  private async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const uses = this.uses;
    if (uses.size === 0) return;
    this.uses = new Map();
    try {
      await this.sessions.setLastUsed(uses);
    } catch (error) {
      this.log.warn({ message: 'Uses of sessions were not written down', error });
    }
  }
}
