import { type AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { InvalidSettings } from './config/settings.js';

/** Runs what begins the process. If it cannot begin, the process says why and ends with 1. */
export async function start(begin: () => Promise<void>): Promise<void> {
  try {
    await begin();
  } catch (error) {
    process.stderr.write(`${whyNot(error)}\n`);
    process.exit(1);
  }
}

const LISTEN_PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses this port. End that one, or set PORT to another.',
  EACCES: 'this user may not use this port. Set PORT to one from 1024 on.',
  EADDRNOTAVAIL: 'this machine has no such address. Set HOST to one of its own.',
  ENOTFOUND: 'there is no such address. Set HOST to one of this machine.',
};

/** In words where somebody can mend it; a stack is for what nobody foresaw. */
export function whyNot(error: unknown): string {
  if (error instanceof InvalidSettings) return error.message;
  const { code = '', address, hostname, port } = error as Partial<Record<string, string | number>>;
  const problem = LISTEN_PROBLEMS[code];
  const where = address ?? hostname;
  if (!problem || where === undefined) return inspect(error);
  return `Cannot listen on ${where}${port === undefined ? '' : `:${port}`}: ${problem}`;
}

const EVERY_ADDRESS = new Set(['0.0.0.0', '::']);

/** Where the service is to be found from this machine, and that others find it too if they do. */
export function placeOf({ address, port, family }: AddressInfo): string {
  const host = family === 'IPv6' ? `[${address}]` : address;
  return EVERY_ADDRESS.has(address)
    ? `http://localhost:${port} (open to the network: it listens on ${host}:${port})`
    : `http://${host}:${port}`;
}
