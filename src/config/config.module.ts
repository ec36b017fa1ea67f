import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AppConfig } from './config.js';

/** Offers each slice of the configuration under its own class. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: AppConfig): DynamicModule {
    const slices = Object.values(config).filter((value) => typeof value === 'object') as object[];
    const providers = [config, ...slices].map((value) => ({ provide: value.constructor, useValue: value }));
    return { module: ConfigModule, providers, exports: providers };
  }
}
