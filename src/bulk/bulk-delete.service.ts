import { Injectable } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { DomainError } from '../common/errors/domain-error.js';
import { FileLibraryService } from '../files/file-library.service.js';
import {
  type BulkDeleteItemResponse,
  type BulkDeleteRequest,
  type BulkDeleteResponse,
  ItemOutcome,
} from './bulk.dto.js';

@Injectable()
export class BulkDeleteService {
  constructor(private readonly library: FileLibraryService) {}

  /** Each by itself: one that cannot go does not keep the others. */
  async delete(actor: Actor, { file_ids, permanent = false }: BulkDeleteRequest): Promise<BulkDeleteResponse> {
    const results: BulkDeleteItemResponse[] = [];
    for (const id of file_ids) results.push(await this.deleteOne(actor, id, permanent));
    const succeeded = results.filter(({ status }) => status === ItemOutcome.Succeeded).length;
    return { total: results.length, succeeded, failed: results.length - succeeded, results };
  }

  private async deleteOne(actor: Actor, id: string, permanent: boolean): Promise<BulkDeleteItemResponse> {
    try {
      await this.library.delete(actor, id, permanent);
      return { id, status: ItemOutcome.Succeeded, problem: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { id, status: ItemOutcome.Failed, problem: { error_code: error.code, detail: error.message } };
    }
  }
}
