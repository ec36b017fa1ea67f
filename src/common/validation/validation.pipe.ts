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
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') refuseInheritedNames(value); // custom ones are the service's own, sockets and all
    return super.transform(value, metadata);
  }
}

/**
 * Fields named like what every object has ("constructor", "toString") are unknown ones as well; class-transformer drops
 * some of them and class-validator takes the others for known. @throws InvalidInput
 */
export function refuseInheritedNames(value: unknown): void {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [path, child] of Object.entries(next)) {
      if (path in Object.prototype) throw new InvalidInput([{ path, message: 'must not be there' }]);
      left.push(child);
    }
  }
}

export function flatten(error: ValidationError, parent = ''): FieldProblem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ path, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}
