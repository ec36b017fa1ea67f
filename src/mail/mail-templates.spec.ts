import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_ROOT } from '../common/package-root.js';
import { LINKS } from './mail-templates.js';

interface Operation {
  operationId: string;
  tags: string[];
}

describe('mail links', () => {
  it('lead to operations that the documentation has', () => {
    const contract = JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'openapi.json'), 'utf8')) as {
      paths: Record<string, Record<string, Operation>>;
    };
    const operations = Object.values(contract.paths).flatMap((methods) =>
      Object.values(methods).map(({ tags, operationId }) => `${tags[0]}/${operationId}`),
    );
    expect(operations).toEqual(expect.arrayContaining(Object.values(LINKS).map(({ operation }) => operation)));
  });
});
