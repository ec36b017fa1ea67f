import { DomainError } from '../../common/errors/domain-error.js';

export class ExportNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'export.not-found';

  constructor(taskId: string) {
    super(`No finished export ${taskId} is visible to you; an export is deleted after some days.`);
  }
}
