import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class ClearCacheQuery {
  /** Which entries: `*` stands for any characters, `?` for one. Keys look like `<user id>:/api/path?query`. */
  @IsOptional()
  @Matches(/^[\w:*?./=&%+-]{1,300}$/, { message: 'pattern may hold letters, digits and : * ? . / = & % + - _' })
  @ApiProperty({ example: '*' })
  pattern: string = '*';
}

export class WarmCacheRequest {
  /** Answers to make ready, by name; `GET /api/advanced/cache/stats` lists the names. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  @ApiProperty({ type: [String], example: ['system_stats'] })
  cache_keys: string[];
}

export class CacheStatsResponse {
  @ApiProperty({ enum: ['redis', 'memory'] })
  backend: 'redis' | 'memory';

  /** Whether the store can be used now. */
  available: boolean;

  /** Share of the questions that were answered from the cache, 0-1, since this process started. */
  hit_rate: number;
  hits: number;
  misses: number;

  /** Times the store failed; each became a miss. */
  errors: number;
  invalidations: number;

  /** Entries now, of all processes on Redis. */
  keys: number;

  /** Bytes that the store uses, if it can tell. */
  @ApiProperty({ type: Number, nullable: true })
  memory_bytes: number | null;

  /** What `POST /api/optimized/cache/warm` can make ready. */
  warmable: string[];
}

export class ClearCacheResponse {
  status: 'success';
  pattern: string;

  /** How many entries went. */
  cleared: number;
}

export class WarmCacheResponse {
  status: 'success';
  warmed: string[];

  /** Names that nothing answers to. */
  unknown: string[];
}
