import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type CacheScope, EVERYONE, LONGEST_SECONDS } from './app-cache.js';

export interface ResponseCacheOptions {
  /** An answer older than this is made anew, whatever happened. */
  seconds: number;
  /** Whether everybody who may ask gets the same answer; else it is the asking user's alone. */
  forEveryone: boolean;
}

export const RESPONSE_CACHE = Symbol('response-cache');

/**
 * Keeps the handler's answer for the user who asked, by address and query, until that user changes something (or a task
 * of theirs does) or the time is over. `forEveryone`: one answer for all, until the time is over. The access guard runs
 * first either way. The header `x-cache` says `hit` or `miss`; an answer with a `source` says `cache` there.
 */
export function CacheResponse({ seconds, forEveryone = false }: { seconds: number; forEveryone?: boolean }) {
  if (seconds > LONGEST_SECONDS) throw new Error(`An answer is kept ${LONGEST_SECONDS} s at most.`);
  return applyDecorators(
    SetMetadata(RESPONSE_CACHE, { seconds, forEveryone } satisfies ResponseCacheOptions),
    ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of the answer that the client has.' }),
  );
}

export function scopeOf({ forEveryone }: ResponseCacheOptions, userId: string): CacheScope {
  return forEveryone ? EVERYONE : userId;
}
