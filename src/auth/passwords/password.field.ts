import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;
/** Longer input is refused before it is worth normalising. */
const LONGEST_READ = 1024;

/**
 * A password is counted in characters as people count them (code points), never cut, and brought into one form (NFKC):
 * the same keys on another keyboard make the same password.
 */
function Password(fewest: number, example: string) {
  const range = `${fewest} to ${LONGEST_PASSWORD}`;
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && value.length <= LONGEST_READ ? value.normalize('NFKC') : value,
    ),
    ValidateBy({
      name: 'password',
      validator: {
        validate: (value) => typeof value === 'string' && value.isWellFormed() && isWithin([...value].length, fewest),
        defaultMessage: () => `$property must be a text of ${range} characters`,
      },
    }),
    ApiProperty({ minLength: fewest, maxLength: LONGEST_PASSWORD, example, format: 'password' }),
  );
}

function isWithin(length: number, fewest: number): boolean {
  return length >= fewest && length <= LONGEST_PASSWORD;
}

/** One that is being chosen. What it must not be is `PasswordPolicy`'s. */
export function NewPasswordField() {
  return Password(SHORTEST_PASSWORD, 'correct horse battery staple');
}

/** One that is being given again. */
export function PasswordField() {
  return Password(1, 'correct horse battery staple');
}
