import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { JsonResumeDto } from '../dto/json-resume.dto.js';
import { ReadingResponse } from '../dto/reading.dto.js';

export const FORMATS = ['pdf', 'docx', 'md', 'html', 'txt', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const PAPERS = ['a4', 'letter'] as const;

/** How a document shall look. */
export class RenderStyle {
  /** Pdf if left out, or for your stored CVs what your settings say. */
  @IsOptional()
  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS, required: false })
  format?: Format;

  /** One of GET /api/cv/templates; for pdf and docx. @example "classic" */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,40}$/, {
    message: '$property must be the id of one of GET /api/cv/templates, such as classic',
  })
  template?: string;

  @IsOptional()
  @IsIn(PAPERS)
  @ApiProperty({ enum: PAPERS, default: 'a4', required: false })
  paper?: (typeof PAPERS)[number];

  /** Language of headings and dates, e.g. `de` or `en-US`; the CV's own if left out. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, { message: 'locale must be a language, such as de or en-US' })
  locale?: string;
}

export class RenderRequest extends RenderStyle {
  @IsDefined()
  @ValidateNested()
  @Type(() => JsonResumeDto)
  resume: JsonResumeDto;
}

export class TemplateResponse {
  /** @example "classic" */
  id: string;
  name: string;
  description: string;
  columns: number;
  /** Read without loss by simple applicant-tracking systems. */
  ats_safe: boolean;
}

export class ParseResponse extends ReadingResponse {
  /** The whole text in reading order; spans index into it. */
  text: string;
}
