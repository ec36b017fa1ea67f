import { occupationsIn } from '../skills/occupations.js';

/** Whether a line names a job. */
export function isOccupation(text: string): boolean {
  return occupationsIn(text).length > 0;
}
