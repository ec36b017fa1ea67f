import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable, StreamableFile } from '@nestjs/common';
import { DomainError } from '../../common/errors/domain-error.js';
import { PACKAGE_ROOT } from '../../common/package-root.js';

const FOLDER = path.join(PACKAGE_ROOT, 'src', 'monitoring', 'dashboard', 'page');

/** Everything the page is made of; nothing else is served. */
const FILES: Readonly<Record<string, { type: string; from: string }>> = {
  'index.html': { type: 'text/html; charset=utf-8', from: path.join(FOLDER, 'index.html') },
  'style.css': { type: 'text/css; charset=utf-8', from: path.join(FOLDER, 'style.css') },
  'app.js': { type: 'text/javascript; charset=utf-8', from: path.join(FOLDER, 'app.js') },
  'api.js': { type: 'text/javascript; charset=utf-8', from: path.join(FOLDER, 'api.js') },
  'dom.js': { type: 'text/javascript; charset=utf-8', from: path.join(FOLDER, 'dom.js') },
  'user.js': { type: 'text/javascript; charset=utf-8', from: path.join(FOLDER, 'user.js') },
  'admin.js': { type: 'text/javascript; charset=utf-8', from: path.join(FOLDER, 'admin.js') },
  'charts.js': { type: 'text/javascript; charset=utf-8', from: path.join(FOLDER, 'charts.js') },
  'chart.umd.js': {
    type: 'text/javascript; charset=utf-8',
    from: path.join(PACKAGE_ROOT, 'node_modules', 'chart.js', 'dist', 'chart.umd.js'),
  },
};

export class PageFileNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'route.not-found';

  constructor() {
    super('There is nothing at this path. The page is at /dashboard.');
  }
}

/** The page's files, read once. */
@Injectable()
export class PageFiles {
  private readonly kept = new Map<string, Buffer>();

  /** @throws PageFileNotFound */
  read(name: string): StreamableFile {
    const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
    if (!file) throw new PageFileNotFound();
    const bytes = this.kept.get(name) ?? readFileSync(file.from);
    this.kept.set(name, bytes);
    return new StreamableFile(bytes, { type: file.type, length: bytes.length });
  }
}
