import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '../../common/access/actor.js';
import { Role } from '../../common/access/permission.js';
import { DomainError } from '../../common/errors/domain-error.js';
import { InvalidInput } from '../../common/errors/common.errors.js';
import { type ListResponse, type PageQuery, toListResponse } from '../../common/pagination/page.dto.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { TaskHandlers, type TaskRun } from '../../tasks/task-handlers.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { type BatchItemEntity, BatchItemState } from './batch-item.entity.js';
import { BatchItemRepository } from './batch-item.repository.js';
import { BatchOperations } from './batch-operations.js';
import {
  type BatchItemResponse,
  type BatchParameters,
  type BatchRequest,
  type TaskStartedResponse,
  BatchOperation,
} from './batch.dto.js';

const TASK = 'batch.process';
/** What has ended its worker so often is not begun again. */
const MOST_ATTEMPTS = 3;
/** A document may be read while the transaction waits. */
const TRANSACTION_MAY_WAIT = '15min';

/** The same thing done to many, in the background, item by item. */
@Injectable()
export class BatchService implements OnModuleInit {
  private readonly log = new Logger('Batch');

  constructor(
    private readonly items: BatchItemRepository,
    private readonly operations: BatchOperations,
    private readonly tasks: TasksService,
    private readonly handlers: TaskHandlers,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TASK, { run: (run) => this.run(run) });
  }

  start(actor: Actor, { file_ids, operation, parameters = {} }: BatchRequest): Promise<TaskStartedResponse> {
    assertComplete(operation, parameters);
    return this.unitOfWork.run(async () => {
      const input = { operation, parameters: JSON.stringify(parameters) };
      const taskId = await this.tasks.enqueue(actor.userId, TASK, input);
      await this.items.insert(taskId, actor.userId, file_ids);
      return { task_id: taskId, items: file_ids.length };
    });
  }

  /** What came of each item so far. @throws TaskNotFound */
  async list(actor: Actor, taskId: string, query: PageQuery): Promise<ListResponse<BatchItemResponse>> {
    await this.tasks.get(actor, taskId);
    return toListResponse(await this.items.page(taskId, actor.userId, query), query, toItemResponse);
  }

  /** Begins where an earlier run that died has ended: an item's effect and its mark are one transaction. */
  private async run({ taskId, userId, input, report }: TaskRun): Promise<Record<string, unknown>> {
    const items = await this.items.list(taskId, userId);
    for (const [at, item] of items.entries()) {
      await report((100 * at) / items.length);
      if (item.state === BatchItemState.Waiting) await this.process(item, input);
    }
    const done = await this.items.list(taskId, userId);
    const count = (state: BatchItemState) => done.filter((item) => item.state === state).length;
    return {
      operation: input['operation'],
      total: done.length,
      succeeded: count(BatchItemState.Succeeded),
      failed: count(BatchItemState.Failed),
      items: done.map(toItemResponse),
    };
  }

  private async process(item: BatchItemEntity, input: TaskRun['input']): Promise<void> {
    const attempts = await this.items.begin(item);
    if (attempts > MOST_ATTEMPTS) return this.fail(item, null);
    try {
      await this.unitOfWork.run(async () => {
        await this.unitOfWork.manager.query(
          `set local idle_in_transaction_session_timeout = '${TRANSACTION_MAY_WAIT}'`,
        );
        const actor = { userId: item.userId, sessionId: null, role: Role.User };
        const parameters = JSON.parse(input['parameters'] ?? '{}') as BatchParameters;
        const result = await this.operations.run(actor, item.itemId, input['operation'] as BatchOperation, parameters);
        await this.items.finish(item, { state: BatchItemState.Succeeded, result, problem: null });
      });
    } catch (error) {
      if (!(error instanceof DomainError) && attempts < MOST_ATTEMPTS) throw error; // the queue tries again
      if (!(error instanceof DomainError)) this.log.error({ message: 'An item failed for good', item, error });
      await this.fail(item, error instanceof DomainError ? error : null);
    }
  }

  private async fail(item: BatchItemEntity, error: DomainError | null): Promise<void> {
    const problem = {
      error_code: error?.code ?? 'internal',
      detail: error?.message ?? 'Something went wrong on our side with this item. Try it again by itself.',
    };
    await this.items.finish(item, { state: BatchItemState.Failed, result: null, problem });
  }
}

function assertComplete(operation: BatchOperation, { job_id, tags }: BatchParameters): void {
  const needsJob = operation === BatchOperation.Match || operation === BatchOperation.Tailor;
  if (needsJob && !job_id) {
    throw new InvalidInput([{ path: 'parameters.job_id', message: `is needed to ${operation}` }]);
  }
  if (operation === BatchOperation.Tag && !tags) {
    throw new InvalidInput([{ path: 'parameters.tags', message: 'is needed to tag' }]);
  }
}

function toItemResponse({ itemId, state, result, problem }: BatchItemEntity): BatchItemResponse {
  return { id: itemId, state, result, problem };
}
