import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Nullable } from './nulls.js';

/* The field types that recur, each with its rules and its limits in one place. */

// eslint-disable-next-line no-control-regex -- control characters (but tab and line ends) have no place in text, and Postgres refuses NUL
const NO_CONTROL_CHARACTERS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/;

interface Presence {
  /** May be left out. */
  optional?: boolean;
  /** May be left out, and `null` says something of its own. */
  nullable?: boolean;
}

export function TextField(maxLength: number, options: Presence & { minLength?: number } = {}) {
  return applyDecorators(
    ...(options.optional ? [IsOptional()] : []),
    ...(options.nullable ? [Nullable()] : []),
    IsString(),
    options.minLength === undefined ? MaxLength(maxLength) : Length(options.minLength, maxLength),
    Matches(NO_CONTROL_CHARACTERS, { message: '$property must not hold control characters' }),
  );
}

/** One line of text without leading and trailing blanks. */
export function LineField(maxLength: number, options: Presence = {}) {
  return applyDecorators(
    TextField(maxLength, { ...options, minLength: 1 }),
    Matches(/^[^\r\n\t]*$/, { message: '$property must be one line' }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
  );
}

export function EmailField() {
  return applyDecorators(
    IsEmail(),
    MaxLength(254),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    ApiProperty({ format: 'email', maxLength: 254, example: 'ada@example.org' }),
  );
}

export function IdField(options: { optional?: boolean } = {}) {
  return applyDecorators(
    ...(options.optional ? [IsOptional()] : []),
    IsUUID(),
    ApiProperty({ format: 'uuid', required: !options.optional }),
  );
}

/** Also as the digits that an address carries; "1e1", "0x10" and " 5" are no way to write a number there. */
export function WholeNumberField(minimum: number, maximum: number, options: { optional?: boolean } = {}) {
  return applyDecorators(
    ...(options.optional ? [IsOptional()] : []),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    IsInt(),
    Min(minimum),
    Max(maximum),
    ApiProperty({ type: 'integer', minimum, maximum, required: !options.optional }),
  );
}

/** `true` or `false`, also as the words that a query string carries. */
export function BooleanField(options: { optional?: boolean } = {}) {
  return applyDecorators(
    ...(options.optional ? [IsOptional()] : []),
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => WORDS.get(obj[key]) ?? obj[key]),
    IsBoolean(),
    ApiProperty({ type: Boolean, required: !options.optional }),
  );
}

const WORDS = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
]);
