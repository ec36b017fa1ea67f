import { type AppConfig } from '../../config/config.js';
import { type Settings } from '../../config/settings.js';

export interface Check {
  row: string;
  outcome: 'pass' | 'fail' | 'warn';
  /** What was seen, and what to do about it. */
  note: string;
}

export interface LaunchInput {
  config: AppConfig;
  settings: Settings;
  /** Where the service answers; null: its answers are not checked. */
  url: string | null;
  /** Where backups lie; null: not checked. */
  backups: string | null;
  /** Days within which a backup must have been made and restored for a test. */
  backupDays: number;
}

export const pass = (row: string, note: string): Check => ({ row, outcome: 'pass', note });
export const fail = (row: string, note: string): Check => ({ row, outcome: 'fail', note });
export const warn = (row: string, note: string): Check => ({ row, outcome: 'warn', note });
export const decide = (row: string, ok: boolean, good: string, bad: string): Check =>
  ok ? pass(row, good) : fail(row, bad);

/** In a few words: the code where there is one, since messages may hold addresses. */
export function reasonOf(error: unknown): string {
  const { code, cause, message } = error as { code?: string; cause?: { code?: string }; message?: string };
  return cause?.code ?? code ?? message ?? 'error';
}
