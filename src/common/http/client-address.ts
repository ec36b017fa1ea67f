import ipaddr from 'ipaddr.js';

/** The bits of an IPv6 address that a provider gives to one customer: the rest is theirs to rotate through. */
const CUSTOMER_BITS = 64;

/** Who is counted as one client by address: an IPv4 address, or an IPv6 network of one customer. */
export function clientAddressOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return 'unknown';
  const address = ipaddr.process(ip); // ::ffff:192.0.2.1 is 192.0.2.1
  if (address.kind() === 'ipv4') return address.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/${CUSTOMER_BITS}`);
  return `${network.toString()}/${CUSTOMER_BITS}`;
}
