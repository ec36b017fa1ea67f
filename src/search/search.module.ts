import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SearchController } from './search.controller.js';
import { SearchDocumentEntity } from './search-document.entity.js';
import { SearchIndex } from './search-index.js';
import { SearchRepository } from './search.repository.js';
import { SearchService } from './search.service.js';

/** Features feed it in their own transactions; it knows none of them. */
@Module({
  imports: [TypeOrmModule.forFeature([SearchDocumentEntity])],
  controllers: [SearchController],
  providers: [SearchIndex, SearchRepository, SearchService],
  exports: [SearchIndex],
})
export class SearchModule {}
