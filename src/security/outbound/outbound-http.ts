import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { type LookupFunction, isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { VERSION } from '../../common/version.js';
import { OutboundConfig } from '../../config/config.js';
import { isPublicAddress, literalAddress, refusalOf } from './outbound-address.js';

export interface OutboundRequest {
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** For all of it: name, connection, request and answer. */
  timeoutMs: number;
  /** 0: the answer's body is not read at all. */
  maxBytes: number;
}

export interface OutboundResponse {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export type OutboundProblem = 'address-refused' | 'timeout' | 'unreachable' | 'answer-too-large';

/** The request was not made or not answered. Says nothing that the other side said. */
export class OutboundFailed extends Error {
  constructor(readonly problem: OutboundProblem) {
    super(`Request to the outside failed: ${problem}`);
    this.name = 'OutboundFailed';
  }
}

/** Where names lead. */
@Injectable()
export class HostResolver {
  async resolve(host: string): Promise<string[]> {
    return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
  }
}

/**
 * Calls addresses that users chose, and only such as lie on the public internet: nobody reaches the operator's own
 * network through this service. The name is resolved once, what it resolves to is checked, and the connection goes to
 * exactly that; redirects are answers like any other. OUTBOUND_ALLOWED_HOSTS makes exceptions.
 */
@Injectable()
export class OutboundHttp {
  constructor(
    private readonly config: OutboundConfig,
    private readonly resolver: HostResolver,
  ) {}

  /** What is wrong with a URL that somebody wants called, as far as can be told without asking DNS; null if nothing. */
  problemOf(text: string): string | null {
    if (!URL.canParse(text)) return 'must be a URL';
    const url = new URL(text);
    return this.isAllowed(url) ? null : refusalOf(url);
  }

  /** @throws OutboundFailed */
  async safeFetch(request: OutboundRequest): Promise<OutboundResponse> {
    const until = AbortSignal.timeout(request.timeoutMs);
    if (!URL.canParse(request.url)) throw new OutboundFailed('address-refused'); // "http://>x" passes a pattern, and leads nowhere
    const url = new URL(request.url);
    const addresses = await withinTime(this.checkedAddresses(url), until);
    try {
      return await send(url, request, addresses, until);
    } catch (error) {
      if (error instanceof OutboundFailed) throw error;
      throw new OutboundFailed(until.aborted ? 'timeout' : 'unreachable');
    }
  }

  /** One refused address among several refuses them all: which is taken is not ours to bet on. */
  private async checkedAddresses(url: URL): Promise<string[]> {
    const isAllowed = this.isAllowed(url);
    if (!isAllowed && refusalOf(url)) throw new OutboundFailed('address-refused');
    const literal = literalAddress(url);
    const addresses = literal ? [literal] : await this.resolve(url.hostname);
    if (!isAllowed && !addresses.every(isPublicAddress)) throw new OutboundFailed('address-refused');
    return addresses;
  }

  private async resolve(host: string): Promise<string[]> {
    const addresses = await this.resolver.resolve(host).catch(() => []);
    if (addresses.length === 0) throw new OutboundFailed('unreachable');
    return addresses;
  }

  private isAllowed(url: URL): boolean {
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return false;
    return this.config.allowedHosts.some((host) => host === url.hostname || host === url.host);
  }
}

async function withinTime<T>(work: Promise<T>, until: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) =>
      until.addEventListener('abort', () => reject(new OutboundFailed('timeout')), { once: true }),
    ),
  ]);
}

function send(
  url: URL,
  { method, headers, body, maxBytes }: OutboundRequest,
  addresses: string[],
  signal: AbortSignal,
): Promise<OutboundResponse> {
  const options: RequestOptions = {
    method,
    headers: {
      'user-agent': `cv-management-api/${VERSION}`,
      ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      ...headers,
    },
    agent: false, // a connection of its own: none is kept that was checked for another name
    lookup: pinnedTo(addresses),
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, options, (response) => {
      read(response, maxBytes).then(
        (bytes) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes }),
        reject,
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function read(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (maxBytes > 0) {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new OutboundFailed('answer-too-large'); // ends the loop, which ends the connection
      chunks.push(chunk);
    }
  }
  response.destroy();
  return Buffer.concat(chunks);
}

/** Answers whoever asks for the host's addresses with those that were checked. */
function pinnedTo(addresses: string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, { all }, done) => {
    const [first] = found;
    if (all || !first) done(null, found);
    else done(null, first.address, first.family);
  };
}
