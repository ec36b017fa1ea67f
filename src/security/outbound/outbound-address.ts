import ipaddr from 'ipaddr.js';

/** Names that only ever mean this machine or this network, whatever they resolve to. */
const INSIDE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/i;
/** What is served there speaks HTTP; a lower port is another service, which a crafted request could still annoy. */
const LOWEST_FREE_PORT = 1024;
const HTTPS_PORT = 443;
/** Of IPv6 only this block is given out for the public internet. */
const PUBLIC_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one of the public internet. Everything else is refused: loopback, private, link-local (where
 * clouds keep their credentials), shared, multicast, reserved, and IPv6 forms that carry an IPv4 address within.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(PUBLIC_V6);
}

/** The host of a URL as an address, if it is written as one; `URL` has undone octal, hex and short forms by then. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : null;
}

/** Why the service would not call this URL, as far as can be told without asking DNS; null if it might. */
export function refusalOf(url: URL): string | null {
  if (url.protocol !== 'https:') return 'must begin with https://';
  if (url.username || url.password) return 'must not hold credentials';
  const port = url.port === '' ? HTTPS_PORT : Number(url.port);
  if (port !== HTTPS_PORT && port < LOWEST_FREE_PORT) return 'must use port 443 or one above 1023';
  const address = literalAddress(url);
  if (address ? !isPublicAddress(address) : INSIDE_NAMES.test(url.hostname)) return 'must lead to the public internet';
  return null;
}
