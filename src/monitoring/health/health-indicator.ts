/** What an indicator found, for administrators. */
export type HealthDetails = Readonly<Record<string, string | number | boolean | null>>;

/** One thing the service leans on. */
export abstract class HealthIndicator {
  abstract readonly name: string;
  /** Whether the service can answer without it, if less well. */
  abstract readonly optional: boolean;
  /** @throws if it cannot be used */
  abstract check(): Promise<HealthDetails | void>;
}
