import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { PageQuery, PaginationResponse } from '../common/pagination/page.dto.js';
import { LineField } from '../common/validation/fields.js';
import { SearchType } from './search-document.entity.js';

const KINDS = ['cv', 'analysis', 'job', 'export'] as const;
const SHORT_LINE = /^[^\p{Cc}]*$/u;

export class DateRangeRequest {
  /** From then on. @example "2026-01-01" */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 30)
  start?: string;

  /** Up to and with that day, or to that moment. @example "2026-12-31" */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 30)
  end?: string;
}

export class SearchQuery extends PageQuery {
  /** Words, "whole phrases", and -words that must not be there. Slips of the finger are forgiven. */
  @LineField(300)
  @ApiProperty({ maxLength: 300, example: 'nurse "wound care"' })
  query: string;
}

export class SearchRequest extends SearchQuery {
  /** Only these. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(Object.values(SearchType), { each: true })
  @ApiProperty({ enum: SearchType, enumName: 'SearchType', isArray: true, required: false })
  types?: SearchType[];

  /** Only what is for this: CVs and ads count as `cv` and `job`. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(KINDS, { each: true })
  @ApiProperty({ enum: KINDS, enumName: 'SearchFileType', isArray: true, required: false })
  file_types?: string[];

  /** When it was stored. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DateRangeRequest)
  date_range?: DateRangeRequest;

  /** All of these. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 50, { each: true })
  @Matches(SHORT_LINE, { each: true, message: 'each value in $property must be one line of text' })
  @ApiProperty({ type: [String], required: false, maxItems: 20 })
  tags?: string[];

  /** All of these. @example ["PostgreSQL"] */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @Length(1, 100, { each: true })
  @Matches(SHORT_LINE, { each: true, message: 'each value in $property must be one line of text' })
  @ApiProperty({ type: [String], required: false, maxItems: 20 })
  skills?: string[];

  /** ISO 639-1. @example "en" */
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/, { message: 'language must be an ISO 639 code in lower case' })
  language?: string;
}

export class MarkResponse {
  start: number;
  end: number;
}

export class HighlightResponse {
  text: string;

  /** Parts of `text` that were searched for. */
  @ApiProperty({ type: [MarkResponse] })
  marks: MarkResponse[];
}

export class SearchHitResponse {
  @ApiProperty({ enum: SearchType, enumName: 'SearchType' })
  type: SearchType;

  @ApiProperty({ format: 'uuid' })
  id: string;

  /** @example "cv" */
  file_type: string;

  title: string;
  language: string | null;
  tags: string[];
  created_at: string;
  /** Higher is nearer; comparable within one search. */
  score: number;

  @ApiProperty({ type: [HighlightResponse] })
  highlights: HighlightResponse[];
}

export class FacetResponse {
  value: string;
  count: number;
}

/** How the hits divide. */
export class FacetsResponse {
  @ApiProperty({ type: [FacetResponse] })
  types: FacetResponse[];

  @ApiProperty({ type: [FacetResponse] })
  file_types: FacetResponse[];

  @ApiProperty({ type: [FacetResponse] })
  languages: FacetResponse[];

  @ApiProperty({ type: [FacetResponse] })
  tags: FacetResponse[];

  /** Over the 200 nearest hits. */
  @ApiProperty({ type: [FacetResponse] })
  skills: FacetResponse[];

  @ApiProperty({ type: [FacetResponse] })
  years: FacetResponse[];
}

export class SpellingResponse {
  /** As it was asked, without case and accents. */
  word: string;
  /** None of your documents has it; these were looked for. */
  instead: string[];
}

export class SearchResponse {
  @ApiProperty({ enum: ['success'] })
  status: 'success';

  /** Where the answer comes from. */
  @ApiProperty({ enum: ['database', 'cache'] })
  source: 'database' | 'cache';

  @ApiProperty({ type: [SearchHitResponse] })
  data: SearchHitResponse[];

  @ApiProperty()
  pagination: PaginationResponse;

  @ApiProperty()
  facets: FacetsResponse;

  @ApiProperty({ type: [SpellingResponse] })
  spelling: SpellingResponse[];
}
