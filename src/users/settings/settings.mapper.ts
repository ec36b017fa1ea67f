import { DEFAULT_SETTINGS } from './settings.defaults.js';
import { type SettingsResponse } from './settings.dto.js';
import { type UserSettingsEntity } from './user-settings.entity.js';

/** What the user chose over what holds by default. */
export function toSettingsResponse(chosen: UserSettingsEntity | null): SettingsResponse {
  return {
    preferred_ai_model: chosen?.preferredAiModel ?? DEFAULT_SETTINGS.preferred_ai_model,
    analysis_preferences: { ...DEFAULT_SETTINGS.analysis_preferences, ...chosen?.analysisPreferences },
    notification_settings: { ...DEFAULT_SETTINGS.notification_settings, ...chosen?.notificationSettings },
    ui_preferences: { ...DEFAULT_SETTINGS.ui_preferences, ...chosen?.uiPreferences },
  };
}
