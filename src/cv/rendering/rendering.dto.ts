import { IntersectionType } from '@nestjs/swagger';
import { BooleanField } from '../../common/validation/fields.js';
import { RenderStyle } from '../documents/documents.dto.js';
import { VersionQuery } from '../versions/cv-versions.dto.js';

export class RenderQuery extends IntersectionType(RenderStyle, VersionQuery) {
  /** Leave out what tells who the person is. */
  @BooleanField({ optional: true })
  redact?: boolean;
}
