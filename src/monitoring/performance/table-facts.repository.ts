import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface TableFacts {
  table: string;
  rows: number;
  deadRows: number;
  sequentialScans: number;
  rowsReadBySequentialScans: number;
  indexScans: number;
}

/** What Postgres counts of each table since its statistics began. */
@Injectable()
export class TableFactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  tables(): Promise<TableFacts[]> {
    return this.dataSource.query(
      `select relname as "table", n_live_tup::float8 as rows, n_dead_tup::float8 as "deadRows",
              coalesce(seq_scan, 0)::float8 as "sequentialScans",
              coalesce(seq_tup_read, 0)::float8 as "rowsReadBySequentialScans",
              coalesce(idx_scan, 0)::float8 as "indexScans"
       from pg_stat_user_tables where schemaname = 'public' order by relname`,
    );
  }

  async cacheHitShare(): Promise<number> {
    const [row] = await this.dataSource.query<{ share: number | null }[]>(
      `select (blks_hit::float8 / nullif(blks_hit + blks_read, 0)) as share
       from pg_stat_database where datname = current_database()`,
    );
    return row?.share ?? 1;
  }
}
