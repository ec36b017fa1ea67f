/** What a webhook can be told of. Messages carry ids and states alone: whoever wants the content asks for it, signed in. */
export const WEBHOOK_EVENTS = [
  'cv.parsed',
  'cv.analysed',
  'cv.tailored',
  'task.finished',
  'export.ready',
  /** Whatever is new in the list of activities: sign-ins, keys and tokens made, settings changed. */
  'account.activity',
  /** Something that looks like an attack on or with the account. */
  'security.event',
] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

export type WebhookData = Readonly<Record<string, string | number | null>>;
