interface SmtpError {
  code?: unknown;
  responseCode?: unknown;
}

/** What went wrong, as a code fit for a log: a reply code of SMTP (RFC 5321), a system's error, or the error's name. */
export function problemCode(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as SmtpError;
  const parts = [code, responseCode].filter(
    (part) => typeof part === 'number' || (typeof part === 'string' && /^[\w-]{1,40}$/.test(part)),
  );
  return parts.length > 0 ? parts.join(' ') : error instanceof Error ? error.name : 'unknown';
}

/**
 * Whether the server refused this mail or this recipient for good (a 5xx reply). A refused sign-in or a failed TLS
 * handshake is about the configuration: that may be mended before the last try.
 */
export function isFinal(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as SmtpError;
  const aboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return aboutTheMail && typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
}
