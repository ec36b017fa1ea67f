import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatabaseConfig } from '../config/config.js';
import { dataSourceOptions } from './data-source.js';
import { SLOW_QUERY_MS, SlowQueries } from './slow-queries.js';
import { UnitOfWork } from './unit-of-work.js';

@Module({ providers: [SlowQueries], exports: [SlowQueries] })
class SlowQueriesModule {}

@Global()
@Module({
  imports: [
    SlowQueriesModule,
    TypeOrmModule.forRootAsync({
      imports: [SlowQueriesModule],
      inject: [DatabaseConfig, SlowQueries],
      useFactory: (config: DatabaseConfig, slowQueries: SlowQueries) => ({
        ...dataSourceOptions(config),
        autoLoadEntities: true,
        retryAttempts: 0,
        logger: slowQueries,
        maxQueryExecutionTime: SLOW_QUERY_MS,
      }),
    }),
  ],
  providers: [UnitOfWork],
  exports: [UnitOfWork, SlowQueriesModule],
})
export class DatabaseModule {}
