import { v7 } from 'uuid';

/** Time-ordered (UUIDv7): new rows land at the end of every index, and a list by id is a list by age. */
export function newId(): string {
  return v7();
}
