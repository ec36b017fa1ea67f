import { ApiProperty } from '@nestjs/swagger';
import { type FoundSection, type FieldSource, type InjectedInstruction } from '../engine/model/parsed-cv.js';
import { type HiddenText, type Loss, type Span } from '../engine/model/document.js';
import { type JsonResume } from '../engine/model/json-resume.js';
import { JsonResumeDto } from './json-resume.dto.js';

/* What a reading of a document holds, as the API shows it. */

export class SpanResponse implements Span {
  page: number;

  /** `[x0, y0, x1, y1]`, points from the top left corner. */
  @ApiProperty({ type: [Number], required: false })
  box?: [number, number, number, number];

  /** Offset into the text of the document, in UTF-16 code units. */
  start: number;
  end: number;
  /** Verbatim. */
  text: string;
}

export class FieldSourceResponse implements FieldSource {
  @ApiProperty({ type: [SpanResponse] })
  spans: Span[];

  /** 0-1. */
  confidence: number;
}

export class FoundSectionResponse {
  /** @example "work" */
  @ApiProperty({ type: String })
  kind: FoundSection['kind'];

  @ApiProperty({ type: SpanResponse, required: false })
  heading?: Span;

  start: number;
  end: number;
}

export class HiddenTextResponse {
  /** @example "white" */
  @ApiProperty({ type: String })
  reason: HiddenText['reason'];

  text: string;
  page: number;

  @ApiProperty({ type: [Number], required: false })
  box?: HiddenText['box'];
}

export class InjectedInstructionResponse {
  @ApiProperty({ type: SpanResponse })
  span: Span;

  hidden: boolean;
}

export class LossResponse {
  code: string;
  message: string;
}

export class ReadingResponse {
  engine_version: string;

  /** @example "pdf" */
  format: string;

  /** ISO 639-1. */
  language: string;

  @ApiProperty({ type: JsonResumeDto })
  resume: JsonResume;

  /** For each filled field, by its JSON pointer: where it stands in the document, and how sure the reading is. */
  @ApiProperty({ type: 'object', additionalProperties: { $ref: '#/components/schemas/FieldSourceResponse' } })
  sources: Record<string, FieldSource>;

  @ApiProperty({ type: [FoundSectionResponse] })
  sections: FoundSection[];

  /** Text that no field took. */
  @ApiProperty({ type: [SpanResponse] })
  unparsed: Span[];

  /** Text that a human reader would not see; it changes nothing. */
  @ApiProperty({ type: [HiddenTextResponse] })
  hidden_text: HiddenText[];

  /** Instructions aimed at a language model; they change nothing. */
  @ApiProperty({ type: [InjectedInstructionResponse] })
  injected_instructions: InjectedInstruction[];

  /** What the format holds that could not be carried over. */
  @ApiProperty({ type: [LossResponse] })
  losses: Loss[];
}
