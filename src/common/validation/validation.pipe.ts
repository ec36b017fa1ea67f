import { type ArgumentMetadata, type Type, ValidationPipe } from '@nestjs/common';
import { type ValidationError, type ValidatorOptions } from 'class-validator';
import { InvalidInput } from '../errors/common.errors.js';
import { type FieldProblem } from '../errors/domain-error.js';
import { rulesOf, takeNullsForAbsent } from './nulls.js';

/** Allow-list validation of every body, query and path: unknown fields are refused, not dropped. */
export function createValidationPipe(): ValidationPipe {
  return new AllowListPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: true, value: false },
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => flatten(error))),
  });
}

class AllowListPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') refuseUnfit(value); // custom ones are the service's own, sockets and all
    return super.transform(value, metadata);
  }

  protected override validate(entity: object, options?: ValidatorOptions): ReturnType<ValidationPipe['validate']> {
    takeNullsForAbsent(entity);
    return super.validate(entity, options);
  }
}

/**
 * What no rule of a field need think of. Fields named like what every object has ("constructor", "toString") are unknown
 * ones as well; class-transformer drops some of them and class-validator takes the others for known. And half of a
 * surrogate pair, which JSON can write, is no text: neither an address, a key nor Postgres can hold it. @throws InvalidInput
 */
export function refuseUnfit(value: unknown): void {
  const left: [path: string, value: unknown][] = [['', value]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, found] = next;
    if (typeof found === 'string' && !found.isWellFormed())
      throw new InvalidInput([{ path, message: 'must be whole Unicode text: it holds half of a surrogate pair' }]);
    if (typeof found !== 'object' || found === null) continue;
    for (const [name, child] of Object.entries(found)) {
      const at = path ? `${path}.${name}` : name;
      if (name in Object.prototype) throw new InvalidInput([{ path: at, message: 'is not known here' }]);
      left.push([at, name], [at, child]);
    }
  }
}

/** One problem for each field: what else is asked of a text means nothing to a number. */
export function flatten(error: ValidationError, parent = ''): FieldProblem[] {
  const path = parent ? `${parent}.${error.property}` : error.property;
  const message = messageOf(error);
  const own = message === undefined ? [] : [{ path, message }];
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path))];
}

/** What kind of value it must be comes before what else it must be: decorators note their rules from the last to the first. */
const KIND = /^is(Array|Boolean|Int|Number|Object|String)$/;

function messageOf({ constraints = {}, target }: ValidationError): string | undefined {
  if ('whitelistValidation' in constraints) return unknownField(target);
  const [first] = Object.entries(constraints).sort(
    ([one], [other]) => Number(KIND.test(other)) - Number(KIND.test(one)),
  );
  return first?.[1] === NESTS_WORDS ? 'must be a JSON object, as in {"name": "value"}' : first?.[1];
}

/** Of a body that is a list or a bare value. */
const NESTS_WORDS = 'Validation failed (object is expected)';

function unknownField(target: object | undefined): string {
  const rules = target ? rulesOf(target.constructor as Type<unknown>) : [];
  const known = [...new Set(rules.map(({ propertyName }) => propertyName))];
  return known.length > 0 ? `is not known here; known are ${known.join(', ')}` : 'is not known here';
}
