import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Actor } from '../common/access/actor.js';
import { Clock } from '../common/clock.js';
import { type DomainError } from '../common/errors/domain-error.js';
import { type Upload } from '../common/http/upload.js';
import { newId } from '../common/id.js';
import { validateFields } from '../common/validation/validate-fields.js';
import { DocumentConfig } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { FileKind } from '../files/file.entity.js';
import { FilesService, type StoredFile } from '../files/files.service.js';
import { type EndedRun, TaskHandlers, type TaskRun } from '../tasks/task-handlers.js';
import { TasksService } from '../tasks/tasks.service.js';
import { WebhookPublisher } from '../users/webhooks/webhook-publisher.js';
import { CvIndexer } from './cv-indexer.js';
import { CvStatus } from './cv.entity.js';
import { CvNotFound } from './cv.errors.js';
import { toCvResponse } from './cv.mapper.js';
import { CvRepository } from './cv.repository.js';
import { mediaTypeOf } from './media-type.js';
import { DocumentProcessPool } from './documents/document-process-pool.js';
import { DocumentTooDear, DocumentsBusy } from './documents/documents.errors.js';
import { type CvResponse, UploadCvFields } from './dto/cv.dto.js';
import { type ParsedCv } from './engine/model/parsed-cv.js';
import { VersionReason } from './versions/cv-version.entity.js';
import { CvVersionRepository } from './versions/cv-version.repository.js';

const PARSE_TASK = 'cv.parse';

@Injectable()
export class CvUploadService implements OnModuleInit {
  constructor(
    private readonly cvs: CvRepository,
    private readonly versions: CvVersionRepository,
    private readonly files: FilesService,
    private readonly indexer: CvIndexer,
    private readonly documents: DocumentProcessPool,
    private readonly tasks: TasksService,
    private readonly handlers: TaskHandlers,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: DocumentConfig,
    private readonly webhooks: WebhookPublisher,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(PARSE_TASK, {
      run: (run) => this.parseInBackground(run),
      giveUp: (run, error) => this.markFailed(run, error),
    });
  }

  /**
   * Reads the CV at once if that is quick, else leaves it to a task.
   * @throws DocumentRefused for a file that is no readable CV; nothing is stored then
   */
  async upload(actor: Actor, upload: Upload): Promise<CvResponse> {
    const { title, description } = validateFields(UploadCvFields, upload.fields);
    const parsed = await this.parseNow(upload);
    const cv = {
      id: newId(),
      userId: actor.userId,
      title: title ?? (upload.fileName.replace(/\.[^.]*$/, '').slice(0, 200) || 'CV'),
      description: description ?? null,
    };
    const file = {
      name: upload.fileName || 'cv',
      kind: FileKind.Cv,
      mediaType: mediaTypeOf(upload.bytes, parsed?.format),
      bytes: upload.bytes,
    };
    return this.files.store(actor.userId, file, (stored) => this.record(cv, stored, parsed));
  }

  /** Null if that takes longer than a request should; nearly none does. */
  private async parseNow({ bytes, fileName }: Upload): Promise<ParsedCv | null> {
    const withinMs = this.config.inRequestMs;
    try {
      return await this.documents.run('parseCv', { bytes, fileName, asOf: this.today() }, { withinMs });
    } catch (error) {
      if (error instanceof DocumentTooDear || error instanceof DocumentsBusy) return null;
      throw error;
    }
  }

  private async record(
    cv: { id: string; userId: string; title: string; description: string | null },
    file: StoredFile,
    parsed: ParsedCv | null,
  ): Promise<CvResponse> {
    const now = this.clock.now();
    await this.cvs.insert({ ...cv, fileId: file.id, status: CvStatus.Processing, createdAt: now, updatedAt: now });
    if (parsed) {
      await this.addReading(cv.id, cv.userId, parsed);
    } else {
      const taskId = await this.tasks.enqueue(cv.userId, PARSE_TASK, { cv_id: cv.id });
      await this.cvs.change(cv.id, cv.userId, { taskId }, this.clock.now());
    }
    await this.indexer.put(cv.id, cv.userId);
    const stored = await this.cvs.findOwned(cv.id, cv.userId);
    if (!stored) throw new CvNotFound(cv.id);
    return toCvResponse(stored);
  }

  private async parseInBackground({ input, userId, report, signal }: TaskRun): Promise<Record<string, unknown>> {
    const cvId = input['cv_id'] ?? '';
    const cv = await this.cvs.findOwned(cvId, userId);
    if (!cv) throw new CvNotFound(cvId);
    if (cv.status === CvStatus.Ready) return { cv_id: cvId }; // an earlier run got this far before it died
    const { bytes, name } = await this.files.read(userId, cv.fileId);
    await report(10);
    const document = { bytes, fileName: name, asOf: this.today() };
    const parsed = await this.documents.run('parseCv', document, { signal });
    await this.settle(cvId, userId, async () => {
      await this.addReading(cvId, userId, parsed);
      await this.indexer.put(cvId, userId);
    });
    return { cv_id: cvId };
  }

  private async markFailed({ input, userId }: EndedRun, error: DomainError | null): Promise<void> {
    const problem = {
      error_code: error?.code ?? 'internal',
      detail: error?.message ?? 'Something went wrong on our side while reading this CV.',
    };
    const cvId = input['cv_id'] ?? '';
    await this.settle(cvId, userId, () =>
      this.cvs.change(cvId, userId, { status: CvStatus.Failed, problem, taskId: null }, this.clock.now()),
    );
  }

  /** One end alone: the reading and its cancellation may come at once. */
  private async settle(cvId: string, userId: string, end: () => Promise<void>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const cv = await this.cvs.lockOwned(cvId, userId);
      if (cv?.status === CvStatus.Processing) await end();
    });
  }

  private async addReading(cvId: string, userId: string, parsed: ParsedCv): Promise<void> {
    const version = { userId, cvId, number: 1, parentNumber: null, reason: VersionReason.Parsed, jobId: null };
    await this.versions.insert({ ...version, content: { cv: parsed } });
    const change = {
      status: CvStatus.Ready,
      language: parsed.language,
      currentVersion: 1,
      latestVersion: 1,
      taskId: null,
      problem: null,
    };
    await this.cvs.change(cvId, userId, change, this.clock.now());
    await this.webhooks.publish(userId, 'cv.parsed', { cv_id: cvId, version: 1, language: parsed.language });
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}
