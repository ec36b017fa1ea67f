import { DEFAULT_LOCALE } from '../../common/locale.js';
import { type SettingsResponse } from './settings.dto.js';

/** What holds for whoever chose nothing. */
export const DEFAULT_SETTINGS: SettingsResponse = {
  preferred_ai_model: null,
  analysis_preferences: { pages: 2, template: 'classic', format: 'pdf', redact: false, ai_budget_usd: null },
  notification_settings: { export_ready: true },
  ui_preferences: { language: DEFAULT_LOCALE, theme: 'system', time_zone: 'UTC', page_size: 20 },
};
