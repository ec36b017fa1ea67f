import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { InvalidInput } from '../errors/common.errors.js';
import { type FieldProblem } from '../errors/domain-error.js';

/** Allow-list validation of every body, query and path: unknown fields are refused, not dropped. */
export function createValidationPipe(): ValidationPipe {
  return new AllowListPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => flatten(error))),
  });
}

class AllowListPipe extends ValidationPipe {
  /** class-transformer drops fields of these names before anybody can ask whether they are allowed. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (typeof value === 'object' && value !== null) {
      const unknown = ['__proto__', 'constructor'].filter((name) => Object.hasOwn(value, name));
      if (unknown.length > 0) throw new InvalidInput(unknown.map((path) => ({ path, message: 'must not be there' })));
    }
    return super.transform(value, metadata);
  }
}

export function flatten(error: ValidationError, parent = ''): FieldProblem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}
