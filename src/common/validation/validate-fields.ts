import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { InvalidInput } from '../errors/common.errors.js';
import { flatten, refuseUnfit } from './validation.pipe.js';

/** For input that no pipe sees, such as the text fields beside a file. @throws InvalidInput */
export function validateFields<T extends object>(type: new () => T, fields: Readonly<Record<string, string>>): T {
  refuseUnfit(fields);
  const instance = plainToInstance(type, fields);
  const errors = validateSync(instance, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw new InvalidInput(errors.flatMap((error) => flatten(error)));
  return instance;
}
