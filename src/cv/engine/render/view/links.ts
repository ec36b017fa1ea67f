/** A link target that may be clicked: http and https only. Everything else a resume may carry (`javascript:`, `file:`) is only text. */
export function safeHref(url: string | undefined): string | undefined {
  if (url === undefined || /\s/.test(url)) return undefined;
  const withScheme = /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#:]|$)/i.test(url) ? `https://${url}` : url;
  try {
    const parsed = new URL(withScheme);
    if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
    // As it was written, unless it holds what would have to be escaped in one format or another.
    return /["<>\\^`{|}]/.test(withScheme) ? parsed.href : withScheme;
  } catch {
    return undefined;
  }
}

/** A `mailto:` target for what is plainly one address and nothing more. */
export function mailHref(email: string): string | undefined {
  return /^[^\s@<>"?&%,;:]+@[^\s@<>"?&%,;:]+$/.test(email) ? `mailto:${email}` : undefined;
}

/** A URL as a reader wants to see it: without scheme and closing slash. */
export function shownUrl(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}
