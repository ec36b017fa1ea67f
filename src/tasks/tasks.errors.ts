import { DomainError } from '../common/errors/domain-error.js';

export class TaskNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'task.not-found';

  constructor(id: string) {
    super(`No task ${id} is visible to you.`);
  }
}

export class TaskFinished extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'task.finished';

  constructor() {
    super('This task has ended already; there is nothing to cancel.');
  }
}
