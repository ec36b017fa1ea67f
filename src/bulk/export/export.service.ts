import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ZipFile } from 'yazl';
import { type Actor } from '../../common/access/actor.js';
import { Role } from '../../common/access/permission.js';
import { Clock } from '../../common/clock.js';
import { StorageConfig } from '../../config/config.js';
import { FileKind } from '../../files/file.entity.js';
import { FilesService } from '../../files/files.service.js';
import { TaskHandlers, type TaskRun } from '../../tasks/task-handlers.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { type TaskStartedResponse } from '../batch/batch.dto.js';
import { type BulkExportRequest, ExportedData } from '../bulk.dto.js';
import { ExportContents } from './export-contents.js';

const TASK = 'bulk.export';
const DAY_MS = 86_400_000;

/** What the manifest says of one entry. */
export interface ManifestEntry {
  path: string;
  id: string;
  bytes: number;
  sha256: string;
  /** The stored file fails its integrity check: its entry is empty. */
  damaged?: true;
}

/** A user's data as one ZIP: the files themselves, the rest as JSON, and a manifest with the hash of each. */
@Injectable()
export class ExportService implements OnModuleInit {
  constructor(
    private readonly contents: ExportContents,
    private readonly files: FilesService,
    private readonly tasks: TasksService,
    private readonly handlers: TaskHandlers,
    private readonly config: StorageConfig,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TASK, { run: (run) => this.run(run) });
  }

  async start(actor: Actor, { data_types }: BulkExportRequest): Promise<TaskStartedResponse> {
    const taskId = await this.tasks.enqueue(actor.userId, TASK, { data_types: data_types.join(',') });
    return { task_id: taskId, items: data_types.length };
  }

  private async run(run: TaskRun): Promise<Record<string, unknown>> {
    const { taskId, userId } = run;
    const name = `export-${taskId}.zip`;
    const made = await this.files.findMade(userId, name, FileKind.Export); // an earlier run got this far before it died
    const stored = made ?? (await this.make(run, name));
    return { file_id: stored.id, name, bytes: stored.size, sha256: stored.sha256 };
  }

  private async make({ userId, input, report }: TaskRun, name: string) {
    const zip = new ZipFile();
    const output = zip.outputStream as Readable;
    const actor = { userId, sessionId: null, role: Role.User };
    const types = new Set((input['data_types'] ?? '').split(','));
    const filled = this.fill(zip, actor, types, report).catch((error: Error) => output.destroy(error));
    const about = {
      name,
      kind: FileKind.Export,
      mediaType: 'application/zip',
      expiresAt: new Date(this.clock.now().getTime() + this.config.exportDays * DAY_MS),
    };
    const stored = await this.files.storeMade(userId, about, output, { withinQuota: false });
    await filled;
    return stored;
  }

  private async fill(zip: ZipFile, actor: Actor, types: ReadonlySet<string>, report: TaskRun['report']): Promise<void> {
    const manifest: ManifestEntry[] = [];
    const paths = new Paths();
    if (types.has(ExportedData.Files)) {
      for await (const { file, open } of this.contents.files(actor.userId)) {
        const path = paths.unique(`files/${file.folder ? `${file.folder}/` : ''}${file.name}`);
        const damaged = !(await addStream(zip, path, await open()));
        const { id, size: bytes, sha256 } = file;
        manifest.push(damaged ? { path, id, bytes, sha256, damaged } : { path, id, bytes, sha256 });
        await report(Math.min(90, manifest.length));
      }
    }
    for await (const { path, id, json } of this.contents.documents(actor, types)) {
      const content = Buffer.from(JSON.stringify(json, null, 2));
      const entry = { path: paths.unique(path), id, bytes: content.length, sha256: sha256Of(content) };
      zip.addBuffer(content, entry.path);
      manifest.push(entry);
    }
    const exported = { exported_at: this.clock.now().toISOString(), data_types: [...types], entries: manifest };
    zip.addBuffer(Buffer.from(JSON.stringify(exported, null, 2)), 'manifest.json');
    zip.end();
  }
}

/** One entry at a time: the next file is opened when this one has been read. @returns whether there was something to read */
async function addStream(zip: ZipFile, path: string, stream: Readable | null): Promise<boolean> {
  if (!stream) {
    zip.addBuffer(Buffer.alloc(0), path);
    return false;
  }
  zip.addReadStream(stream, path, { compress: !/\.(pdf|docx|odt|zip|png|jpe?g)$/i.test(path) });
  if (!stream.closed) await once(stream, 'close');
  if (stream.errored) throw stream.errored;
  return true;
}

/** Two files of one name in one folder are two entries. */
class Paths {
  private readonly taken = new Set<string>();

  unique(path: string): string {
    let free = path;
    for (let n = 2; this.taken.has(free.toLowerCase()); n += 1) free = path.replace(/(\.[^./]*)?$/, ` (${n})$1`);
    this.taken.add(free.toLowerCase());
    return free;
  }
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
