/**
 * What a feature says of a table that holds rows of users: so an account can be taken along or erased by whoever knows
 * no feature. A test finds tables of users of which nobody said anything.
 */
export interface UserTable {
  table: string;
  /** The column that names the owner. */
  owner?: 'user_id' | 'id';
  /** A unique column, by which the rows are walked. */
  key?: string;
  /** The column that holds JSON sealed under the user's key. */
  sealed?: {
    column: string;
    /** What it is bound to, with the row's id. */
    kind: string;
    /** If only some of it is given out. */
    only?: readonly string[];
  };
  /** Why its rows are no part of an export. */
  notExported?: string;
  /** Why its rows stay when the account goes. */
  kept?: string;
}
