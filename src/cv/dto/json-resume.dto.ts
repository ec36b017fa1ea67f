import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { TextField } from '../../common/validation/fields.js';
import { type JsonResume } from '../engine/model/json-resume.js';

/* JSON Resume v1.0.0 as a request may carry it: every field known, every length bounded. */

const LINE = 500;
const TEXT = 10_000;
const ITEMS = 200;

const Line = () => TextField(LINE, { optional: true });
const Text = () => TextField(TEXT, { optional: true });

/** A date as precise as the source: year, month or day. */
function PartialDate() {
  return applyDecorators(
    IsOptional(),
    Matches(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      message: '$property must be a date like 2021, 2021-03 or 2021-03-15',
    }),
    ApiProperty({ required: false, type: String, example: '2021-03' }),
  );
}

function TextList() {
  return applyDecorators(
    IsOptional(),
    IsArray(),
    ArrayMaxSize(ITEMS),
    IsString({ each: true }),
    MaxLength(TEXT, { each: true }),
    ApiProperty({ required: false, type: [String] }),
  );
}

function ListOf(item: () => new () => object) {
  return applyDecorators(
    IsOptional(),
    IsArray(),
    ArrayMaxSize(ITEMS),
    ValidateNested({ each: true }),
    Type(item),
    ApiProperty({ required: false, type: () => [item()] }),
  );
}

function One(item: () => new () => object) {
  return applyDecorators(
    IsOptional(),
    ValidateNested(),
    Type(item),
    ApiProperty({ required: false, type: () => item() }),
  );
}

export class ResumeLocation {
  @Line() address?: string;
  @Line() postalCode?: string;
  @Line() city?: string;
  /** ISO 3166-1 alpha-2. */
  @Line() countryCode?: string;
  @Line() region?: string;
}

export class ResumeProfile {
  @Line() network?: string;
  @Line() username?: string;
  @Line() url?: string;
}

export class ResumeBasics {
  /** @example "Ada Lovelace" */
  @Line() name?: string;
  @Line() label?: string;
  @Line() image?: string;
  @Line() email?: string;
  @Line() phone?: string;
  @Line() url?: string;
  @Text() summary?: string;
  @One(() => ResumeLocation) location?: ResumeLocation;
  @ListOf(() => ResumeProfile) profiles?: ResumeProfile[];
}

export class ResumeWork {
  @Line() name?: string;
  @Line() position?: string;
  @Line() location?: string;
  @Text() description?: string;
  @Line() url?: string;
  @PartialDate() startDate?: string;
  @PartialDate() endDate?: string;
  @Text() summary?: string;
  @TextList() highlights?: string[];
}

export class ResumeVolunteer {
  @Line() organization?: string;
  @Line() position?: string;
  @Line() url?: string;
  @PartialDate() startDate?: string;
  @PartialDate() endDate?: string;
  @Text() summary?: string;
  @TextList() highlights?: string[];
}

export class ResumeEducation {
  @Line() institution?: string;
  @Line() url?: string;
  @Line() area?: string;
  @Line() studyType?: string;
  @PartialDate() startDate?: string;
  @PartialDate() endDate?: string;
  @Line() score?: string;
  @TextList() courses?: string[];
}

export class ResumeAward {
  @Line() title?: string;
  @PartialDate() date?: string;
  @Line() awarder?: string;
  @Text() summary?: string;
}

export class ResumeCertificate {
  @Line() name?: string;
  @PartialDate() date?: string;
  @Line() url?: string;
  @Line() issuer?: string;
}

export class ResumePublication {
  @Line() name?: string;
  @Line() publisher?: string;
  @PartialDate() releaseDate?: string;
  @Line() url?: string;
  @Text() summary?: string;
}

export class ResumeSkill {
  @Line() name?: string;
  @Line() level?: string;
  @TextList() keywords?: string[];
}

export class ResumeLanguage {
  @Line() language?: string;
  @Line() fluency?: string;
}

export class ResumeInterest {
  @Line() name?: string;
  @TextList() keywords?: string[];
}

export class ResumeReference {
  @Line() name?: string;
  @Text() reference?: string;
}

export class ResumeProject {
  @Line() name?: string;
  @Text() description?: string;
  @TextList() highlights?: string[];
  @TextList() keywords?: string[];
  @PartialDate() startDate?: string;
  @PartialDate() endDate?: string;
  @Line() url?: string;
  @TextList() roles?: string[];
  @Line() entity?: string;
  @Line() type?: string;
}

export class ResumeMeta {
  @Line() canonical?: string;
  @Line() version?: string;
  @Line() lastModified?: string;
}

export class JsonResumeDto implements JsonResume {
  @Line() $schema?: string;
  @One(() => ResumeBasics) basics?: ResumeBasics;
  @ListOf(() => ResumeWork) work?: ResumeWork[];
  @ListOf(() => ResumeVolunteer) volunteer?: ResumeVolunteer[];
  @ListOf(() => ResumeEducation) education?: ResumeEducation[];
  @ListOf(() => ResumeAward) awards?: ResumeAward[];
  @ListOf(() => ResumeCertificate) certificates?: ResumeCertificate[];
  @ListOf(() => ResumePublication) publications?: ResumePublication[];
  @ListOf(() => ResumeSkill) skills?: ResumeSkill[];
  @ListOf(() => ResumeLanguage) languages?: ResumeLanguage[];
  @ListOf(() => ResumeInterest) interests?: ResumeInterest[];
  @ListOf(() => ResumeReference) references?: ResumeReference[];
  @ListOf(() => ResumeProject) projects?: ResumeProject[];
  @One(() => ResumeMeta) meta?: ResumeMeta;
}

/** Other programs write `null` for what is not there; the engine knows absence alone. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value))
    return value.filter((item) => item !== null).map((item: unknown) => withoutNulls(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, child]) => child !== null && child !== undefined);
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutNulls(child as unknown)])) as T;
}
