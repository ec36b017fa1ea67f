import { type Piece, type Row } from '../../sections/rows/row.js';
import { type Sourced } from '../draft.js';

/** An entry with a date, a name for what and a name for where, whatever section it stands in. */
export interface DatedEntry {
  what?: Sourced;
  where?: Sourced;
  place?: Sourced;
  url?: Sourced;
  /** What a column of grades says. */
  grade?: Sourced;
  start?: Sourced;
  end?: Sourced;
  /** Written as a range or as open ("since 2020"); false for one lone date. */
  range: boolean;
  rest: Piece[];
  body: Row[];
}
