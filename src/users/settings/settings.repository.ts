import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type UpdateSettingsRequest } from './settings.dto.js';
import { UserSettingsEntity } from './user-settings.entity.js';

@Injectable()
export class SettingsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  find(userId: string): Promise<UserSettingsEntity | null> {
    return this.unitOfWork.repository(UserSettingsEntity).findOneBy({ userId });
  }

  /** Merges in one statement, so that two changes of different fields both hold. */
  async merge(userId: string, change: UpdateSettingsRequest, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `insert into user_settings as s
         (user_id, preferred_ai_model, analysis_preferences, notification_settings, ui_preferences, updated_at)
       values ($1, $3, jsonb_strip_nulls($4), jsonb_strip_nulls($5), jsonb_strip_nulls($6), $7)
       on conflict (user_id) do update set
         preferred_ai_model = case when $2 then $3 else s.preferred_ai_model end,
         analysis_preferences = jsonb_strip_nulls(s.analysis_preferences || $4),
         notification_settings = jsonb_strip_nulls(s.notification_settings || $5),
         ui_preferences = jsonb_strip_nulls(s.ui_preferences || $6),
         updated_at = $7`,
      [
        userId,
        change.preferred_ai_model !== undefined,
        change.preferred_ai_model ?? null,
        change.analysis_preferences ?? {},
        change.notification_settings ?? {},
        change.ui_preferences ?? {},
        now,
      ],
    );
  }
}
