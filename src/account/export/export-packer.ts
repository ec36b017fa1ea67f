import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { HttpConfig, StorageConfig } from '../../config/config.js';
import { FileKind } from '../../files/file.entity.js';
import { FilesService } from '../../files/files.service.js';
import { TaskHandlers, type TaskRun } from '../../tasks/task-handlers.js';
import { USER_DATA } from '../user-data.js';
import { UserDataRepository } from '../user-data.repository.js';
import { type ArchiveEntry, toArchive } from './export-archive.js';
import { ExportNotice } from './export-notice.js';

export const EXPORT_TASK = 'account.export';
/** Tells our archives from other files of the user. */
const TAG = 'account-export';
const DAY_MS = 86_400_000;
const LONGEST_NAME = 100;

/** Packs all that the service has of a user. */
@Injectable()
export class ExportPacker implements OnModuleInit {
  constructor(
    private readonly handlers: TaskHandlers,
    private readonly data: UserDataRepository,
    private readonly files: FilesService,
    private readonly notice: ExportNotice,
    private readonly storage: StorageConfig,
    private readonly http: HttpConfig,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(EXPORT_TASK, { run: (run) => this.pack(run) });
  }

  private async pack({ taskId, userId, report }: TaskRun): Promise<Record<string, unknown>> {
    const now = this.clock.now();
    const entries = [...this.tableEntries(userId), ...(await this.fileEntries(userId))];
    const about = { made_at: now.toISOString(), service: this.http.publicUrl, user_id: userId };
    const counted = entries.map((entry, i) => ({
      ...entry,
      open: async () => {
        await report((i / entries.length) * 100);
        return entry.open();
      },
    }));
    const expiresAt = new Date(now.getTime() + this.storage.exportDays * DAY_MS);
    const file = {
      name: `account-export-${now.toISOString().slice(0, 10)}.zip`,
      kind: FileKind.Export,
      mediaType: 'application/zip',
      tag: TAG,
      expiresAt,
    };
    return this.files.storeForAWhile(userId, file, toArchive(counted, about), async ({ id, size }) => {
      await this.notice.send(taskId, userId);
      return { file_id: id, size, expires_at: expiresAt.toISOString() };
    });
  }

  private tableEntries(userId: string): ArchiveEntry[] {
    return USER_DATA.filter(({ notExported }) => notExported === undefined).map((table) => ({
      path: `data/${table.table}.json`,
      compress: true,
      open: () => toJsonArray(this.data.rows(table, userId)),
    }));
  }

  /** Earlier exports are no part of a new one. */
  private async fileEntries(userId: string): Promise<ArchiveEntry[]> {
    const files = await this.files.listAll(userId);
    return files
      .filter(({ tags, kind }) => !(kind === FileKind.Export && tags.includes(TAG)))
      .map(({ id, name }) => ({
        path: `files/${id}/${archiveName(name)}`,
        compress: false,
        open: async () => (await this.files.open(userId, id)).stream,
      }));
  }
}

async function* toJsonArray(rows: AsyncIterable<object>): AsyncGenerator<Buffer> {
  let before = '[\n';
  for await (const row of rows) {
    yield Buffer.from(before + JSON.stringify(row));
    before = ',\n';
  }
  yield Buffer.from(before === '[\n' ? '[]\n' : '\n]\n');
}

/** As it is called, if that is a name which every system can unpack. */
function archiveName(name: string): string {
  const safe = name
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N} ._()+-]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, LONGEST_NAME);
  return safe || 'file';
}
