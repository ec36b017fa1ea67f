import { v7 } from 'uuid';

/** Time-ordered (UUIDv7): new rows land at the end of every index, and a list by id is a list by age. */
export function newId(): string {
  return v7();
}

/** Below every id made from then on, above every one made before. */
export function lowestIdOf(time: Date): string {
  const hex = time.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
