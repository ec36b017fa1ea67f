import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CacheResponse } from '../cache/response-cache.js';
import { RequirePermission } from '../common/access/access.decorators.js';
import { type Actor, CurrentActor } from '../common/access/actor.js';
import { Permission } from '../common/access/permission.js';
import { SearchQuery, SearchRequest, SearchResponse } from './search.dto.js';
import { SearchService } from './search.service.js';

@ApiTags('search')
@Controller('api')
export class SearchController {
  constructor(private readonly documents: SearchService) {}

  /** Search your CVs, job ads and files: ranked, with the places, filters and facets. */
  @Post('advanced/search')
  @RequirePermission(Permission.SearchRead)
  @HttpCode(HttpStatus.OK)
  search(@CurrentActor() actor: Actor, @Body() request: SearchRequest): Promise<SearchResponse> {
    return this.documents.search(actor, request);
  }

  /** The same over all that is yours, kept in the cache for a little while. */
  @Get('optimized/search/global')
  @RequirePermission(Permission.SearchRead)
  @CacheResponse({ seconds: 30 })
  searchGlobally(@CurrentActor() actor: Actor, @Query() query: SearchQuery): Promise<SearchResponse> {
    return this.documents.search(actor, query);
  }
}
