import { Injectable } from '@nestjs/common';
import { OutboundFailed, OutboundHttp, type OutboundResponse } from '../../security/outbound/outbound-http.js';
import { JobPageUnreadable } from '../cv.errors.js';
import { DocumentProcessPool } from '../documents/document-process-pool.js';
import { MAX_AD_LENGTH } from './job.dto.js';

const MOST_BYTES = 2 * 1024 * 1024;
const TIMEOUT_MS = 8_000;
const MOST_REDIRECTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const EXTENSION = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
]);

/** Job ads on the web, fetched for people. Only what everybody could fetch: see OutboundHttp. */
@Injectable()
export class JobPage {
  constructor(
    private readonly http: OutboundHttp,
    private readonly documents: DocumentProcessPool,
  ) {}

  /** @throws JobPageUnreadable @throws DocumentRefused */
  async read(url: string): Promise<string> {
    const { headers, body } = await this.fetch(url);
    const extension = EXTENSION.get(headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '');
    if (!extension) throw new JobPageUnreadable();
    const text = await this.documents.run('textOf', { bytes: body, fileName: `ad.${extension}` });
    return text.slice(0, MAX_AD_LENGTH);
  }

  /** A page that moved is asked for where it went, under the same rules. */
  private async fetch(first: string): Promise<OutboundResponse> {
    let url = first;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await this.ask(url);
      if (response.status === 200) return response;
      const { location } = response.headers;
      if (!REDIRECTS.includes(response.status) || !location || !URL.canParse(location, url)) break;
      url = new URL(location, url).href;
    }
    throw new JobPageUnreadable();
  }

  private async ask(url: string): Promise<OutboundResponse> {
    try {
      const headers = { accept: 'text/html, text/plain;q=0.9' };
      return await this.http.safeFetch({ method: 'GET', url, headers, timeoutMs: TIMEOUT_MS, maxBytes: MOST_BYTES });
    } catch (error) {
      if (error instanceof OutboundFailed) throw new JobPageUnreadable();
      throw error;
    }
  }
}
