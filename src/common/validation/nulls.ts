import { type Type } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';
import { IS_OPTIONAL, ValidateIf, getMetadataStorage } from 'class-validator';

/*
 * `null` for a field that may be left out is how many programs write "nothing", so it counts as left out: no handler meets
 * one that its types do not tell of. Where `null` says something of its own (it takes away what is there) the field is
 * `Nullable`. Where it might be meant so but cannot be (a CV's title) the field asks `ValidateIf(... !== undefined)`: then
 * `null` is refused, since a change that silently did nothing would be worse.
 */

/** May be left out, or be `null`, which the handler gets to see. */
export function Nullable(): PropertyDecorator {
  return ValidateIf((_, value: unknown) => value !== undefined && value !== null);
}

/** All of the type's fields, each of them `Nullable`. */
export function NullablePartialType<T>(type: Type<T>): Type<{ [K in keyof T]?: T[K] | null }> {
  const partial = PartialType(type, { skipNullProperties: false });
  for (const { propertyName } of rulesOf(type)) Nullable()(partial.prototype as object, propertyName);
  return partial;
}

/** In place and at every level: `null` where it counts as left out becomes what leaving out makes of it. */
export function takeNullsForAbsent(entity: object): void {
  const type = entity.constructor as new () => object;
  for (const name of optionalNamesOf(type)) {
    const fields = entity as Record<string, unknown>;
    if (fields[name] === null) fields[name] = (new type() as Record<string, unknown>)[name];
  }
  for (const child of Object.values(entity)) {
    if (typeof child === 'object' && child !== null) takeNullsForAbsent(child as object);
  }
}

const known = new WeakMap<object, string[]>();

function optionalNamesOf(type: new () => object): string[] {
  const names =
    known.get(type) ?? rulesOf(type).flatMap((rule) => (rule.name === IS_OPTIONAL ? rule.propertyName : []));
  known.set(type, names);
  return names;
}

export function rulesOf(type: Type<unknown>) {
  return getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
}
