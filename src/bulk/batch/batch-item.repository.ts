import { Injectable } from '@nestjs/common';
import { type Page, type PageQuery } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type TaskProblem } from '../../tasks/task.entity.js';
import { BatchItemEntity, BatchItemState } from './batch-item.entity.js';

type Outcome = { state: BatchItemState; result: Record<string, unknown> | null; problem: TaskProblem | null };

@Injectable()
export class BatchItemRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(taskId: string, userId: string, itemIds: readonly string[]): Promise<void> {
    await this.items.insert(itemIds.map((itemId, position) => ({ taskId, userId, itemId, position })));
  }

  /** All of a batch in their order; a batch is small. */
  list(taskId: string, userId: string): Promise<BatchItemEntity[]> {
    return this.items.find({ where: { taskId, userId }, order: { position: 'ASC' } });
  }

  async page(taskId: string, userId: string, { page, page_size }: PageQuery): Promise<Page<BatchItemEntity>> {
    const [items, total] = await this.items.findAndCount({
      where: { taskId, userId },
      order: { position: 'ASC' },
      skip: (page - 1) * page_size,
      take: page_size,
    });
    return { items, total };
  }

  /** @returns how often it has been begun, this time included */
  async begin({ taskId, position }: BatchItemEntity): Promise<number> {
    const [[row]] = await this.unitOfWork.manager.query<[{ attempts: number }[], number]>(
      'update batch_items set attempts = attempts + 1 where task_id = $1 and position = $2 returning attempts',
      [taskId, position],
    );
    return row?.attempts ?? 1;
  }

  async finish({ taskId, position }: BatchItemEntity, outcome: Outcome): Promise<void> {
    const { state, result, problem } = outcome;
    await this.unitOfWork.manager.query(
      'update batch_items set state = $3, result = $4, problem = $5 where task_id = $1 and position = $2',
      [taskId, position, state, result, problem],
    );
  }

  private get items() {
    return this.unitOfWork.repository(BatchItemEntity);
  }
}
