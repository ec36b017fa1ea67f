import { ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { InvalidInput } from '../errors/common.errors.js';
import { type FieldProblem } from '../errors/domain-error.js';

/** Allow-list validation of every body, query and path: unknown fields are refused, not dropped. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => flatten(error))),
  });
}

export function flatten(error: ValidationError, parent = ''): FieldProblem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}
