import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsTimeZone,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LOCALES, type Locale } from '../../common/locale.js';
import { Nullable, NullablePartialType } from '../../common/validation/nulls.js';

const FORMATS = ['pdf', 'docx', 'md', 'html', 'txt', 'json'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

function ModelName() {
  return Matches(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/, {
    message: '$property must be the name of a model: up to 100 letters, digits and . _ : / -',
  });
}

/** What documents made from your CVs look like unless a request says otherwise. */
export class AnalysisPreferences {
  /** Pages that a tailored CV may fill. @example 2 */
  @IsInt()
  @Min(1)
  @Max(4)
  pages: number;

  /** One of `GET /api/cv/templates`. @example "classic" */
  @Matches(/^[a-z][a-z0-9-]{0,49}$/, { message: '$property must be the name of a template' })
  template: string;

  /** @example "pdf" */
  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS })
  format: (typeof FORMATS)[number];

  /** Whether to leave out what tells who the person is. @example false */
  @IsBoolean()
  redact: boolean;

  /** US dollars a month that calls of language models may cost you; null: what the operator allows. @example 2.5 */
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(0)
  @Max(100_000)
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 100_000 })
  ai_budget_usd: number | null;
}

/** Mails about the safety of your account are always sent. */
export class NotificationSettings {
  /** A mail when an export of your data is ready. @example true */
  @IsBoolean()
  export_ready: boolean;
}

/** For the apps that show your CVs; the service itself writes to you in `language`. */
export class UiPreferences {
  /** @example "en" */
  @IsIn(LOCALES)
  @ApiProperty({ enum: LOCALES })
  language: Locale;

  /** @example "system" */
  @IsIn(THEMES)
  @ApiProperty({ enum: THEMES })
  theme: (typeof THEMES)[number];

  /** Of the IANA database. @example "Europe/Berlin" */
  @IsTimeZone()
  time_zone: string;

  /** Items on a page of a list. @example 20 */
  @IsInt()
  @Min(1)
  @Max(100)
  page_size: number;
}

export class UpdateAnalysisPreferences extends NullablePartialType(AnalysisPreferences) {}
export class UpdateNotificationSettings extends NullablePartialType(NotificationSettings) {}
export class UpdateUiPreferences extends NullablePartialType(UiPreferences) {}

/** What is left out stays as it is; `null` takes a setting back to its default. */
export class UpdateSettingsRequest {
  /** @example "openai/gpt-5" */
  @Nullable()
  @ModelName()
  @ApiProperty({ required: false, nullable: true, type: String, maxLength: 100 })
  preferred_ai_model?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => UpdateAnalysisPreferences)
  analysis_preferences?: UpdateAnalysisPreferences;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => UpdateNotificationSettings)
  notification_settings?: UpdateNotificationSettings;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => UpdateUiPreferences)
  ui_preferences?: UpdateUiPreferences;
}

export class PreferredModelQuery {
  /** @example "openai/gpt-5" */
  @ModelName()
  model: string;
}

export class SettingsResponse {
  /** Null: the one the service prefers. */
  preferred_ai_model: string | null;
  analysis_preferences: AnalysisPreferences;
  notification_settings: NotificationSettings;
  ui_preferences: UiPreferences;
}
