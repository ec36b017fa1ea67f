import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { type Locale } from '../../common/locale.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ActivityLog } from '../activities/activity-log.service.js';
import { type SettingsResponse, type UpdateSettingsRequest } from './settings.dto.js';
import { toSettingsResponse } from './settings.mapper.js';
import { SettingsRepository } from './settings.repository.js';

@Injectable()
export class SettingsService {
  constructor(
    private readonly settings: SettingsRepository,
    private readonly activities: ActivityLog,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async get(userId: string): Promise<SettingsResponse> {
    return toSettingsResponse(await this.settings.find(userId));
  }

  /** The language that the user chose to be written to in, if they chose one. */
  async languageOf(userId: string): Promise<Locale | null> {
    const chosen = await this.settings.find(userId);
    return (chosen?.uiPreferences as { language?: Locale } | undefined)?.language ?? null;
  }

  async update(userId: string, change: UpdateSettingsRequest): Promise<SettingsResponse> {
    await this.unitOfWork.run(async () => {
      await this.settings.merge(userId, change, this.clock.now());
      await this.activities.record({ userId, type: 'settings.changed' });
    });
    return this.get(userId);
  }
}
