/** What was done to an account's credentials; each has its sentence in the template `credential-changed`. */
export type CredentialChange =
  'password' | 'email' | 'mfa-added' | 'mfa-removed' | 'recovery-code-used' | 'access-token-created' | 'api-key-stored';

/** Where and when something was done, as its owner is told. */
export interface Circumstances {
  /** In words of ours, such as "Firefox on Linux": what a client says of itself is no text for a mail. */
  device: string;
  /** IP address. */
  address: string;
  /** ISO 8601. */
  time: string;
}

/** Every mail by the name of its template, with what the template needs. `templates/<locale>/<name>.hbs` has its words. */
export interface MailData {
  /** To an address that nobody has shown to be theirs yet: nothing that its sender could have written. */
  'verify-email': { token: string; hours: number };
  /** Somebody tried to register an address that has an account. */
  'address-taken': { name: string };
  welcome: { name: string; username: string };
  'reset-password': { name: string; token: string; minutes: number } & Circumstances;
  'new-device': { name: string } & Circumstances;
  'credential-changed': { name: string; change: CredentialChange } & Circumstances;
  /** To the address that an account has, when another is to take its place. */
  'email-change-approve': { name: string; newEmail: string; token: string; hours: number };
  /** To the address that is to take its place. */
  'email-change-confirm': { token: string; hours: number };
  'export-ready': { name: string; days: number };
  'account-erased': { name: string; receipt: string };
  /** To administrators. The rule's own words are English. */
  'alert-firing': Alert;
  'alert-resolved': Alert;
}

interface Alert {
  rule: string;
  summary: string;
  /** Figure and unit. */
  measured: string;
  /** ISO 8601. */
  time: string;
}

export type MailTemplate = keyof MailData;

/** Where the mail's button leads: a page of the web app, or else the operation (tag and id) in the documentation. */
export const LINKS: Readonly<Record<MailTemplate, { page: string; operation: string }>> = {
  'verify-email': { page: 'verify-email', operation: 'auth/verifyEmail' },
  'address-taken': { page: 'forgot-password', operation: 'auth/forgotPassword' },
  welcome: { page: '', operation: 'auth/login' },
  'reset-password': { page: 'reset-password', operation: 'auth/resetPassword' },
  'new-device': { page: 'sessions', operation: 'auth/listSessions' },
  'credential-changed': { page: 'forgot-password', operation: 'auth/forgotPassword' },
  'email-change-approve': { page: 'verify-email', operation: 'auth/verifyEmail' },
  'email-change-confirm': { page: 'verify-email', operation: 'auth/verifyEmail' },
  'export-ready': { page: 'export', operation: 'user/downloadAccountExport' },
  'account-erased': { page: '', operation: 'auth/register' },
  'alert-firing': { page: 'dashboard', operation: 'monitoring/alerts' },
  'alert-resolved': { page: 'dashboard', operation: 'monitoring/alerts' },
};
