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

export class TaskCancelled extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'task.cancelled';

  constructor() {
    super('The task was cancelled.');
  }
}

export class TooManyTasks extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'task.too-many';
  override readonly retryAfter = 60;

  constructor(most: number) {
    super(`You have ${most} tasks that are not done yet. Wait for some of them to end, or cancel them.`);
  }
}

export class TooManyStreams extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'task.too-many-streams';
  override readonly retryAfter = 10;

  constructor(most: number) {
    super(`You watch ${most} tasks at once already. Close one of the streams, or ask for the task now and then.`);
  }
}
