import { Injectable } from '@nestjs/common';
import { type UserTable } from '../common/user-data.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ContentCipher } from '../security/encryption/content-cipher.js';
import { USER_DATA } from './user-data.js';

const BATCH = 200;
/** Digests of passwords and tokens: of no use to their owner, and of some to whoever finds the copy. */
const NEVER_GIVEN_OUT = /hash|secret|password/;

type Row = Record<string, unknown>;

/** The rows of one user, whichever feature they belong to. */
@Injectable()
export class UserDataRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: ContentCipher,
  ) {}

  /** In the order of their key, opened, without what is sealed but not theirs to see. */
  async *rows(table: UserTable, userId: string): AsyncGenerator<Row> {
    const { key, owner } = withDefaults(table);
    let last: unknown = null;
    for (;;) {
      const rows: Row[] = await this.unitOfWork.manager.query(
        `select * from "${table.table}" where "${owner}" = $1 and ($2::text is null or "${key}"::text > $2)
         order by "${key}"::text limit ${BATCH}`,
        [userId, last],
      );
      for (const row of rows) yield this.toPlain(table, userId, row);
      if (rows.length < BATCH) return;
      last = String(rows.at(-1)?.[key]);
    }
  }

  /** How many rows go with the account. @returns only tables that have some */
  async countErasable(userId: string): Promise<{ table: string; rows: number }[]> {
    const counts = [];
    for (const table of USER_DATA) {
      if (table.kept !== undefined) continue;
      const [found] = await this.unitOfWork.manager.query<[{ rows: number }]>(
        `select count(*)::int as rows from "${table.table}" where "${withDefaults(table).owner}" = $1`,
        [userId],
      );
      if (found.rows > 0) counts.push({ table: table.table, rows: found.rows });
    }
    return counts;
  }

  private async toPlain({ sealed }: UserTable, userId: string, row: Row): Promise<Row> {
    const plain: Row = {};
    for (const [column, value] of Object.entries(row)) {
      if (Buffer.isBuffer(value) || NEVER_GIVEN_OUT.test(column)) continue;
      plain[column] = value;
    }
    const content = sealed && row[sealed.column];
    if (sealed && Buffer.isBuffer(content)) {
      const opened = await this.cipher.openJson<Row>(userId, { kind: sealed.kind, id: String(row['id']) }, content);
      plain[sealed.column] = sealed.only ? Object.fromEntries(sealed.only.map((name) => [name, opened[name]])) : opened;
    }
    return plain;
  }
}

function withDefaults({ owner = 'user_id', key = 'id' }: UserTable): { owner: string; key: string } {
  return { owner, key };
}
